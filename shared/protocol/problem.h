#pragma once

#include "shared/core/error.h"
#include "shared/json/encode.h"

#include <string>

namespace callroom::protocol {

/// The status of an error answer: that of its kind, but 507 for `storage_full`.
[[nodiscard]] int httpStatus(const core::Error& error);

/// The body of an error answer, `application/problem+json` (RFC 9457) with the stable `code` and the faulty fields.
[[nodiscard]] std::string problemJson(const core::Error& error);

/// The member `details` of an error, where it has any; for whoever writes errors in another form.
void writeDetails(json::Writer& writer, const core::Error& error);

/// Reads one back, for clients; an unreadable body becomes an error of the status alone.
[[nodiscard]] core::Error readProblem(int status, std::string_view body);

} // namespace callroom::protocol
