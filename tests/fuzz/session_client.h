#pragma once

#include "tests/fuzz/session_site.h"

namespace callroom::fuzz {

/// What the sockets of one session have been pushed, however often it was resumed.
struct PushLog {
    struct Entry {
        std::string event;
        std::string data;
        friend bool operator==(const Entry&, const Entry&) = default;
    };
    std::map<std::uint64_t, Entry> entries; ///< by position
    bool isWhole = true;                    ///< false once a client has said that it has what it was never sent
    bool isSubscribed = false;              ///< to the floor
    std::set<std::string> watched;          ///< contacts that it asked to follow
};

/// The client's end of one socket: requires of what it is sent that it is due, in order and meant for it.
class SessionClient final : public net::WebSocketSender {
public:
    SessionClient(WatchedPublisher& publisher, accounts::Claims claims, std::size_t thread);

    // net::WebSocketSender
    void send(std::shared_ptr<const net::EncodedFrame> frame) override;
    void close(int code, std::string_view reason) override;

    /// The frame is about to be handed to the server. `former`: of the token that it shows, null if of none.
    void noteSent(std::string_view frame, const SessionClient* former);
    /// The socket is closed, by whom ever.
    void noteClosed();
    /// Nothing is held back anywhere: what is due must have come.
    void checkSettled() const;

    std::unique_ptr<api::LiveSocket> socket; ///< null once it is closed
    std::optional<int> closedWith;           ///< by the server, which onClosed has still to be told
    [[nodiscard]] bool isOpen() const { return socket && !closedWith; }
    [[nodiscard]] const accounts::Claims& claims() const { return m_claims; }
    [[nodiscard]] std::size_t thread() const { return m_thread; }
    [[nodiscard]] const std::string& resumeToken() const { return m_resumeToken; }
    [[nodiscard]] std::uint64_t lastSeq() const { return m_lastSeq; }
    /// Ids of contacts and offers that it was told of, oldest first.
    [[nodiscard]] std::vector<std::string> takeContacts() { return std::exchange(m_contacts, {}); }
    [[nodiscard]] std::vector<std::string> takeOffers() { return std::exchange(m_offers, {}); }

private:
    struct Resume {
        const SessionClient* former = nullptr; ///< null: of no session that the fuzzer knows
        std::uint64_t lastSeq = 0;
    };

    void loseTrack();
    void onAnswer(const json::Value& answer);
    void onResumed(const Resume& resume, bool isOk);
    void onPush(const json::Value& push, std::string_view text);
    void learn(const json::Value& data);
    void checkMayKnow(std::string_view event, const json::Value& data) const;
    void checkContact(std::string_view event, std::string_view id) const;

    WatchedPublisher& m_publisher;
    accounts::Claims m_claims;
    std::size_t m_thread;
    std::string m_resumeToken;
    std::uint64_t m_lastSeq = 0;
    std::shared_ptr<PushLog> m_log = std::make_shared<PushLog>();
    std::map<std::int64_t, int> m_owed;       ///< answers, by id
    std::map<std::int64_t, Resume> m_resumes; ///< that are not answered
    bool m_isPlain = true;                    ///< false once a resume cannot be followed by its answer
    std::vector<std::string> m_contacts;
    std::vector<std::string> m_offers;
};

} // namespace callroom::fuzz
