#pragma once

#include "shared/json/describe.h"

/// Answers of `files`: what people send in a conversation. Its bytes are at `files/:id/content`.
namespace callroom::protocol {

struct File {
    core::FileId id;
    std::string name;      ///< a name for people, as cleaned by the server; never a path
    std::string mediaType; ///< what the bytes are, whatever was claimed
    std::int64_t sizeBytes = 0;
    core::Timestamp createdAt{};
};

} // namespace callroom::protocol

namespace callroom::json {

template <> struct Description<protocol::File> {
    using F = protocol::File;
    static constexpr std::string_view name = "File";
    static constexpr auto fields =
        Fields{field("id", &F::id), field("name", &F::name), field("mediaType", &F::mediaType),
               field("sizeBytes", &F::sizeBytes), field("createdAt", &F::createdAt)};
};

} // namespace callroom::json
