#pragma once

#include "server/api/call.h"
#include "server/api/spooled_text.h"

namespace callroom::api {

/// Content that somebody sent or wrote, as an answer that browsers save or hand to a player: never shown as a page,
/// never guessed to be of another type, kept by no cache. `disposition` is what follows `attachment; `.
[[nodiscard]] net::Response downloadResponse(net::FileBody file, std::string contentType,
                                             const std::string& disposition);
[[nodiscard]] net::Response downloadResponse(std::string body, std::string contentType, const std::string& disposition);

/// The schema of a body or an answer that is bytes.
[[nodiscard]] std::string bytesSchema(json::SchemaBook&);

/// Answers with the content that `open` finds; `open` runs on a database worker. Net thread.
void answerContent(const std::shared_ptr<Call>& call,
                   std::function<core::Result<net::Response>(storage::Session&)> open);

/// A long text on its way to being one.
struct Download {
    /// The next piece, or nothing behind the last; a database worker.
    std::function<core::Result<std::optional<std::string>>(storage::Session&)> next;
    std::string contentType;
    std::string disposition;
    SpooledText text{};
};

/// Reads the pieces, each in its turn among the other work of the database, and answers with all of them. Net thread.
void answerDownload(const std::shared_ptr<Call>& call, Download download);

} // namespace callroom::api
