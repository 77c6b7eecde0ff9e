#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace callroom::net {

/// The value of a field with parameters: `form-data; name="picture"; filename="cat.png"`.
struct FieldValue {
    std::string value; ///< in lower case
    /// Names in lower case, each once; values without their quotes.
    std::vector<std::pair<std::string, std::string>> parameters;

    [[nodiscard]] const std::string* find(std::string_view name) const;
};

/// Nothing where it breaks the grammar of RFC 9110 (5.6.6), or names a parameter twice. Inside quotes a backslash
/// stands for itself before anything but a quote or another backslash, as browsers write paths.
[[nodiscard]] std::optional<FieldValue> parseFieldValue(std::string_view text);

/// The file name of a Content-Disposition: `filename*` in UTF-8 (RFC 8187) before `filename`. As the client wrote it.
[[nodiscard]] std::optional<std::string> fileNameOf(const FieldValue& disposition);

/// `UTF-8''…`, for a `filename*` that any name can stand in.
[[nodiscard]] std::string extendedValue(std::string_view utf8);

} // namespace callroom::net
