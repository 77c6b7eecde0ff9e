#include "console/model/floor/floor_actions.h"

#include "console/model/floor/priority_words.h"
#include "console/model/refusal_words.h"
#include "console/model/words.h"

namespace callroom::console {

FloorActions::FloorActions(const FloorState& floor, QObject* parent)
    : QObject(parent)
    , m_floor(floor) {}

/// One that has left the floor while the supervisor thought has no name any more.
QString FloorActions::subject(core::ContactId contact) const {
    const auto name = m_floor.customerName(contact);
    return name.isEmpty() ? tr("The contact") : name;
}

void FloorActions::assign(core::ContactId contact, core::UserId agent) {
    const auto who = subject(contact);
    const auto whom = m_floor.agentName(agent);
    hand(contact, {std::nullopt, agent}, tr("%1 is offered to %2.", "customer, agent").arg(who, whom),
         tr("%1 could not be given to %2.", "customer, agent").arg(who, whom));
}

void FloorActions::move(core::ContactId contact, core::QueueId queue) {
    const auto who = subject(contact);
    const auto where = m_floor.queueName(queue);
    hand(contact, {queue, std::nullopt}, tr("%1 now waits in %2.", "customer, queue").arg(who, where),
         tr("%1 could not be moved to %2.", "customer, queue").arg(who, where));
}

void FloorActions::hand(core::ContactId contact, const protocol::HandoverTarget& to, const QString& remark,
                        const QString& what) {
    if (canAsk(what)) m_commands->assign(contact, to, this, telling<protocol::ContactAnswer>(remark, what));
}

void FloorActions::prioritise(core::ContactId contact, int priority) {
    const auto who = subject(contact);
    const auto what = tr("The priority of %1 could not be changed.", "customer").arg(who);
    const auto remark = tr("The priority of %1 is now “%2”.", "customer, priority").arg(who, priorityText(priority));
    if (canAsk(what)) m_commands->prioritise(contact, priority, this, telling<protocol::ContactAnswer>(remark, what));
}

void FloorActions::close(core::ContactId contact) {
    const auto who = m_floor.customerName(contact);
    const auto what = who.isEmpty() ? tr("The contact could not be closed.")
                                    : tr("The contact of %1 could not be closed.", "customer").arg(who);
    const auto remark =
        who.isEmpty() ? tr("The contact is closed.") : tr("The contact of %1 is closed.", "customer").arg(who);
    if (canAsk(what)) m_commands->close(contact, this, telling<protocol::ContactAnswer>(remark, what));
}

void FloorActions::setPresence(core::UserId agent, core::Presence presence, const std::string& reason) {
    const auto who = m_floor.agentName(agent);
    const auto what = tr("%1 could not be set to “%2”.", "agent, presence").arg(who, nameOf(presence));
    if (!canAsk(what)) return;
    protocol::PresenceSet body{presence, std::nullopt};
    if (!reason.empty()) body.reason = reason;
    m_commands->setPresence(agent, body, this, [=, this](const core::Result<protocol::AgentPresence>& answer) {
        if (!answer) return Q_EMIT refused(what, explainRefusal(answer.error()));
        Q_EMIT done(answer->nextPresence ? tr("%1 is at work and will be “%2” afterwards.", "agent, presence")
                                               .arg(who, nameOf(*answer->nextPresence))
                                         : tr("%1 is now “%2”.", "agent, presence").arg(who, nameOf(answer->presence)));
    });
}

/// An agent without a window gets nothing, which the sender must know.
void FloorActions::sendNotice(core::UserId agent, const QString& text) {
    const auto who = m_floor.agentName(agent);
    const auto what = tr("The notice to %1 was not sent.", "agent").arg(who);
    if (!canAsk(what)) return;
    m_commands->sendNotice(agent, text.toStdString(), this, [=, this](const core::Result<protocol::NoticeSent>& sent) {
        if (!sent) return Q_EMIT refused(what, explainRefusal(sent.error()));
        if (!sent->absentIds.empty()) return Q_EMIT refused(what, tr("%1 has no window open.", "agent").arg(who));
        Q_EMIT done(tr("%1 sees your notice now.", "agent").arg(who));
    });
}

bool FloorActions::canAsk(const QString& what) {
    if (m_commands) return true;
    Q_EMIT refused(what, explainRefusal(core::unavailable("disconnected")));
    return false;
}

template <typename Answer> FloorCommands::Done<Answer> FloorActions::telling(QString remark, QString what) {
    return [this, remark = std::move(remark), what = std::move(what)](const core::Result<Answer>& answer) {
        if (!answer) return Q_EMIT refused(what, explainRefusal(answer.error()));
        Q_EMIT done(remark);
    };
}

} // namespace callroom::console
