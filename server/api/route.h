#pragma once

#include "server/api/access.h"
#include "server/net/body_sink.h"
#include "shared/json/schema.h"

#include <functional>
#include <memory>

namespace callroom::api {

class Call;
struct UploadHead;

/// One field of a query string, for the document.
struct QueryField {
    std::string_view name;
    std::string schema;
};

/// What a route is, told once: the server routes, authorises and validates by it, and the OpenAPI document shows it.
struct RouteInfo {
    std::string_view method; ///< `GET`, `POST`, …
    std::string pattern;     ///< `/api/v1/contacts/:id/accept`
    std::string operation;   ///< unique, lowerCamel: the name that generated clients give it
    std::string summary;
    Access access = Access::signedIn();
    int successStatus = 200;
    std::size_t maxBody = 65'536; ///< bytes
    /// Of a person's budget of requests; what reads costs nothing, what changes something 1, unless it is said here.
    std::optional<double> cost = std::nullopt;

    std::function<std::string(json::SchemaBook&)> requestSchema = nullptr;  ///< none: no body
    std::function<std::string(json::SchemaBook&)> responseSchema = nullptr; ///< none: empty answer
    std::function<std::vector<QueryField>(json::SchemaBook&)> queryFields = nullptr;
    std::string_view requestType = "application/json";
    std::string_view responseType = "application/json";
};

struct Route {
    RouteInfo info;
    /// Called on the net thread of the connection, after sign-in and role are checked.
    std::function<void(std::shared_ptr<Call>)> handle;
    /// Takes the body as it comes, instead of gathering it. Asked after the same checks.
    std::function<net::BodyPlan(const UploadHead&)> stream = nullptr;
};

using Routes = std::vector<Route>;

/// The fields of a described query struct.
template <typename Query> [[nodiscard]] std::vector<QueryField> queryFieldsOf(json::SchemaBook& book) {
    std::vector<QueryField> fields;
    const auto add = [&](const auto& described) {
        using Member = typename std::remove_cvref_t<decltype(described)>::MemberType;
        fields.push_back({described.name, book.schemaOf<Member>(described.limits)});
    };
    json::Description<Query>::fields.visit(add);
    return fields;
}

} // namespace callroom::api
