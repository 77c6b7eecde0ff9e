#pragma once

#include "shared/core/result.h"
#include "shared/protocol/recording.h"

/// What may be uploaded: what a client says it sends, checked against what it does send. Pure; any thread.
namespace callroom::recordings {

using protocol::MediaType;

/// Reads `audio/webm;codecs=opus` as audio/webm, whatever the case. 415 `media_type_not_allowed` for what is not on the
/// list.
[[nodiscard]] core::Result<MediaType> parseMediaType(std::string_view text);

/// How many of the first bytes `fits` looks at.
inline constexpr std::size_t sniffedBytes = 12;

/// Whether a file of that type may begin with these bytes: EBML's magic number, an Ogg page, an MP4 `ftyp` box.
[[nodiscard]] bool fits(MediaType type, std::string_view firstBytes);

/// `webm`, for the name of a downloaded file.
[[nodiscard]] std::string_view fileEnding(MediaType type);

} // namespace callroom::recordings
