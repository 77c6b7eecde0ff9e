#include "server/accounts/jwt.h"

#include "shared/core/crypto.h"

namespace callroom::accounts {
namespace {

core::Mac sign(std::string_view signedPart, std::string_view secret) {
    return core::macOf(core::bytesOf(secret), {core::bytesOf(signedPart)});
}

} // namespace

std::string signJwt(std::string_view payload, std::string_view secret) {
    std::string token(jwtHeader);
    token += core::toBase64Url(core::bytesOf(payload));
    const auto signature = sign(token, secret);
    token += '.';
    token += core::toBase64Url(signature);
    return token;
}

std::optional<std::string> openJwt(std::string_view token, std::string_view secret) {
    if (!token.starts_with(jwtHeader)) return std::nullopt;
    const auto dot = token.find('.', jwtHeader.size());
    if (dot == std::string_view::npos) return std::nullopt;
    core::Mac given{};
    if (!core::fromBase64Url(token.substr(dot + 1), given)) return std::nullopt;
    if (!core::isSameSecret(sign(token.substr(0, dot), secret), given)) return std::nullopt;
    const auto payload = token.substr(jwtHeader.size(), dot - jwtHeader.size());
    return core::fromBase64Url(payload, payload.size());
}

} // namespace callroom::accounts
