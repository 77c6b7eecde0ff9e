#pragma once

#include <optional>
#include <string>
#include <string_view>

/// JSON Web Tokens (RFC 7519) of a single form: signed with HS256 (RFC 7515), under a header that never varies. Pure;
/// any thread.
namespace callroom::accounts {

/// `{"alg":"HS256","typ":"JWT"}` in base64url, with its dot. A token that begins with anything else is none.
inline constexpr std::string_view jwtHeader = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.";

/// The token that carries `payload`, a JSON text.
[[nodiscard]] std::string signJwt(std::string_view payload, std::string_view secret);

/// The payload of a token that was signed with this secret; nothing for any other text. The signature is compared in
/// constant time, before anything of the payload is looked at. The caller bounds the length.
[[nodiscard]] std::optional<std::string> openJwt(std::string_view token, std::string_view secret);

} // namespace callroom::accounts
