#include "server/api/openapi.h"

#include <map>

namespace callroom::api {
namespace {

constexpr std::string_view base = "/api/v1";

/// `/api/v1/contacts/:id` → `/contacts/{id}`
std::string templated(std::string_view pattern) {
    std::string path;
    pattern.remove_prefix(base.size());
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != ':') {
            path += pattern[i];
            continue;
        }
        const auto end = std::min(pattern.find('/', i), pattern.size());
        path += '{';
        path += pattern.substr(i + 1, end - i - 1);
        path += '}';
        i = end - 1;
    }
    return path;
}

std::vector<std::string_view> pathParameters(std::string_view pattern) {
    std::vector<std::string_view> names;
    for (auto at = pattern.find(':'); at != std::string_view::npos; at = pattern.find(':', at + 1))
        names.push_back(pattern.substr(at + 1, pattern.find('/', at) - at - 1));
    return names;
}

/// The first segment below the base: `contacts`.
std::string_view tagOf(std::string_view pattern) {
    pattern.remove_prefix(base.size() + 1);
    return pattern.substr(0, pattern.find('/'));
}

std::string lowered(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

void text(json::Writer& writer, std::string_view key, std::string_view value) {
    writer.key(key);
    writer.value(value);
}

void writeParameter(json::Writer& writer, std::string_view name, std::string_view in, std::string_view schema) {
    writer.startObject();
    text(writer, "name", name);
    text(writer, "in", in);
    writer.key("required");
    writer.value(in == "path");
    writer.key("schema");
    writer.raw(schema);
    writer.endObject();
}

void writeContent(json::Writer& writer, std::string_view type, std::string_view schema) {
    writer.key("content");
    writer.startObject();
    writer.key(type);
    writer.startObject();
    writer.key("schema");
    writer.raw(schema);
    writer.endObject();
    writer.endObject();
}

void writeRoles(json::Writer& writer, const Access& access) {
    writer.key("x-roles");
    writer.startArray();
    for (const auto& [role, name] : core::Words<core::Role>::table)
        if (access.allows(role)) writer.value(name);
    writer.endArray();
}

void writeFrame(json::Writer& writer, const FrameInfo& frame, json::SchemaBook& book) {
    writer.startObject();
    text(writer, "event", frame.event);
    writeRoles(writer, frame.access);
    writer.key("data");
    writer.raw(frame.dataSchema(book));
    writer.endObject();
}

void writeOperation(json::Writer& writer, const RouteInfo& info, json::SchemaBook& book) {
    writer.startObject();
    text(writer, "operationId", info.operation);
    text(writer, "summary", info.summary);
    writer.key("tags");
    writer.startArray();
    writer.value(tagOf(info.pattern));
    writer.endArray();

    writer.key("security");
    writer.startArray();
    if (!info.access.isPublic()) writer.raw(R"({"bearer":[]})");
    writer.endArray();
    if (!info.access.isPublic()) {
        writeRoles(writer, info.access);
        if (info.access.isOfInstallation()) {
            writer.key("x-installation");
            writer.value(true);
        }
    }

    writer.key("parameters");
    writer.startArray();
    for (const auto name : pathParameters(info.pattern))
        writeParameter(writer, name, "path", R"({"type":"string"})");
    if (info.queryFields)
        for (const auto& field : info.queryFields(book))
            writeParameter(writer, field.name, "query", field.schema);
    if (info.method == "POST" && !info.access.isPublic())
        writeParameter(writer, "Idempotency-Key", "header", R"({"type":"string","maxLength":255})");
    writer.endArray();

    if (info.requestSchema) {
        writer.key("requestBody");
        writer.startObject();
        writeContent(writer, info.requestType, info.requestSchema(book));
        writer.endObject();
    }

    writer.key("responses");
    writer.startObject();
    writer.key(std::to_string(info.successStatus));
    writer.startObject();
    text(writer, "description", "Done");
    if (info.responseSchema) writeContent(writer, info.responseType, info.responseSchema(book));
    writer.endObject();
    writer.key("default");
    writer.startObject();
    text(writer, "description", "Refused");
    writeContent(writer, "application/problem+json", R"({"$ref":"#/components/schemas/Problem"})");
    writer.endObject();
    writer.endObject();
    writer.endObject();
}

constexpr std::string_view problemSchema =
    R"({"type":"object","required":["type","title","status","code","detail"],"properties":{)"
    R"("type":{"type":"string"},"title":{"type":"string"},"status":{"type":"integer"},"code":{"type":"string"},)"
    R"("detail":{"type":"string"},"errors":{"type":"array","items":{"type":"object","properties":{)"
    R"("field":{"type":"string"},"code":{"type":"string"},"message":{"type":"string"}}}},)"
    R"("details":{"type":"object","additionalProperties":{"type":"string"}}}})";

} // namespace

std::string openApiDocument(const Routes& routes, const std::vector<FrameInfo>& frames) {
    json::SchemaBook book;
    std::map<std::string, std::vector<const RouteInfo*>> byPath;
    for (const auto& route : routes)
        if (route.info.pattern.starts_with(base)) byPath[templated(route.info.pattern)].push_back(&route.info);

    json::Writer writer;
    writer.startObject();
    text(writer, "openapi", "3.1.0");
    writer.key("info");
    writer.startObject();
    text(writer, "title", "Callroom");
    text(writer, "version", "1");
    text(writer, "description",
         "A POST with an Idempotency-Key that comes again is answered as the first time, for a day, also where the "
         "server was killed in between; 409 in_progress while the first is being done, 422 for another request with "
         "the key. WebSocket frames that change something take the same as \"key\" beside id, event and data.");
    writer.endObject();
    writer.key("servers");
    writer.raw(R"([{"url":"/api/v1"}])");
    writer.key("paths");
    writer.startObject();
    for (const auto& [path, operations] : byPath) {
        writer.key(path);
        writer.startObject();
        for (const auto* info : operations) {
            writer.key(lowered(info->method));
            writeOperation(writer, *info, book);
        }
        writer.endObject();
    }
    writer.endObject();
    writer.key("x-frames");
    writer.startArray();
    for (const auto& frame : frames)
        writeFrame(writer, frame, book);
    writer.endArray();

    std::string components = book.components();
    components.insert(components.size() - 1,
                      (components == "{}" ? "\"Problem\":" : ",\"Problem\":") + std::string(problemSchema));
    writer.key("components");
    writer.startObject();
    writer.key("schemas");
    writer.raw(components);
    writer.key("securitySchemes");
    writer.raw(R"({"bearer":{"type":"http","scheme":"bearer","bearerFormat":"JWT"}})");
    writer.endObject();
    writer.endObject();
    return std::string(writer.text());
}

} // namespace callroom::api
