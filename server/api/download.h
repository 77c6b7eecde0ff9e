#pragma once

#include "server/net/http_message.h"

namespace callroom::api {

/// Content that somebody sent or wrote, as an answer that browsers save or hand to a player: never shown as a page,
/// never guessed to be of another type, kept by no cache. `disposition` is what follows `attachment; `.
[[nodiscard]] net::Response downloadResponse(net::FileBody file, std::string contentType,
                                             const std::string& disposition);
[[nodiscard]] net::Response downloadResponse(std::string body, std::string contentType, const std::string& disposition);

} // namespace callroom::api
