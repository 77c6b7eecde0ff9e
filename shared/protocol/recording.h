#pragma once

#include "shared/core/ids.h"
#include "shared/core/words.h"
#include "shared/json/describe.h"

/// Bodies of `recordings`. What people say is sent in chunks, as it is recorded, and joined once all of it is there.
namespace callroom::protocol {

/// Of a call by the agent who has it, or a message that a customer left.
enum class RecordingKind : std::uint8_t { Call, Voicemail };
enum class RecordingStatus : std::uint8_t { Uploading, Complete };
/// What a browser's recorder makes.
enum class MediaType : std::uint8_t { AudioWebm, AudioOgg, AudioMp4, VideoWebm };

/// `mimeType` as the recorder names it; parameters such as `;codecs=opus` are taken and not kept.
struct RecordingCreate {
    std::string mimeType;
};

struct Recording {
    core::RecordingId id;
    core::ContactId contactId;
    RecordingKind kind = RecordingKind::Call;
    RecordingStatus status = RecordingStatus::Uploading;
    MediaType mimeType = MediaType::AudioWebm;
    std::int64_t sizeBytes = 0;
    std::optional<double> durationSeconds; ///< as its maker said
    core::UserId madeBy;
    core::Timestamp createdAt{};
    std::optional<core::Timestamp> completedAt;
    std::vector<int> chunks; ///< those that stand, where an upload is read by itself; else none
};

/// Body of `POST recordings/:id/complete`. `chunks` tells a lost tail, too; without it the highest number is the last.
struct RecordingComplete {
    std::optional<int> chunks;
    std::optional<double> durationSeconds;
};

/// Chunks are numbered from 0; at five seconds each these are more than 13 hours.
inline constexpr int maxChunks = 10'000;

} // namespace callroom::protocol

template <> struct callroom::core::Words<callroom::protocol::RecordingKind> {
    using Kind = protocol::RecordingKind;
    static constexpr std::array<std::pair<Kind, std::string_view>, 2> table{
        {{Kind::Call, "call"}, {Kind::Voicemail, "voicemail"}}};
};

template <> struct callroom::core::Words<callroom::protocol::RecordingStatus> {
    using Status = protocol::RecordingStatus;
    static constexpr std::array<std::pair<Status, std::string_view>, 2> table{
        {{Status::Uploading, "uploading"}, {Status::Complete, "complete"}}};
};

template <> struct callroom::core::Words<callroom::protocol::MediaType> {
    using Type = protocol::MediaType;
    static constexpr std::array<std::pair<Type, std::string_view>, 4> table{{{Type::AudioWebm, "audio/webm"},
                                                                             {Type::AudioOgg, "audio/ogg"},
                                                                             {Type::AudioMp4, "audio/mp4"},
                                                                             {Type::VideoWebm, "video/webm"}}};
};

namespace callroom::json {

template <> struct Description<protocol::RecordingCreate> {
    static constexpr std::string_view name = "RecordingCreate";
    static constexpr auto fields =
        Fields{field("mimeType", &protocol::RecordingCreate::mimeType, {.minLength = 1, .maxLength = 200})};
};

template <> struct Description<protocol::Recording> {
    using R = protocol::Recording;
    static constexpr std::string_view name = "Recording";
    static constexpr auto fields = Fields{field("id", &R::id),
                                          field("contactId", &R::contactId),
                                          field("kind", &R::kind),
                                          field("status", &R::status),
                                          field("mimeType", &R::mimeType),
                                          field("sizeBytes", &R::sizeBytes),
                                          field("durationSeconds", &R::durationSeconds),
                                          field("madeBy", &R::madeBy),
                                          field("createdAt", &R::createdAt),
                                          field("completedAt", &R::completedAt),
                                          field("chunks", &R::chunks)};
};

template <> struct Description<protocol::RecordingComplete> {
    using C = protocol::RecordingComplete;
    static constexpr std::string_view name = "RecordingComplete";
    static constexpr auto fields =
        Fields{field("chunks", &C::chunks, {.minimum = 1, .maximum = protocol::maxChunks}),
               field("durationSeconds", &C::durationSeconds, {.minimum = 0, .maximum = 86'400})};
};

} // namespace callroom::json
