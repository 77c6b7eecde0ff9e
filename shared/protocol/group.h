#pragma once

#include "shared/protocol/version.h"

/// Bodies of `groups`: the agents of a team, and who supervises them.
namespace callroom::protocol {

using core::Timestamp;

struct Group {
    core::GroupId id;
    std::string name;
    std::string description;
    std::vector<core::UserId> supervisorIds;
    std::vector<core::UserId> agentIds;
    Timestamp createdAt{};
    Timestamp updatedAt{};
    std::int64_t version = 1; ///< grows with each change
};

/// A group as those see it who hand contacts to it.
struct GroupName {
    core::GroupId id;
    std::string name;
};

struct GroupCreate {
    std::string name;
    std::string description;
    std::vector<core::UserId> supervisorIds;
    std::vector<core::UserId> agentIds;
};

struct GroupPatch {
    std::optional<std::string> name{};
    std::optional<std::string> description{};
    std::optional<std::vector<core::UserId>> supervisorIds{};
    std::optional<std::vector<core::UserId>> agentIds{};
    std::optional<std::int64_t> version{}; ///< as read
};

/// Body of `POST groups/:id/agents`: who joins those that are in it.
struct GroupAgents {
    std::vector<core::UserId> agentIds;
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

inline constexpr Limits groupPeople{.maxLength = 1000, .mayBeAbsent = true};

/// The fields of a body that sets up a group: GroupCreate and GroupPatch differ only in what may be absent.
template <typename Body> constexpr auto groupSettings() {
    return Fields{field("name", &Body::name, {.minLength = 1, .maxLength = 100}),
                  field("description", &Body::description, {.maxLength = 1000, .mayBeAbsent = true}),
                  field("supervisorIds", &Body::supervisorIds, groupPeople),
                  field("agentIds", &Body::agentIds, groupPeople)};
}

template <> struct Description<Group> {
    static constexpr std::string_view name = "Group";
    static constexpr auto fields = Fields{field("id", &Group::id),
                                          field("name", &Group::name),
                                          field("description", &Group::description),
                                          field("supervisorIds", &Group::supervisorIds),
                                          field("agentIds", &Group::agentIds),
                                          field("createdAt", &Group::createdAt),
                                          field("updatedAt", &Group::updatedAt),
                                          field("version", &Group::version)};
};

template <> struct Description<GroupName> {
    static constexpr std::string_view name = "GroupName";
    static constexpr auto fields = Fields{field("id", &GroupName::id), field("name", &GroupName::name)};
};

template <> struct Description<GroupCreate> {
    static constexpr std::string_view name = "GroupCreate";
    static constexpr auto fields = groupSettings<GroupCreate>();
};

template <> struct Description<GroupPatch> {
    static constexpr std::string_view name = "GroupPatch";
    static constexpr auto fields = joined(groupSettings<GroupPatch>(), versionField<GroupPatch>());
};

template <> struct Description<GroupAgents> {
    static constexpr std::string_view name = "GroupAgents";
    static constexpr auto fields =
        Fields{field("agentIds", &GroupAgents::agentIds, {.minLength = 1, .maxLength = 1000})};
};

} // namespace callroom::json
