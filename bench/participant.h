#pragma once

#include "bench/scenario.h"

#include <functional>

namespace callroom::bench {

/// A live session that asks and is answered. Frames are told apart by their first bytes and never parsed: the
/// generator must cost less than the server.
class Participant : public WsConnection {
public:
    using WsConnection::WsConnection;

    /// Requests that were refused, the first with its frame.
    [[nodiscard]] const std::string& refusal() const { return m_refusal; }

protected:
    /// Sends a request whose answer comes to `onAnswer` with that id.
    void ask(int id, std::string_view event, std::string_view data);
    void noteRefusal(std::string_view frame);

    /// The whole frame of an answer.
    virtual void onAnswer(int id, bool isOk, std::string_view frame) = 0;
    /// The whole frame of a push.
    virtual void onPush(std::string_view event, std::string_view frame) = 0;

private:
    void onText(std::string_view text) final;

    std::string m_refusal;
};

/// Found in pushes and answers that carry a contact, for its id is a Contact's first member.
inline constexpr std::string_view contactIdStart = "\"contact\":{\"id\":\"";

/// `{"contactId":"…"}`
[[nodiscard]] std::string contactRef(std::string_view contactId);

/// One agent: takes every offer at once. A derived class goes on from there.
class BenchAgent : public Participant {
public:
    using Participant::Participant;

    void setPresence(core::Presence presence);
    [[nodiscard]] core::Presence presence() const { return m_presence; }

protected:
    static constexpr int presenceId = 1;
    static constexpr int acceptId = 2;
    static constexpr int firstFreeId = 3;

    virtual void onOffered(std::string_view) {}
    virtual void onAccepted(std::string_view contactId) = 0;
    virtual void onOwnAnswer(int id, bool isOk, std::string_view frame) = 0;
    virtual void onOtherPush(std::string_view, std::string_view) {}

private:
    void onAnswer(int id, bool isOk, std::string_view frame) final;
    void onPush(std::string_view event, std::string_view frame) final;

    core::Presence m_presence = core::Presence::Offline;
    core::Presence m_wantedPresence = core::Presence::Offline;
};

/// Opens a socket for each agent and makes all of them available. Error: the first that failed.
[[nodiscard]] core::Result<void> bringOn(EventLoop& loop, std::span<BenchAgent* const> agents);
/// Makes them offline again.
[[nodiscard]] core::Result<void> bringOff(EventLoop& loop, std::span<BenchAgent* const> agents);

} // namespace callroom::bench
