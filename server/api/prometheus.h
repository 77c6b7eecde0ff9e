#pragma once

#include "server/api/services.h"

namespace callroom::api {

/// The answer of `GET /metrics`, in Prometheus' text format. Any thread.
[[nodiscard]] std::string metricsText(const Services& services);

} // namespace callroom::api
