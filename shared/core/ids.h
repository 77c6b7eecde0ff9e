#pragma once

#include "shared/core/random.h"
#include "shared/core/time.h"

#include <array>
#include <bit>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace callroom::core {

/// 128 bits, written as 8-4-4-4-12 lower-case hexadecimal digits.
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    [[nodiscard]] bool isNil() const { return *this == Uuid{}; }
    friend bool operator==(const Uuid& one, const Uuid& other) {
        return one.word(0) == other.word(0) && one.word(8) == other.word(8);
    }
    /// In the order of the bytes, but a word at a time: nothing is compared more on a floor.
    friend std::strong_ordering operator<=>(const Uuid& one, const Uuid& other) {
        if (const auto order = one.word(0) <=> other.word(0); order != 0) return order;
        return one.word(8) <=> other.word(8);
    }

private:
    [[nodiscard]] std::uint64_t word(std::size_t from) const {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + from, sizeof word);
        return std::endian::native == std::endian::little ? __builtin_bswap64(word) : word;
    }
};

/// Nothing unless `text` is exactly 36 characters of a UUID; either case is read.
[[nodiscard]] std::optional<Uuid> parseUuid(std::string_view text);
[[nodiscard]] std::string toString(const Uuid& id);
void append(std::string& out, const Uuid& id);
/// A version 7 UUID: ordered by time to the millisecond, which keeps index pages hot. (RFC 9562)
[[nodiscard]] Uuid newUuid(Timestamp now, RandomSource& random);

/// A UUID that knows what it names: a QueueId is not an AgentId.
template <typename Tag> struct Id {
    Uuid value;

    [[nodiscard]] bool isNil() const { return value.isNil(); }
    [[nodiscard]] static Id create(Timestamp now, RandomSource& random) { return Id{newUuid(now, random)}; }
    [[nodiscard]] static std::optional<Id> parse(std::string_view text) {
        const auto uuid = parseUuid(text);
        return uuid ? std::optional<Id>(Id{*uuid}) : std::nullopt;
    }
    friend auto operator<=>(const Id&, const Id&) = default;
};

template <typename Tag> [[nodiscard]] std::string toString(const Id<Tag>& id) {
    return toString(id.value);
}

using TenantId = Id<struct TenantTag>;
/// A person with an account, or a visitor; agents, supervisors and customers alike.
using UserId = Id<struct UserTag>;
using GroupId = Id<struct GroupTag>;
using QueueId = Id<struct QueueTag>;
using AwayReasonId = Id<struct AwayReasonTag>;
using DispositionId = Id<struct DispositionTag>;
using BusinessHoursId = Id<struct BusinessHoursTag>;
using ContactId = Id<struct ContactTag>;
using ConversationId = Id<struct ConversationTag>;
using OfferId = Id<struct OfferTag>;
using EventId = Id<struct EventTag>;
using RecordingId = Id<struct RecordingTag>;
/// A file that somebody sent in a conversation.
using FileId = Id<struct FileTag>;
using TagId = Id<struct TagTag>;
using CannedResponseId = Id<struct CannedResponseTag>;
/// One login: the family of refresh tokens that descends from it.
using LoginId = Id<struct LoginTag>;
/// One live session of a person: a browser tab or a console window.
using SessionId = Id<struct SessionTag>;

} // namespace callroom::core

template <> struct std::hash<callroom::core::Uuid> {
    /// The tail of a UUID is random, so its last eight bytes serve as they are.
    std::size_t operator()(const callroom::core::Uuid& id) const noexcept {
        std::size_t word = 0;
        std::memcpy(&word, id.bytes.data() + 8, sizeof word);
        return word;
    }
};

template <typename Tag> struct std::hash<callroom::core::Id<Tag>> {
    std::size_t operator()(const callroom::core::Id<Tag>& id) const noexcept {
        return std::hash<callroom::core::Uuid>{}(id.value);
    }
};
