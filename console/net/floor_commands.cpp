#include "console/net/floor_commands.h"

#include "console/net/answers.h"
#include "shared/protocol/page.h"

namespace callroom::console {

FloorCommands::FloorCommands(client::ApiClient& api, QObject* parent)
    : QObject(parent)
    , m_api(api) {}

void FloorCommands::listOffers(core::ContactId contact, QObject* receiver,
                               Done<std::vector<protocol::OfferHistory>> done) {
    m_api.get(u"contacts/" % pathText(contact) % u"/offers", receiver, itemsTo(std::move(done)));
}

void FloorCommands::assign(core::ContactId contact, const protocol::HandoverTarget& to, QObject* receiver,
                           Done<protocol::ContactAnswer> done) {
    m_api.post(u"contacts/" % pathText(contact) % u"/assign", to, receiver, std::move(done));
}

void FloorCommands::prioritise(core::ContactId contact, int priority, QObject* receiver,
                               Done<protocol::ContactAnswer> done) {
    m_api.patch(u"contacts/" % pathText(contact), protocol::ContactPatch{priority}, receiver, std::move(done));
}

void FloorCommands::close(core::ContactId contact, QObject* receiver, Done<protocol::ContactAnswer> done) {
    m_api.post(u"contacts/" % pathText(contact) % u"/end", receiver, std::move(done));
}

void FloorCommands::setPresence(core::UserId agent, const protocol::PresenceSet& presence, QObject* receiver,
                                Done<protocol::AgentPresence> done) {
    m_api.put(u"agents/" % pathText(agent) % u"/presence", presence, receiver, std::move(done));
}

void FloorCommands::listAwayReasons(QObject* receiver, Done<std::vector<protocol::AwayReason>> done) {
    m_api.get(QStringLiteral("away-reasons?limit=200"), receiver, itemsTo(std::move(done)));
}

void FloorCommands::listGroupNames(QObject* receiver, Done<std::vector<protocol::GroupName>> done) {
    m_api.get(QStringLiteral("groups/targets?limit=200"), receiver, itemsTo(std::move(done)));
}

void FloorCommands::showAgent(core::UserId agent, QObject* receiver, Done<protocol::Agent> done) {
    m_api.get(u"agents/" % pathText(agent), receiver, std::move(done));
}

void FloorCommands::changeAgent(core::UserId agent, const protocol::AgentPatch& change, QObject* receiver,
                                Done<protocol::Agent> done) {
    m_api.patch(u"agents/" % pathText(agent), change, receiver, std::move(done));
}

void FloorCommands::sendNotice(core::UserId agent, const std::string& text, QObject* receiver,
                               Done<protocol::NoticeSent> done) {
    m_api.post(u"agents/" % pathText(agent) % u"/notice", protocol::NoticeCreate{text}, receiver, std::move(done));
}

void FloorCommands::showStats(core::UserId agent, QObject* receiver, Done<protocol::AgentStats> done) {
    m_api.get(u"agents/" % pathText(agent) % u"/stats", receiver, std::move(done));
}

void FloorCommands::showTimeline(core::UserId agent, core::Timestamp from, core::Timestamp to, QObject* receiver,
                                 Done<protocol::AgentTimeline> done) {
    const auto at = [](core::Timestamp time) { return QString::fromStdString(core::toRfc3339(time)); };
    m_api.get(u"agents/" % pathText(agent) % u"/timeline?from=" % at(from) % u"&to=" % at(to), receiver,
              std::move(done));
}

} // namespace callroom::console
