#pragma once

#include "shared/core/result.h"
#include "shared/json/decode.h"
#include "shared/json/encode.h"

/// The envelope of WebSocket text frames.
namespace callroom::protocol {

/// A request as it came: `{"id":7,"event":"contact.accept","data":{…}}`, with a `"key"` where its retry is to be the
/// same request. Owns the parsed text.
struct RequestFrame {
    json::Document document;
    std::optional<std::int64_t> id;      ///< without one it is answered only if it fails
    std::string_view event;              ///< into `document`
    std::optional<std::string_view> key; ///< into `document`
    const json::Value* data = nullptr;   ///< into `document`; an empty object when the frame had none
    std::string_view payload; ///< text of data's member of this name, for which `data` has null; into the text
};

/// `text` must outlive the frame. Errors: `malformed_json`, `malformed_frame`. The id is told apart, so that a faulty
/// frame can still be answered.
[[nodiscard]] core::Result<RequestFrame> readRequestFrame(std::string_view text, std::optional<std::int64_t>& id);

/// `{"id":7,"ok":true,"data":…}`; `data` is JSON text.
[[nodiscard]] std::string okFrame(std::int64_t id, std::string_view data);
/// `{"id":7,"ok":false,"error":{"code","detail"}}`; without an id, `{"event":"error","data":{"code","detail"}}`.
[[nodiscard]] std::string errorFrame(std::optional<std::int64_t> id, const core::Error& error);
/// `{"event":"contact.offered","seq":12,"data":…}`; `data` is JSON text.
[[nodiscard]] std::string pushFrame(std::string_view event, std::uint64_t seq, std::string_view data);
/// The same up to its data, which a `}` has to follow.
[[nodiscard]] std::string pushStart(std::string_view event, std::uint64_t seq);
/// A request, as clients send it.
[[nodiscard]] std::string requestFrame(std::optional<std::int64_t> id, std::string_view event, std::string_view data);

} // namespace callroom::protocol
