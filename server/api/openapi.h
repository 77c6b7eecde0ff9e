#pragma once

#include "server/api/route.h"

namespace callroom::api {

/// The OpenAPI 3.1 document of the routes: paths, roles (`x-roles`), bodies and answers by the descriptions that
/// validate them.
[[nodiscard]] std::string openApiDocument(const Routes& routes);

} // namespace callroom::api
