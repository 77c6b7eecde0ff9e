#include "server/live/done.h"

namespace callroom::live {
namespace {

struct TargetOf {
    template <typename Command> std::optional<core::ContactId> operator()(const Command& command) const {
        if constexpr (requires {
                          { command.contactId } -> std::convertible_to<std::optional<core::ContactId>>;
                      })
            return command.contactId;
        else
            return std::nullopt;
    }
};

std::optional<core::ContactId> contactIn(const floor::Changes& changes) {
    return changes.contacts.empty() ? std::nullopt : std::optional(changes.contacts.front().id);
}

} // namespace

Done doneFor(const floor::Floor& engine, const floor::Command& command, const floor::Changes& changes) {
    Done done;
    // What was just joined, named by the command, or reached by an offer's id.
    const auto named = std::visit(TargetOf{}, command.body);
    const auto target = named ? named : contactIn(changes);
    if (target) {
        for (const auto& contact : changes.contacts)
            if (contact.id == *target) done.contact = contact;
        if (!done.contact)
            if (const auto* contact = engine.contact(*target)) done.contact = *contact;
    }
    // Who wraps up what he handed on is shown his own part.
    if (std::holds_alternative<floor::WrapUp>(command.body) && !changes.wrapUps.empty())
        done.contact = changes.wrapUps.front();
    if (done.contact) {
        done.position = engine.position(*done.contact);
        done.estimatedWait = engine.estimatedWait(*done.contact);
    }
    if (const auto* presence = std::get_if<floor::SetPresence>(&command.body))
        if (const auto* agent = engine.agent(presence->agentId)) {
            done.agent = agent->state;
            done.displayState = engine.displayStateOf(presence->agentId);
        }
    return done;
}

Named namedBy(const floor::Floor& engine, const floor::Command& command) {
    Named named;
    if (command.actor.kind != floor::ActorKind::Supervisor) return named;
    const auto target = std::visit(TargetOf{}, command.body);
    if (const auto* contact = target ? engine.contact(*target) : nullptr) named.contact = *contact;
    if (const auto* presence = std::get_if<floor::SetPresence>(&command.body))
        if (const auto* agent = engine.agent(presence->agentId)) named.agent = agent->state;
    return named;
}

} // namespace callroom::live
