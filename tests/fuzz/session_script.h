#pragma once

#include "tests/fuzz/session_client.h"

namespace callroom::fuzz {

/// People of two tenants with sockets at several hubs, whom the lines of an input make act.
class SessionScript {
public:
    SessionScript();
    ~SessionScript();
    SessionScript(const SessionScript&) = delete;
    SessionScript& operator=(const SessionScript&) = delete;

    void take(std::string_view line);
    /// Requires all that must hold after a line.
    void check();
    /// Everybody goes, and time: nothing may be left.
    void finish();

private:
    void open(std::string_view who, std::size_t thread);
    void takeFrame(SessionClient& client, std::string_view line);
    void leave(SessionClient& client, int code);
    void takeAct(std::string_view what, std::string_view of);
    void hold(std::string_view what);
    void wait(core::Milliseconds time);
    void revoke(std::string_view who);
    /// Does what is not held, and ends the sockets that the server closes.
    void work();
    void learn();

    [[nodiscard]] const accounts::Claims* personOf(std::string_view who) const;
    [[nodiscard]] accounts::Claims freshClaims(accounts::Claims person) const;
    [[nodiscard]] SessionClient* clientOf(std::string_view number) const;
    [[nodiscard]] const SessionClient* ownerOf(std::string_view frame) const;
    [[nodiscard]] std::string withIds(std::string_view line) const;
    [[nodiscard]] std::string standIn(char kind, std::size_t number) const;
    void checkHoldings();
    void checkLegs() const;

    SessionSite m_site;
    std::map<std::string, accounts::Claims, std::less<>> m_people;
    std::vector<std::unique_ptr<SessionClient>> m_clients;
    std::vector<std::string> m_contacts;
    std::vector<std::string> m_offers;
    std::vector<std::string> m_tickets;
    bool m_isFull = false;                   ///< the ledger
    core::Timestamp m_answersMayWaitUntil{}; ///< for a floor that is to be loaded anew
};

} // namespace callroom::fuzz
