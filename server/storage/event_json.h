#pragma once

#include "server/floor/events.h"
#include "shared/core/result.h"
#include "shared/json/encode.h"

#include <string>
#include <string_view>

/// How events stand in the database: a type (column `type`) and the body as JSON (column `data`).
namespace callroom::storage {

/// The body's name, such as `contact_offered`.
[[nodiscard]] std::string_view eventType(const floor::EventBody& body);

/// Writes the body's JSON object.
void writeEventData(json::Writer& writer, const floor::EventBody& body);
[[nodiscard]] std::string eventData(const floor::EventBody& body);

/// Reads a stored body back, for a replay; an unknown type or a body that does not fit is `internal`.
[[nodiscard]] core::Result<floor::EventBody> readEventBody(std::string_view type, std::string_view data);

} // namespace callroom::storage
