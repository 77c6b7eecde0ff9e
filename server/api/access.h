#pragma once

#include "shared/core/words.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace callroom::api {

/// Who may call a route or send a frame. Roles of one's own tenant; whose contacts and queues is the use case's matter.
class Access {
public:
    /// No sign-in needed.
    [[nodiscard]] static constexpr Access everyone() { return Access(true, 0xff); }
    [[nodiscard]] static constexpr Access of(std::initializer_list<core::Role> roles) {
        std::uint8_t bits = 0;
        for (const auto role : roles)
            bits = static_cast<std::uint8_t>(bits | bitOf(role));
        return Access(false, bits);
    }
    /// That role and those above it; customers stand apart.
    [[nodiscard]] static constexpr Access from(core::Role lowest) {
        std::uint8_t bits = 0;
        for (const auto& [role, text] : core::Words<core::Role>::table)
            if (role != core::Role::Customer && role >= lowest) bits = static_cast<std::uint8_t>(bits | bitOf(role));
        return Access(false, bits);
    }
    /// Who rules the installation: the admins of its default tenant. To those of other tenants the route does not
    /// exist.
    [[nodiscard]] static constexpr Access ofInstallation() {
        Access access = of({core::Role::Admin});
        access.m_isOfInstallation = true;
        return access;
    }
    [[nodiscard]] static constexpr Access signedIn() { return Access(false, 0xff); }

    [[nodiscard]] constexpr bool isPublic() const { return m_isPublic; }
    [[nodiscard]] constexpr bool isOfInstallation() const { return m_isOfInstallation; }
    [[nodiscard]] constexpr bool allows(core::Role role) const { return (m_roles & bitOf(role)) != 0; }
    [[nodiscard]] constexpr Access with(core::Role role) const {
        return Access(m_isPublic, static_cast<std::uint8_t>(m_roles | bitOf(role)));
    }

private:
    constexpr Access(bool isPublic, std::uint8_t roles)
        : m_isPublic(isPublic)
        , m_roles(roles) {}
    [[nodiscard]] static constexpr std::uint8_t bitOf(core::Role role) {
        return static_cast<std::uint8_t>(1U << static_cast<unsigned>(role));
    }

    bool m_isPublic;
    bool m_isOfInstallation = false;
    std::uint8_t m_roles;
};

} // namespace callroom::api
