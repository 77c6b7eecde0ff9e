#pragma once

#include "server/accounts/act.h"
#include "server/directory/paging.h"
#include "server/storage/session.h"
#include "shared/protocol/version.h"

/// `tenants`, for admins of the installation. Blocking; database workers, in the admin's own tenant's session. Changes
/// are audited there and in the tenant that was changed.
namespace callroom::directory {

struct Tenant {
    core::TenantId id;
    std::string slug;
    std::string name;
    core::Timestamp createdAt{};
    core::Timestamp updatedAt{};
    std::int64_t version = 1; ///< grows with each change
};

struct TenantCreate {
    std::string slug; ///< a–z, 0–9 and inner hyphens; never changed later
    std::string name;
};

struct TenantPatch {
    std::optional<std::string> name{};
    std::optional<std::int64_t> version{}; ///< as read
};

[[nodiscard]] core::Result<protocol::Page<Tenant>> listTenants(storage::Session& session, const PageQuery& query);
[[nodiscard]] core::Result<Tenant> findTenant(storage::Session& session, core::TenantId tenant);
/// `slug_taken` (409), `bad_slug` (422). Its floor is to be loaded after it.
[[nodiscard]] core::Result<Tenant> createTenant(storage::Session& session, const accounts::Act& act,
                                                const TenantCreate& body);
[[nodiscard]] core::Result<Tenant> changeTenant(storage::Session& session, const accounts::Act& act,
                                                core::TenantId tenant, const TenantPatch& patch);

} // namespace callroom::directory

namespace callroom::json {

template <> struct Description<directory::Tenant> {
    using T = directory::Tenant;
    static constexpr std::string_view name = "Tenant";
    static constexpr auto fields = Fields{field("id", &T::id),
                                          field("slug", &T::slug),
                                          field("name", &T::name),
                                          field("createdAt", &T::createdAt),
                                          field("updatedAt", &T::updatedAt),
                                          field("version", &T::version)};
};

template <> struct Description<directory::TenantCreate> {
    using T = directory::TenantCreate;
    static constexpr std::string_view name = "TenantCreate";
    static constexpr auto fields = Fields{field("slug", &T::slug, {.minLength = 1, .maxLength = 63}),
                                          field("name", &T::name, {.minLength = 1, .maxLength = 200})};
};

template <> struct Description<directory::TenantPatch> {
    static constexpr std::string_view name = "TenantPatch";
    using P = directory::TenantPatch;
    static constexpr auto fields =
        joined(Fields{field("name", &P::name, {.minLength = 1, .maxLength = 200})}, versionField<P>());
};

} // namespace callroom::json
