#pragma once

#include "shared/protocol/people.h"

/// Bodies of `auth/*`, `ws-tickets` and `widget/sessions`.
namespace callroom::protocol {

struct RegisterRequest {
    std::optional<std::string> tenant; ///< slug; the default tenant when absent
    std::string name;
    std::string email;
    std::string password;
};

struct LoginRequest {
    std::optional<std::string> tenant;
    std::string email;
    std::string password;
};

struct RefreshRequest {
    std::string refreshToken; ///< empty: that of the page's cookie
};

struct LogoutRequest {
    std::optional<std::string> refreshToken;
};

struct PasswordChange {
    std::string currentPassword;
    std::string newPassword;
};

/// Answer to login and refresh.
struct TokenPair {
    std::string accessToken;
    std::string refreshToken; ///< empty when it went into the page's cookie
    int expiresIn = 0;        ///< seconds the access token is good for
    User user;
};

struct WsTicket {
    std::string ticket; ///< good once
    int expiresIn = 0;  ///< seconds, at most 30
};

struct VisitorRequest {
    std::optional<std::string> name;
    std::optional<std::string> email;
    std::optional<std::string> phone;
    std::optional<std::string> locale;
    std::optional<std::string> key;      ///< from an earlier answer: the same visitor again
    std::optional<std::string> userId;   ///< who the visitor is for the company's own site
    std::optional<std::string> userHash; ///< the site's signature: HMAC-SHA256 of it by the widget secret, hexadecimal
};

struct WidgetSessionRequest {
    std::optional<std::string> tenant;
    VisitorRequest visitor;
};

struct Visitor {
    core::UserId id;
    std::string name;
    std::optional<std::string> email;
    std::optional<std::string> phone;
    std::optional<std::string> locale;
    std::optional<std::string> key; ///< a secret of the visitor's browser; none for whom the site has signed
};

/// Answer of `settings/widget-secret`.
struct WidgetSecret {
    std::optional<std::string> secret; ///< none until the first is made
    std::optional<core::Timestamp> changedAt;
};

struct WidgetSession {
    std::string accessToken;
    int expiresIn = 0;
    Visitor visitor;
    core::ConversationId conversationId;
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<RegisterRequest> {
    static constexpr std::string_view name = "RegisterRequest";
    static constexpr auto fields = Fields{
        field("tenant", &RegisterRequest::tenant, {.maxLength = 63}),
        field("name", &RegisterRequest::name, {.minLength = 1, .maxLength = 200}),
        field("email", &RegisterRequest::email, {.minLength = 3, .maxLength = 254, .format = "email"}),
        field("password", &RegisterRequest::password, {.minLength = 10, .maxLength = 1024, .format = "password"})};
};

template <> struct Description<LoginRequest> {
    static constexpr std::string_view name = "LoginRequest";
    static constexpr auto fields =
        Fields{field("tenant", &LoginRequest::tenant, {.maxLength = 63}),
               field("email", &LoginRequest::email, {.minLength = 1, .maxLength = 254, .format = "email"}),
               field("password", &LoginRequest::password, {.minLength = 1, .maxLength = 1024, .format = "password"})};
};

template <> struct Description<RefreshRequest> {
    static constexpr std::string_view name = "RefreshRequest";
    static constexpr auto fields =
        Fields{field("refreshToken", &RefreshRequest::refreshToken, {.maxLength = 500, .mayBeAbsent = true})};
};

template <> struct Description<LogoutRequest> {
    static constexpr std::string_view name = "LogoutRequest";
    static constexpr auto fields = Fields{field("refreshToken", &LogoutRequest::refreshToken, {.maxLength = 500})};
};

template <> struct Description<PasswordChange> {
    static constexpr std::string_view name = "PasswordChange";
    static constexpr auto fields = Fields{
        field("currentPassword", &PasswordChange::currentPassword,
              {.minLength = 1, .maxLength = 1024, .format = "password"}),
        field("newPassword", &PasswordChange::newPassword, {.minLength = 10, .maxLength = 1024, .format = "password"})};
};

template <> struct Description<TokenPair> {
    static constexpr std::string_view name = "TokenPair";
    static constexpr auto fields =
        Fields{field("accessToken", &TokenPair::accessToken), field("refreshToken", &TokenPair::refreshToken),
               field("expiresIn", &TokenPair::expiresIn), field("user", &TokenPair::user)};
};

template <> struct Description<WsTicket> {
    static constexpr std::string_view name = "WsTicket";
    static constexpr auto fields = Fields{field("ticket", &WsTicket::ticket), field("expiresIn", &WsTicket::expiresIn)};
};

template <> struct Description<VisitorRequest> {
    static constexpr std::string_view name = "VisitorRequest";
    static constexpr auto fields =
        Fields{field("name", &VisitorRequest::name, {.maxLength = 200}),
               field("email", &VisitorRequest::email, {.maxLength = 254, .format = "email"}),
               field("phone", &VisitorRequest::phone, {.maxLength = 40}),
               field("locale", &VisitorRequest::locale, {.maxLength = 35}),
               field("key", &VisitorRequest::key, {.minLength = 22, .maxLength = 100}),
               field("userId", &VisitorRequest::userId, {.minLength = 1, .maxLength = 200}),
               field("userHash", &VisitorRequest::userHash, {.minLength = 64, .maxLength = 64})};
};

template <> struct Description<WidgetSessionRequest> {
    static constexpr std::string_view name = "WidgetSessionRequest";
    static constexpr auto fields = Fields{field("tenant", &WidgetSessionRequest::tenant, {.maxLength = 63}),
                                          field("visitor", &WidgetSessionRequest::visitor, {.mayBeAbsent = true})};
};

template <> struct Description<Visitor> {
    static constexpr std::string_view name = "Visitor";
    static constexpr auto fields =
        Fields{field("id", &Visitor::id),       field("name", &Visitor::name),     field("email", &Visitor::email),
               field("phone", &Visitor::phone), field("locale", &Visitor::locale), field("key", &Visitor::key)};
};

template <> struct Description<WidgetSecret> {
    static constexpr std::string_view name = "WidgetSecret";
    static constexpr auto fields =
        Fields{field("secret", &WidgetSecret::secret), field("changedAt", &WidgetSecret::changedAt)};
};

template <> struct Description<WidgetSession> {
    static constexpr std::string_view name = "WidgetSession";
    static constexpr auto fields =
        Fields{field("accessToken", &WidgetSession::accessToken), field("expiresIn", &WidgetSession::expiresIn),
               field("visitor", &WidgetSession::visitor), field("conversationId", &WidgetSession::conversationId)};
};

} // namespace callroom::json
