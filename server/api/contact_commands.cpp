#include "server/api/contact_commands.h"

#include "server/api/caller.h"
#include "server/api/keyed_requests.h"
#include "server/directory/contact_view.h"

#include <algorithm>

namespace callroom::api {

using directory::contactView;

namespace {

ShowDone<protocol::ContactAnswer> contactFor(const accounts::Claims& claims) {
    return [tenant = claims.tenantId,
            viewer = viewerOf(claims)](const live::Done& done) -> core::Result<protocol::ContactAnswer> {
        if (!done.contact) return core::fail(core::notFound());
        auto view = contactView(*done.contact, tenant, viewer, done.at);
        view.position = done.position;
        return protocol::ContactAnswer{std::move(view)};
    };
}

core::Result<protocol::AgentPresence> presenceOf(const live::Done& done) {
    if (!done.agent) return core::fail(core::notFound());
    const auto& state = *done.agent;
    return protocol::AgentPresence{state.id,           state.presence,
                                   state.awayReason,   state.presenceSince,
                                   state.nextPresence, done.displayState.value_or(core::DisplayState::Offline)};
}

} // namespace

template <typename T>
void ContactCommands::send(const Asker& asker, floor::CommandBody command, ShowDone<T> show, Reply<T> reply,
                           std::string note, std::function<void(const core::Error&)> refuse) const {
    live::CommandExtras extras{std::move(note)};
    if (asker.key)
        extras.keep = {*asker.key,
                       [show, status = asker.status](const live::Done& done) { return answerOf(show(done), status); }};
    m_services->live.command(
        asker.claims.tenantId, {actorOf(asker.claims, asker.address), std::move(command)}, asker.receiver,
        [show = std::move(show), reply = std::move(reply), refuse = std::move(refuse)](const auto& done) {
            if (done) return reply(show(*done));
            if (refuse) return refuse(done.error());
            reply(core::fail(done.error()));
        },
        std::move(extras));
}

void ContactCommands::join(const Asker& asker, protocol::ContactJoin join, Reply<protocol::ContactJoined> reply) const {
    const int targets = (join.queueId ? 1 : 0) + (join.queue ? 1 : 0) + (join.agentId ? 1 : 0);
    if (targets > 1) return reply(core::fail(core::invalid("one_target", "name one of queueId, queue and agentId")));
    m_services->records.customerForContact(asker.receiver, asker.claims.tenantId, asker.claims.userId,
                                           [self = *this, asker, join = std::move(join), reply = std::move(reply)](
                                               core::Result<directory::ContactCustomer> customer) {
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
    send<protocol::ContactJoined>(
        asker, std::move(command),
        [show = contactFor(asker.claims)](const live::Done& done) {
            return show(done).map([&](protocol::ContactAnswer answer) {
                std::optional<protocol::EstimatedWait> wait;
                if (done.estimatedWait) wait = {done.estimatedWait->p50Seconds, done.estimatedWait->p90Seconds};
                return protocol::ContactJoined{std::move(answer.contact), done.position, wait};
            });
        },
        std::move(reply));
}

void ContactCommands::perform(const Asker& asker, std::optional<core::ContactId> contact, floor::CommandBody command,
                              Reply<protocol::ContactAnswer> reply, std::string note) const {
    send<protocol::ContactAnswer>(asker, std::move(command), contactFor(asker.claims), reply, std::move(note),
                                  [self = *this, asker, contact, reply](const core::Error& error) {
                                      if (!contact || error.kind != core::ErrorKind::NotFound)
                                          return reply(core::fail(error));
                                      self.explainMissing(asker, *contact, error, reply);
                                  });
}

/// What the floor does not hold may be closed: then the state is wrong rather than the id.
void ContactCommands::explainMissing(const Asker& asker, core::ContactId contact, const core::Error& missing,
                                     Reply<protocol::ContactAnswer> reply) const {
    m_services->records.contact(
        asker.receiver, asker.claims.tenantId, readerOf(asker.claims), contact, m_services->clock.now(),
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
    send<protocol::AgentPresence>(asker, floor::SetPresence{agent, presence.presence, presence.reason.value_or("")},
                                  presenceOf, std::move(reply));
}

} // namespace callroom::api
