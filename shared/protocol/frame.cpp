#include "shared/protocol/frame.h"

#include "shared/protocol/problem.h"

namespace callroom::protocol {
namespace {

const json::Value& emptyObject() {
    static const json::Value value(rapidjson::kObjectType);
    return value;
}

} // namespace

core::Result<RequestFrame> readRequestFrame(std::string_view text, std::optional<std::int64_t>& id) {
    auto parsed = json::parseKeeping("payload", text);
    if (!parsed) return core::fail(parsed.error());
    if (!parsed->document.IsObject()) return core::fail(core::malformed("malformed_frame", "a frame is an object"));

    RequestFrame frame;
    frame.document = std::move(parsed->document);
    frame.payload = parsed->kept;
    frame.data = &emptyObject();
    bool isEventSeen = false;
    for (const auto& member : frame.document.GetObject()) {
        const std::string_view name(member.name.GetString(), member.name.GetStringLength());
        if (name == "id") {
            if (!member.value.IsInt64()) return core::fail(core::malformed("malformed_frame", "id is an integer"));
            frame.id = id = member.value.GetInt64();
        } else if (name == "event") {
            if (!member.value.IsString()) return core::fail(core::malformed("malformed_frame", "event is a string"));
            frame.event = {member.value.GetString(), member.value.GetStringLength()};
            isEventSeen = true;
        } else if (name == "key") {
            if (!member.value.IsString()) return core::fail(core::malformed("malformed_frame", "key is a string"));
            frame.key = {member.value.GetString(), member.value.GetStringLength()};
        } else if (name == "data") {
            frame.data = &member.value;
        } else {
            return core::fail(core::malformed("unknown_field", "a frame has id, event, key and data"));
        }
    }
    if (!isEventSeen) return core::fail(core::malformed("malformed_frame", "event is missing"));
    return frame;
}

std::string okFrame(std::int64_t id, std::string_view data) {
    std::string frame = "{\"id\":" + std::to_string(id) + ",\"ok\":true,\"data\":";
    frame.append(data);
    frame += '}';
    return frame;
}

std::string errorFrame(std::optional<std::int64_t> id, const core::Error& error) {
    json::Writer writer;
    writer.startObject();
    if (id) {
        writer.key("id");
        writer.value(*id);
        writer.key("ok");
        writer.value(false);
    } else {
        writer.key("event");
        writer.value(std::string_view("error"));
    }
    writer.key(id ? "error" : "data");
    writer.startObject();
    writer.key("code");
    writer.value(std::string_view(error.code));
    writer.key("detail");
    writer.value(std::string_view(error.detail));
    writeDetails(writer, error);
    writer.endObject();
    writer.endObject();
    return std::string(writer.text());
}

std::string pushStart(std::string_view event, std::uint64_t seq) {
    std::string start;
    start.reserve(event.size() + 48);
    start.append("{\"event\":\"").append(event).append("\",\"seq\":").append(std::to_string(seq));
    start.append(",\"data\":");
    return start;
}

std::string pushFrame(std::string_view event, std::uint64_t seq, std::string_view data) {
    return pushStart(event, seq).append(data) + '}';
}

std::string requestFrame(std::optional<std::int64_t> id, std::string_view event, std::string_view data) {
    std::string frame = "{";
    if (id) frame += "\"id\":" + std::to_string(*id) + ",";
    frame.append("\"event\":\"").append(event).append("\",\"data\":").append(data);
    frame += '}';
    return frame;
}

} // namespace callroom::protocol
