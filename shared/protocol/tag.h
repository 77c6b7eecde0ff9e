#pragma once

#include "shared/protocol/version.h"

/// Bodies of `tags`: the words that staff marks contacts with, each in its colour.
namespace callroom::protocol {

using core::Timestamp;

inline constexpr std::string_view plainTagColor = "#64748b"; ///< of a tag that names none

struct Tag {
    core::TagId id;
    std::string name;  ///< unique without regard to case
    std::string color; ///< `#rrggbb`
    Timestamp createdAt{};
    Timestamp updatedAt{};
    std::int64_t version = 1; ///< grows with each change
};

struct TagCreate {
    std::string name;
    std::string color{plainTagColor};
};

struct TagPatch {
    std::optional<std::string> name{};
    std::optional<std::string> color{};
    std::optional<std::int64_t> version{}; ///< as read
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

/// The fields of a body that sets up a tag: TagCreate and TagPatch differ only in what may be absent.
template <typename Body> constexpr auto tagSettings() {
    return Fields{field("name", &Body::name, {.minLength = 1, .maxLength = 50}),
                  field("color", &Body::color, {.mayBeAbsent = true})};
}

template <> struct Description<Tag> {
    static constexpr std::string_view name = "Tag";
    static constexpr auto fields = Fields{field("id", &Tag::id),
                                          field("name", &Tag::name),
                                          field("color", &Tag::color),
                                          field("createdAt", &Tag::createdAt),
                                          field("updatedAt", &Tag::updatedAt),
                                          field("version", &Tag::version)};
};

template <> struct Description<TagCreate> {
    static constexpr std::string_view name = "TagCreate";
    static constexpr auto fields = tagSettings<TagCreate>();
};

template <> struct Description<TagPatch> {
    static constexpr std::string_view name = "TagPatch";
    static constexpr auto fields = joined(tagSettings<TagPatch>(), versionField<TagPatch>());
};

} // namespace callroom::json
