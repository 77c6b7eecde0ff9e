#include "server/accounts/jwt.h"

#include <sodium.h>

#include <array>

namespace callroom::accounts {
namespace {

constexpr int base64url = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
using Signature = std::array<unsigned char, crypto_auth_hmacsha256_BYTES>;

const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

Signature sign(std::string_view signedPart, std::string_view secret) {
    Signature signature{};
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytesOf(secret), secret.size());
    crypto_auth_hmacsha256_update(&state, bytesOf(signedPart), signedPart.size());
    crypto_auth_hmacsha256_final(&state, signature.data());
    return signature;
}

std::string encoded(const unsigned char* bytes, std::size_t size) {
    std::string text(sodium_base64_encoded_len(size, base64url), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes, size, base64url);
    text.pop_back(); // the terminating zero
    return text;
}

/// The bytes of a whole, canonical text of at most `most` bytes.
std::optional<std::string> decoded(std::string_view text, std::size_t most) {
    std::string bytes(most, '\0');
    std::size_t length = 0;
    const char* end = nullptr;
    const bool isBase64 = sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(),
                                            text.size(), nullptr, &length, &end, base64url) == 0;
    if (!isBase64 || end != text.data() + text.size()) return std::nullopt;
    bytes.resize(length);
    return bytes;
}

} // namespace

std::string signJwt(std::string_view payload, std::string_view secret) {
    std::string token(jwtHeader);
    token += encoded(bytesOf(payload), payload.size());
    const Signature signature = sign(token, secret);
    token += '.';
    token += encoded(signature.data(), signature.size());
    return token;
}

std::optional<std::string> openJwt(std::string_view token, std::string_view secret) {
    if (!token.starts_with(jwtHeader)) return std::nullopt;
    const auto dot = token.find('.', jwtHeader.size());
    if (dot == std::string_view::npos) return std::nullopt;
    const auto given = decoded(token.substr(dot + 1), crypto_auth_hmacsha256_BYTES);
    if (!given || given->size() != crypto_auth_hmacsha256_BYTES) return std::nullopt;
    const Signature expected = sign(token.substr(0, dot), secret);
    if (sodium_memcmp(expected.data(), given->data(), expected.size()) != 0) return std::nullopt;
    const auto payload = token.substr(jwtHeader.size(), dot - jwtHeader.size());
    return decoded(payload, payload.size());
}

} // namespace callroom::accounts
