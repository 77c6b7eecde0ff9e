#pragma once

#include "shared/protocol/version.h"

/// Bodies of `users` and `agents`.
namespace callroom::protocol {

using core::Channel;
using core::ContactStatus;
using core::DisplayState;
using core::OfferStatus;
using core::Outcome;
using core::Party;
using core::Presence;
using core::Role;
using core::Strategy;
using core::Timestamp;

struct User {
    core::UserId id;
    core::TenantId tenantId;
    std::string name;
    std::optional<std::string> email; ///< none for a visitor
    Role role = Role::Customer;
    bool disabled = false;
    Timestamp createdAt{};
    Timestamp updatedAt{};
    std::int64_t version = 1; ///< grows with each change
};

struct UserCreate {
    std::string name;
    std::string email;
    std::string password;
    Role role = Role::Agent;
};

struct UserPatch {
    std::optional<std::string> name;
    std::optional<std::string> email;
    std::optional<std::string> password;
    std::optional<Role> role;
    std::optional<bool> disabled;
    std::optional<std::int64_t> version{}; ///< as read
};

/// What a person may change of himself.
struct MePatch {
    std::optional<std::string> name;
    std::optional<std::string> email;
};

struct Skill {
    std::string name;
    int level = 1;
};

struct Capacity {
    int call = 1;
    int chat = 4;
};

/// A person with role agent, with the live state.
struct Agent {
    core::UserId id;
    std::string name;
    std::optional<std::string> email;
    Presence presence = Presence::Offline;
    std::string reason;
    DisplayState state = DisplayState::Offline;
    Timestamp presenceSince{};
    std::vector<Skill> skills;
    Capacity capacity;
    std::vector<core::ContactId> contactIds;
    bool connected = false;
    bool ready = true;
    int weight = 1;           ///< his share of the contacts where a queue's strategy is `weighted`
    std::int64_t version = 0; ///< of skills, capacity and weight; 0: as everybody's from the beginning
};

struct AgentPatch {
    std::optional<std::vector<Skill>> skills;
    std::optional<Capacity> capacity;
    std::optional<int> weight{};
    std::optional<std::int64_t> version{}; ///< as read
};

/// Body of `PUT agents/:id/presence` and of the frame `presence.set`.
struct PresenceSet {
    Presence presence = Presence::Offline;
    std::optional<std::string> reason;
};

/// Answer to it, and the push `presence.changed`.
struct AgentPresence {
    core::UserId agentId;
    Presence presence = Presence::Offline;
    std::string reason;
    Timestamp since{};
    std::optional<Presence> nextPresence; ///< taken when the current work ends
    DisplayState state = DisplayState::Offline;
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<User> {
    static constexpr std::string_view name = "User";
    static constexpr auto fields = Fields{field("id", &User::id),
                                          field("tenantId", &User::tenantId),
                                          field("name", &User::name),
                                          field("email", &User::email),
                                          field("role", &User::role),
                                          field("disabled", &User::disabled),
                                          field("createdAt", &User::createdAt),
                                          field("updatedAt", &User::updatedAt),
                                          field("version", &User::version)};
};

template <> struct Description<UserCreate> {
    static constexpr std::string_view name = "UserCreate";
    static constexpr auto fields =
        Fields{field("name", &UserCreate::name, {.minLength = 1, .maxLength = 200}),
               field("email", &UserCreate::email, {.minLength = 3, .maxLength = 254, .format = "email"}),
               field("password", &UserCreate::password, {.minLength = 10, .maxLength = 1024, .format = "password"}),
               field("role", &UserCreate::role)};
};

template <> struct Description<UserPatch> {
    static constexpr std::string_view name = "UserPatch";
    static constexpr auto fields =
        Fields{field("name", &UserPatch::name, {.minLength = 1, .maxLength = 200}),
               field("email", &UserPatch::email, {.minLength = 3, .maxLength = 254, .format = "email"}),
               field("password", &UserPatch::password, {.minLength = 10, .maxLength = 1024, .format = "password"}),
               field("role", &UserPatch::role),
               field("disabled", &UserPatch::disabled),
               field("version", &UserPatch::version, {.minimum = 0, .isOmittedWhenEmpty = true})};
};

template <> struct Description<MePatch> {
    static constexpr std::string_view name = "MePatch";
    static constexpr auto fields =
        Fields{field("name", &MePatch::name, {.minLength = 1, .maxLength = 200}),
               field("email", &MePatch::email, {.minLength = 3, .maxLength = 254, .format = "email"})};
};

template <> struct Description<Skill> {
    static constexpr std::string_view name = "Skill";
    static constexpr auto fields = Fields{field("name", &Skill::name, {.minLength = 1, .maxLength = 100}),
                                          field("level", &Skill::level, {.minimum = 1, .maximum = 5})};
};

template <> struct Description<Capacity> {
    static constexpr std::string_view name = "Capacity";
    static constexpr auto fields = Fields{field("call", &Capacity::call, {.minimum = 0, .maximum = 10}),
                                          field("chat", &Capacity::chat, {.minimum = 0, .maximum = 50})};
};

template <> struct Description<Agent> {
    static constexpr std::string_view name = "Agent";
    static constexpr auto fields = Fields{field("id", &Agent::id),
                                          field("name", &Agent::name),
                                          field("email", &Agent::email),
                                          field("presence", &Agent::presence),
                                          field("reason", &Agent::reason),
                                          field("state", &Agent::state),
                                          field("presenceSince", &Agent::presenceSince),
                                          field("skills", &Agent::skills),
                                          field("capacity", &Agent::capacity),
                                          field("contactIds", &Agent::contactIds),
                                          field("connected", &Agent::connected),
                                          field("ready", &Agent::ready),
                                          field("weight", &Agent::weight),
                                          field("version", &Agent::version)};
};

template <> struct Description<AgentPatch> {
    static constexpr std::string_view name = "AgentPatch";
    static constexpr auto fields = joined(Fields{field("skills", &AgentPatch::skills, {.maxLength = 100}),
                                                 field("capacity", &AgentPatch::capacity),
                                                 field("weight", &AgentPatch::weight, {.minimum = 1, .maximum = 100})},
                                          versionField<AgentPatch>());
};

template <> struct Description<PresenceSet> {
    static constexpr std::string_view name = "PresenceSet";
    static constexpr auto fields =
        Fields{field("presence", &PresenceSet::presence), field("reason", &PresenceSet::reason, {.maxLength = 100})};
};

template <> struct Description<AgentPresence> {
    static constexpr std::string_view name = "AgentPresence";
    static constexpr auto fields = Fields{field("agentId", &AgentPresence::agentId),
                                          field("presence", &AgentPresence::presence),
                                          field("reason", &AgentPresence::reason),
                                          field("since", &AgentPresence::since),
                                          field("nextPresence", &AgentPresence::nextPresence),
                                          field("state", &AgentPresence::state)};
};

} // namespace callroom::json
