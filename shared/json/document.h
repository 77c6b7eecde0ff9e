#pragma once

#include "shared/core/result.h"

#include <rapidjson/document.h>

#include <string>
#include <string_view>

namespace callroom::json {

using Value = rapidjson::Value;

/// A parsed text; owns its values.
using Document = rapidjson::Document;

/// Parses UTF-8 JSON; refuses bad UTF-8, trailing bytes and nesting deeper than 64 (`malformed_json`). Any thread.
[[nodiscard]] core::Result<Document> parseDocument(std::string_view text);

/// A document but for one value, which is checked like the rest and kept as it was written.
struct OpenDocument {
    Document document;     ///< with null in the value's place
    std::string_view kept; ///< the value, in the text that was parsed; empty when there is none
};

/// The same, keeping the member `name` of the objects that are members of the root: what is only passed on is neither
/// built nor written anew.
[[nodiscard]] core::Result<OpenDocument> parseKeeping(std::string_view name, std::string_view text);

/// The value as compact text.
[[nodiscard]] std::string toText(const Value& value);

} // namespace callroom::json
