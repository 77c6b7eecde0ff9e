#pragma once

#include "shared/client/api_client.h"
#include "shared/protocol/agent_day.h"
#include "shared/protocol/away_reason.h"
#include "shared/protocol/contact.h"
#include "shared/protocol/group.h"
#include "shared/protocol/handover.h"
#include "shared/protocol/notice.h"

#include <QObject>

namespace callroom::console {

/// What a supervisor asks of the server beside watching. Each question is answered once, later, on the GUI thread, and
/// not at all when its receiver or this object has gone before. Errors are ApiClient's.
class FloorCommands : public QObject {
    Q_OBJECT

public:
    template <typename Answer> using Done = client::ApiClient::Done<Answer>;

    /// `api` outlives this object.
    explicit FloorCommands(client::ApiClient& api, QObject* parent = nullptr);

    /// Every offer of the contact with why, the oldest first.
    void listOffers(core::ContactId contact, QObject* receiver, Done<std::vector<protocol::OfferHistory>> done);
    /// Gives a waiting contact to one agent, or moves it to another queue.
    void assign(core::ContactId contact, const protocol::HandoverTarget& to, QObject* receiver,
                Done<protocol::ContactAnswer> done);
    /// Gives a waiting contact another priority, in seconds of waiting given for free.
    void prioritise(core::ContactId contact, int priority, QObject* receiver, Done<protocol::ContactAnswer> done);
    /// Ends the wait or the conversation for good.
    void close(core::ContactId contact, QObject* receiver, Done<protocol::ContactAnswer> done);
    /// A busy agent takes it when his work ends: then the answer's `nextPresence` says so.
    void setPresence(core::UserId agent, const protocol::PresenceSet& presence, QObject* receiver,
                     Done<protocol::AgentPresence> done);
    /// The tenant's reasons to be away, at most 200.
    void listAwayReasons(QObject* receiver, Done<std::vector<protocol::AwayReason>> done);
    /// The names of the tenant's groups, at most 200.
    void listGroupNames(QObject* receiver, Done<std::vector<protocol::GroupName>> done);
    /// An agent with what he can do and the version of that.
    void showAgent(core::UserId agent, QObject* receiver, Done<protocol::Agent> done);
    void changeAgent(core::UserId agent, const protocol::AgentPatch& change, QObject* receiver,
                     Done<protocol::Agent> done);
    /// Shown in every window that the agent has open.
    void sendNotice(core::UserId agent, const std::string& text, QObject* receiver, Done<protocol::NoticeSent> done);
    /// What he did today, in figures.
    void showStats(core::UserId agent, QObject* receiver, Done<protocol::AgentStats> done);
    /// What he did from then until then, as stretches of time.
    void showTimeline(core::UserId agent, core::Timestamp from, core::Timestamp to, QObject* receiver,
                      Done<protocol::AgentTimeline> done);

private:
    client::ApiClient& m_api;
};

} // namespace callroom::console
