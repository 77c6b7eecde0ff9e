#pragma once

#include "server/api/chat_commands.h"
#include "server/api/contact_commands.h"
#include "server/api/held_marks.h"
#include "server/api/openapi.h"
#include "server/api/session_hub.h"
#include "server/api/token_ends.h"
#include "server/api/typing_gate.h"
#include "server/limits/socket_budget.h"
#include "shared/protocol/frame.h"

#include <QTimer>

#include <span>

namespace callroom::api {

/// One connected WebSocket of a signed-in person: reads frames, answers them, and ties the socket to its live session.
/// Belongs to its connection; net thread.
class LiveSocket final : public net::WebSocketHandler, private TokenEnds::Holder {
public:
    struct Parts {
        LiveServices& services;
        SessionHub& hub;
        TokenEnds& tokenEnds;
        accounts::Claims claims;
        std::string address;    ///< of the client
        net::IpAddress network; ///< that limits count by
    };

    explicit LiveSocket(Parts parts);
    ~LiveSocket() override;

    /// Every event that a client may send. Any thread.
    [[nodiscard]] static std::vector<FrameInfo> frames();

    void onOpen(net::WebSocketConnection& connection) override;
    /// The first call, with where its client is sent to: valid until onClosed has returned.
    void open(net::WebSocketSender& client);
    void onText(std::string_view text) override;
    void onClosed(int code) override;

private:
    struct FrameKind;
    /// What a frame is answered by: its id, and its key until it is answered.
    struct Asked {
        std::optional<std::int64_t> id;
        std::optional<idempotency::Request> key{};
    };
    struct Frame : protocol::RequestFrame {
        Asked asked;
    };

    [[nodiscard]] static std::span<const FrameKind> kinds();
    [[nodiscard]] static const FrameKind* kindOf(std::string_view event);
    [[nodiscard]] limits::SocketBudget makeBudget() const;
    /// Whether the frame may be served; answers by itself when not.
    [[nodiscard]] bool pay(std::optional<std::int64_t> id, std::size_t bytes, double frames);
    /// Serves a frame with a key: with its answer, where it has one.
    void serveKeyed(const FrameKind& kind, Frame frame);
    /// Answers a frame with a key, once the answer is stored.
    void settle(const Asked& asked, idempotency::Answer answer);
    void tell(std::optional<std::int64_t> id, const idempotency::Answer& answer);

    void answer(const Asked& asked, std::string_view data);
    void refuse(const Asked& asked, const core::Error& error);
    template <typename T> void answerResult(const Asked& asked, const core::Result<T>& result);
    template <typename T> [[nodiscard]] std::optional<T> data(const Frame& frame);
    /// A reply that answers the frame, if the socket still stands.
    template <typename T> [[nodiscard]] Reply<T> replyTo(const Asked& asked);
    [[nodiscard]] Asker asker();
    /// With the frame's key.
    [[nodiscard]] Asker askerOf(const Frame& frame);

    void onPing(const Frame& frame);
    void onResume(const Frame& frame);
    void onPresenceSet(const Frame& frame);
    void onReadinessSet(const Frame& frame);
    void onJoin(const Frame& frame);
    void onAccept(const Frame& frame);
    void onReject(const Frame& frame);
    void onHold(const Frame& frame);
    void onResumeContact(const Frame& frame);
    void onEnd(const Frame& frame);
    void onCancel(const Frame& frame);
    void onConnected(const Frame& frame);
    void onTake(const Frame& frame);
    void onTransfer(const Frame& frame);
    void onWrapUp(const Frame& frame);
    void onExtendWrapUp(const Frame& frame);
    void onCallback(const Frame& frame);
    void onSignal(const Frame& frame);
    void onFloorSubscribe(const Frame& frame);

    // live_socket_renewal.cpp
    void onRenew(const Frame& frame);
    void onTokenExpiring(core::Timestamp end) override;
    void onTokenEnded() override;

    // live_socket_chat.cpp
    [[nodiscard]] accounts::Act act();
    [[nodiscard]] live::WritingAnswer answerWriting(const Asked& asked);
    void onChatSend(const Frame& frame);
    void onChatTyping(const Frame& frame);
    /// At once, or with what follows it a moment later.
    void mark(const Frame& frame, const live::Reading& reading);
    void sendHeldMarks();
    void sendOldestMark();
    void onChatRead(const Frame& frame);
    void onChatDelivered(const Frame& frame);
    void onChatWatch(const Frame& frame);
    void onChatUnwatch(const Frame& frame);

    void onContactCommand(const Frame& frame, floor::CommandBody (*make)(core::ContactId));

    Parts m_parts;
    ContactCommands m_commands;
    ChatCommands m_chat;
    limits::SocketBudget m_budget;
    TypingGate m_typing;
    HeldMarks m_marks;
    std::unique_ptr<QTimer> m_markTimer; ///< once a mark has been held
    LiveSession* m_session = nullptr;
    core::Lifetime m_lifetime;
};

template <typename T> void LiveSocket::answerResult(const Asked& asked, const core::Result<T>& result) {
    if (!result) return refuse(asked, result.error());
    if constexpr (std::is_void_v<T>)
        answer(asked, "{}");
    else if (asked.id || asked.key)
        answer(asked, json::encode(*result));
}

template <typename T> std::optional<T> LiveSocket::data(const Frame& frame) {
    auto decoded = json::decode<T>(*frame.data);
    if (decoded) return std::move(*decoded);
    refuse(frame.asked, decoded.error());
    return std::nullopt;
}

} // namespace callroom::api
