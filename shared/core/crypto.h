#pragma once

#include <array>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// Message authentication codes and the texts that bytes are written as; libsodium does the work. Any thread.
namespace callroom::core {

using Bytes = std::span<const unsigned char>;
using Mac = std::array<unsigned char, 32>;

[[nodiscard]] inline Bytes bytesOf(std::string_view text) {
    return {reinterpret_cast<const unsigned char*>(text.data()), text.size()};
}

/// HMAC-SHA-256 (RFC 2104) of the parts, one behind the other.
[[nodiscard]] Mac macOf(Bytes key, std::initializer_list<Bytes> parts);

/// A key for one purpose, from a secret that has several.
[[nodiscard]] Mac keyFor(std::string_view secret, std::string_view purpose);

/// Whether both hold the same bytes, in a time that tells nothing of where they differ.
[[nodiscard]] bool isSameSecret(Bytes one, Bytes other);

/// Lower-case hexadecimal digits.
[[nodiscard]] std::string toHex(Bytes bytes);

/// RFC 4648's URL-safe alphabet without padding.
[[nodiscard]] std::string toBase64Url(Bytes bytes);

/// The bytes of a whole, canonical text of at most `most` bytes; nothing for any other text.
[[nodiscard]] std::optional<std::string> fromBase64Url(std::string_view text, std::size_t most);

/// Fills `into` from a whole, canonical text of exactly as many bytes; false for any other text.
[[nodiscard]] bool fromBase64Url(std::string_view text, std::span<unsigned char> into);

} // namespace callroom::core
