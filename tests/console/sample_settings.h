#pragma once

#include "tests/client/test_server.h"

namespace callroom::console {

/// What a server answers to the settings of a small company that has set everything up; 404 to what it does not know.
[[nodiscard]] client::TestServer::Answer sampleSettings(const client::TestServer::Request& request);

} // namespace callroom::console
