// What a request shows of who signs in: the first line is a Cookie, the rest an access token or what one carries.
#include "server/accounts/access_tokens.h"
#include "server/accounts/jwt.h"
#include "server/api/auth_cookies.h"
#include "tests/fuzz/fuzz.h"

namespace callroom::fuzz {
namespace {

const std::string secret = "a secret that only this fuzzer knows";

void checkForeign(std::string_view token, const accounts::AccessTokens& tokens) {
    // A signature is not guessed; what is taken was signed in another input of the corpus and is the same text again.
    if (const auto payload = accounts::openJwt(token, secret))
        require(accounts::signJwt(*payload, secret) == token, "a token has one form");
    require(!accounts::openJwt(token, secret + '!'), "no text is a token under another secret");
    (void)tokens.verify(token);
}

void checkOwn(std::string_view payload) {
    const auto token = accounts::signJwt(payload, secret);
    require(accounts::openJwt(token, secret) == std::string(payload), "a token carries what was signed");
    require(!accounts::openJwt(token, secret + '!'), "another secret opens no token");
    for (const auto& changed : {token + 'A', token.substr(0, token.size() - 1), '.' + token})
        require(!accounts::openJwt(changed, secret), "a changed token is none");
}

void checkIssued(std::string_view name, const accounts::AccessTokens& tokens, core::Timestamp now) {
    const accounts::Claims claims{{}, {}, core::Role::Agent, {}, std::string(name), now, now + std::chrono::hours(1)};
    const auto token = tokens.issue(claims);
    const auto verified = tokens.verify(token);
    if (verified) require(*verified == claims, "a token says what was claimed");
}

void checkCookies(std::string_view text) {
    net::RequestHead head;
    head.headers.add("Cookie", text);
    const auto value = api::cookies::valueOf(head, api::cookies::refresh);
    require(value.find(';') == std::string_view::npos, "a cookie ends where the next begins");
    require(value.empty() || text.find(value) != std::string_view::npos, "a cookie's value is of the field");
}

} // namespace

void run(std::string_view input) {
    Input parts(input);
    checkCookies(parts.line());
    const core::ManualClock clock;
    const auto tokens = accounts::AccessTokens::create({.secret = secret}, clock);
    require(tokens.has_value(), "the secret is long enough");
    checkForeign(parts.rest(), **tokens);
    checkOwn(parts.rest());
    checkIssued(parts.rest(), **tokens, clock.now());
}

} // namespace callroom::fuzz
