#pragma once

#include "shared/protocol/version.h"

/// Bodies of `dispositions`: the results that a wrap-up may name.
namespace callroom::protocol {

using core::Timestamp;

struct Disposition {
    core::DispositionId id;
    std::string code; ///< what a wrap-up names it by: `a`–`z`, digits, `_` and `-`
    std::string name;
    std::optional<std::string> group; ///< a heading in menus
    bool requiresNotes = false;
    std::vector<core::QueueId> queueIds; ///< empty: for every queue, and for direct calls
    Timestamp createdAt{};
    Timestamp updatedAt{};
    std::int64_t version = 1; ///< grows with each change
};

struct DispositionCreate {
    std::string code;
    std::string name;
    std::optional<std::string> group;
    bool requiresNotes = false;
    std::vector<core::QueueId> queueIds;
};

struct DispositionPatch {
    std::optional<std::string> code{};
    std::optional<std::string> name{};
    std::optional<std::optional<std::string>> group{};
    std::optional<bool> requiresNotes{};
    std::optional<std::vector<core::QueueId>> queueIds{};
    std::optional<std::int64_t> version{}; ///< as read
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

/// The fields of a body that sets up a disposition: DispositionCreate and DispositionPatch differ only in what may be
/// absent.
template <typename Body> constexpr auto dispositionSettings() {
    return Fields{field("code", &Body::code, {.minLength = 1, .maxLength = 50}),
                  field("name", &Body::name, {.minLength = 1, .maxLength = 100}),
                  field("group", &Body::group, {.minLength = 1, .maxLength = 100}),
                  field("requiresNotes", &Body::requiresNotes, {.mayBeAbsent = true}),
                  field("queueIds", &Body::queueIds, {.maxLength = 200, .mayBeAbsent = true})};
}

template <> struct Description<Disposition> {
    static constexpr std::string_view name = "Disposition";
    static constexpr auto fields = Fields{field("id", &Disposition::id),
                                          field("code", &Disposition::code),
                                          field("name", &Disposition::name),
                                          field("group", &Disposition::group),
                                          field("requiresNotes", &Disposition::requiresNotes),
                                          field("queueIds", &Disposition::queueIds),
                                          field("createdAt", &Disposition::createdAt),
                                          field("updatedAt", &Disposition::updatedAt),
                                          field("version", &Disposition::version)};
};

template <> struct Description<DispositionCreate> {
    static constexpr std::string_view name = "DispositionCreate";
    static constexpr auto fields = dispositionSettings<DispositionCreate>();
};

template <> struct Description<DispositionPatch> {
    static constexpr std::string_view name = "DispositionPatch";
    static constexpr auto fields = joined(dispositionSettings<DispositionPatch>(), versionField<DispositionPatch>());
};

} // namespace callroom::json
