#pragma once

#include "server/accounts/people.h"

#include <string>
#include <string_view>
#include <vector>

/// The demonstration's tenant and people, whose password everybody knows.
namespace callroom::app::demo {

inline constexpr std::string_view tenant = "demo";
inline constexpr std::string_view password = "callroom-demo";

/// With that hash as their password's.
[[nodiscard]] std::vector<accounts::NewUser> people(const std::string& passwordHash);

/// Of all of them but the customer.
[[nodiscard]] std::vector<std::string> staffEmails();

} // namespace callroom::app::demo
