#pragma once

#include "shared/json/decode.h"
#include "shared/json/encode.h"
#include "tests/fuzz/body_types.h"
#include "tests/fuzz/fuzz.h"

namespace callroom::fuzz {

/// Reads the value as a T; what is accepted is written and read again as the same.
template <typename T> void checkRoundTrip(const json::Value& value) {
    const auto decoded = json::decode<T>(value);
    if (!decoded) return require(!decoded.error().fields.empty(), "a refusal names its field");
    const auto text = json::encode(*decoded);
    const auto again = json::decodeText<T>(text);
    require(again.has_value(), "what is written is accepted again");
    require(json::encode(*again) == text, "what is read again is the same");
}

template <typename... Type> void checkRoundTrips(const json::Value& value, Types<Type...>) {
    (checkRoundTrip<Type>(value), ...);
}

} // namespace callroom::fuzz
