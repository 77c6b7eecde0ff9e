#pragma once

#include "server/accounts/claims.h"
#include "server/directory/reader.h"
#include "server/floor/commands.h"

namespace callroom::api {

/// A customer sees less of a contact than staff does.
[[nodiscard]] inline directory::Viewer viewerOf(const accounts::Claims& claims) {
    return claims.role == core::Role::Customer ? directory::Viewer::Customer : directory::Viewer::Staff;
}

/// Who reads, in the directory's terms.
[[nodiscard]] inline directory::Reader readerOf(const accounts::Claims& claims) {
    return {claims.userId, claims.role};
}

/// Who acts, in the floor's terms, and from where.
[[nodiscard]] inline floor::Actor actorOf(const accounts::Claims& claims, std::string address = {}) {
    using Kind = floor::ActorKind;
    switch (claims.role) {
    case core::Role::Customer:
        return {claims.userId, Kind::Customer, std::move(address)};
    case core::Role::Agent:
        return {claims.userId, Kind::Agent, std::move(address)};
    case core::Role::Supervisor:
    case core::Role::Manager:
    case core::Role::Admin:
        return {claims.userId, Kind::Supervisor, std::move(address)};
    }
    return {claims.userId, Kind::Customer, std::move(address)};
}

} // namespace callroom::api
