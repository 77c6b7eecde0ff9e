#pragma once

#include "server/net/file_body.h"
#include "shared/core/result.h"

#include <QTemporaryFile>

#include <memory>
#include <string>
#include <string_view>
#include <variant>

namespace callroom::api {

/// A text that grows to any length: a short one stays in memory, a long one goes to a temporary file, from which it is
/// sent no faster than its reader takes it. The file is gone as soon as nobody sends it any more. Appending to a file
/// blocks; one thread at a time.
class SpooledText {
public:
    [[nodiscard]] core::Result<void> append(std::string_view text);
    /// All that was appended; once.
    [[nodiscard]] core::Result<std::variant<std::string, net::FileBody>> take();

private:
    [[nodiscard]] core::Result<void> write(std::string_view text);

    std::string m_text;
    std::unique_ptr<QTemporaryFile> m_file; ///< once the text is long
};

} // namespace callroom::api
