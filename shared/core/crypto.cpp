#include "shared/core/crypto.h"

#include <sodium.h>

namespace callroom::core {
namespace {

constexpr int base64url = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

/// How many bytes the text holds, written to `into`.
std::optional<std::size_t> decode(std::string_view text, std::span<unsigned char> into) {
    std::size_t length = 0;
    const char* end = nullptr;
    const bool isBase64 =
        sodium_base642bin(into.data(), into.size(), text.data(), text.size(), nullptr, &length, &end, base64url) == 0;
    if (!isBase64 || end != text.data() + text.size()) return std::nullopt;
    return length;
}

} // namespace

Mac macOf(Bytes key, std::initializer_list<Bytes> parts) {
    static_assert(std::tuple_size_v<Mac> == crypto_auth_hmacsha256_BYTES);
    Mac mac{};
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, key.data(), key.size());
    for (const auto part : parts)
        crypto_auth_hmacsha256_update(&state, part.data(), part.size());
    crypto_auth_hmacsha256_final(&state, mac.data());
    return mac;
}

Mac keyFor(std::string_view secret, std::string_view purpose) {
    return macOf(bytesOf(secret), {bytesOf(purpose)});
}

bool isSameSecret(Bytes one, Bytes other) {
    return one.size() == other.size() && sodium_memcmp(one.data(), other.data(), one.size()) == 0;
}

std::string toHex(Bytes bytes) {
    std::string text(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    text.pop_back(); // the terminating zero
    return text;
}

std::string toBase64Url(Bytes bytes) {
    std::string text(sodium_base64_encoded_len(bytes.size(), base64url), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), base64url);
    text.pop_back(); // the terminating zero
    return text;
}

std::optional<std::string> fromBase64Url(std::string_view text, std::size_t most) {
    std::string bytes(most, '\0');
    const auto length = decode(text, {reinterpret_cast<unsigned char*>(bytes.data()), bytes.size()});
    if (!length) return std::nullopt;
    bytes.resize(*length);
    return bytes;
}

bool fromBase64Url(std::string_view text, std::span<unsigned char> into) {
    return decode(text, into) == into.size();
}

} // namespace callroom::core
