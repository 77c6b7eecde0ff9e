#include "server/api/contact_commands.h"

#include "server/api/caller.h"
#include "server/directory/contacts.h"

#include <algorithm>

namespace callroom::api {

using directory::contactView;

core::Result<protocol::ContactAnswer> ContactCommands::shown(const accounts::Claims& claims,
                                                             const core::Result<live::Done>& done) const {
    if (!done) return core::fail(done.error());
    if (!done->contact) return core::fail(core::notFound());
    auto view = contactView(*done->contact, claims.tenantId, viewerOf(claims), m_services->clock.now());
    view.position = done->position;
    return protocol::ContactAnswer{std::move(view)};
}

void ContactCommands::join(const Asker& asker, protocol::ContactJoin join, Reply<protocol::ContactJoined> reply) const {
    const int targets = (join.queueId ? 1 : 0) + (join.queue ? 1 : 0) + (join.agentId ? 1 : 0);
    if (targets > 1) return reply(core::fail(core::invalid("one_target", "name one of queueId, queue and agentId")));
    m_services->workers.readByKey(asker.receiver, asker.claims.tenantId, directory::contactCustomerStatement(),
                                  asker.claims.userId.value, directory::readContactCustomer,
                                  [self = *this, asker, join = std::move(join),
                                   reply = std::move(reply)](core::Result<directory::ContactCustomer> customer) {
                                      if (!customer) return reply(core::fail(customer.error()));
                                      self.joinAs(asker, join, *customer, reply);
                                  });
}

void ContactCommands::joinAs(const Asker& asker, const protocol::ContactJoin& join,
                             const directory::ContactCustomer& customer, Reply<protocol::ContactJoined> reply) const {
    // Whoever joins is a customer, and those set no priority: what they ask for is passed over, a supervisor gives it.
    floor::Join command;
    command.queueId = join.queueId;
    command.queueName = join.queue.value_or("");
    command.agentId = join.agentId;
    command.channel = join.channel;
    command.customerId = asker.claims.userId;
    command.customerName = customer.name;
    command.conversationId = customer.conversationId;
    command.subject = join.subject.value_or("");
    if (join.skills)
        for (const auto& skill : *join.skills)
            command.skills.push_back({skill.name, skill.level});
    if (join.metadata) command.metadata = join.metadata->text;
    m_services->live.command(
        asker.claims.tenantId, {actorOf(asker.claims, asker.address), std::move(command)}, asker.receiver,
        [self = *this, claims = asker.claims, reply = std::move(reply)](const core::Result<live::Done>& done) {
            auto answer = self.shown(claims, done);
            if (!answer) return reply(core::fail(answer.error()));
            std::optional<protocol::EstimatedWait> wait;
            if (done->estimatedWait) wait = {done->estimatedWait->p50Seconds, done->estimatedWait->p90Seconds};
            reply(protocol::ContactJoined{std::move(answer->contact), done->position, wait});
        });
}

void ContactCommands::perform(const Asker& asker, std::optional<core::ContactId> contact, floor::CommandBody command,
                              Reply<protocol::ContactAnswer> reply, std::string note) const {
    m_services->live.command(
        asker.claims.tenantId, {actorOf(asker.claims, asker.address), std::move(command)}, asker.receiver,
        [self = *this, asker, contact, reply = std::move(reply)](const core::Result<live::Done>& done) {
            if (!done && contact && done.error().kind == core::ErrorKind::NotFound)
                return self.explainMissing(asker, *contact, done.error(), reply);
            reply(self.shown(asker.claims, done));
        },
        std::move(note));
}

/// What the floor does not hold may be closed: then the state is wrong rather than the id.
void ContactCommands::explainMissing(const Asker& asker, core::ContactId contact, const core::Error& missing,
                                     Reply<protocol::ContactAnswer> reply) const {
    const directory::Reader reader{asker.claims.userId, asker.claims.role};
    m_services->workers.read(
        asker.receiver, asker.claims.tenantId,
        [reader, contact, now = m_services->clock.now()](storage::Session& session) {
            return directory::getContact(session, reader, contact, now);
        },
        [missing, reply = std::move(reply)](const core::Result<protocol::Contact>& found) {
            if (found && found->status == core::ContactStatus::Closed)
                return reply(core::fail(core::conflict("wrong_state", "the contact is closed")));
            reply(core::fail(missing));
        });
}

namespace {

bool isOneTarget(const protocol::HandoverTarget& to) {
    return (to.queueId ? 1 : 0) + (to.agentId ? 1 : 0) + (to.groupId ? 1 : 0) == 1;
}

core::Failure notOneTarget() {
    return core::fail(core::invalid("one_target", "name exactly one of queueId, agentId and groupId"));
}

/// The queue in whose tiers the group stands first; of several the one whose name comes first.
std::optional<core::QueueId> queueOf(const floor::Floor& engine, core::GroupId group) {
    const floor::QueueConfig* best = nullptr;
    std::size_t bestTier = 0;
    for (const auto& [id, record] : engine.state().queues) {
        const auto& tiers = record.config.tiers;
        const auto found = std::find_if(tiers.begin(), tiers.end(),
                                        [&](const floor::QueueTier& tier) { return tier.groupId == group; });
        if (found == tiers.end()) continue;
        const auto tier = static_cast<std::size_t>(found - tiers.begin());
        if (best && std::pair(bestTier, best->name) <= std::pair(tier, record.config.name)) continue;
        best = &record.config;
        bestTier = tier;
    }
    return best ? std::optional(best->id) : std::nullopt;
}

} // namespace

void ContactCommands::transfer(const Asker& asker, core::ContactId contact, const protocol::Transfer& transfer,
                               Reply<protocol::ContactAnswer> reply) const {
    using core::TransferMode;
    const bool isNamed = transfer.mode == TransferMode::Blind || transfer.mode == TransferMode::Consult;
    if (isNamed ? !transfer.to || !isOneTarget(*transfer.to) : transfer.to.has_value())
        return reply(isNamed ? notOneTarget()
                             : core::fail(core::invalid("no_target", "the colleague who was consulted is meant")));
    switch (transfer.mode) {
    case TransferMode::Blind:
        return resolve(asker, *transfer.to, reply,
                       [self = *this, asker, contact, reply, note = transfer.note](const auto& to) {
                           self.perform(asker, contact, floor::Transfer{contact, to.queueId, to.agentId}, reply,
                                        note.value_or(""));
                       });
    case TransferMode::Consult:
        return resolve(asker, *transfer.to, reply, [self = *this, asker, contact, reply](const auto& to) {
            self.perform(asker, contact, floor::Consult{contact, to.queueId, to.agentId}, reply);
        });
    case TransferMode::Complete:
        return perform(asker, contact, floor::CompleteConsult{contact}, std::move(reply));
    case TransferMode::Conference:
        return perform(asker, contact, floor::Confer{contact}, std::move(reply));
    }
}

void ContactCommands::assign(const Asker& asker, core::ContactId contact, const protocol::HandoverTarget& to,
                             Reply<protocol::ContactAnswer> reply) const {
    if (!isOneTarget(to)) return reply(notOneTarget());
    resolve(asker, to, reply, [self = *this, asker, contact, reply](const auto& target) {
        self.perform(asker, contact, floor::Assign{contact, target.queueId, target.agentId}, reply);
    });
}

void ContactCommands::resolve(const Asker& asker, const protocol::HandoverTarget& to,
                              Reply<protocol::ContactAnswer> reply,
                              std::function<void(const protocol::HandoverTarget&)> go) const {
    if (!to.groupId) return go(to);
    m_services->live.ask(
        asker.claims.tenantId, asker.receiver,
        [group = *to.groupId](const live::TenantFloor& floor) { return queueOf(floor.engine(), group); },
        [reply = std::move(reply), go = std::move(go)](const core::Result<std::optional<core::QueueId>>& queue) {
            if (!queue) return reply(core::fail(queue.error()));
            if (!*queue) return reply(core::fail(core::conflict("group_without_queue", "the group serves no queue")));
            go({*queue, std::nullopt, std::nullopt});
        });
}

void ContactCommands::setPresence(const Asker& asker, core::UserId agent, const protocol::PresenceSet& presence,
                                  Reply<protocol::AgentPresence> reply) const {
    m_services->live.command(asker.claims.tenantId,
                             {actorOf(asker.claims, asker.address),
                              floor::SetPresence{agent, presence.presence, presence.reason.value_or("")}},
                             asker.receiver, [reply = std::move(reply)](const core::Result<live::Done>& done) {
                                 if (!done) return reply(core::fail(done.error()));
                                 if (!done->agent) return reply(core::fail(core::notFound()));
                                 const auto& state = *done->agent;
                                 reply(protocol::AgentPresence{
                                     state.id, state.presence, state.awayReason, state.presenceSince,
                                     state.nextPresence, done->displayState.value_or(core::DisplayState::Offline)});
                             });
}

} // namespace callroom::api
