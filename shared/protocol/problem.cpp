#include "shared/protocol/problem.h"

#include "shared/json/decode.h"
#include "shared/json/encode.h"

namespace callroom::protocol {
namespace {

/// A full disk is unavailable for the time being like a database that is away, but not to be tried again at once.
constexpr std::string_view storageFull = "storage_full";
constexpr int insufficientStorage = 507;

core::ErrorKind kindOf(int status) {
    using core::ErrorKind;
    if (status == insufficientStorage) return ErrorKind::Unavailable;
    for (const auto kind : {ErrorKind::Malformed, ErrorKind::Unauthenticated, ErrorKind::Forbidden, ErrorKind::NotFound,
                            ErrorKind::Conflict, ErrorKind::TooLarge, ErrorKind::UnsupportedType, ErrorKind::Invalid,
                            ErrorKind::TooMany, ErrorKind::Unavailable})
        if (core::httpStatus(kind) == status) return kind;
    return status >= 400 && status < 500 ? ErrorKind::Malformed : ErrorKind::Internal;
}

std::string_view textOf(const json::Value& object, const char* name) {
    const auto member = object.FindMember(name);
    if (member == object.MemberEnd() || !member->value.IsString()) return {};
    return {member->value.GetString(), member->value.GetStringLength()};
}

} // namespace

int httpStatus(const core::Error& error) {
    return error.code == storageFull ? insufficientStorage : core::httpStatus(error.kind);
}

std::string problemJson(const core::Error& error) {
    json::Writer writer;
    writer.startObject();
    writer.key("type");
    writer.value("urn:callroom:problem:" + error.code);
    writer.key("title");
    writer.value(httpStatus(error) == insufficientStorage ? "Insufficient Storage" : core::title(error.kind));
    writer.key("status");
    writer.value(httpStatus(error));
    writer.key("code");
    writer.value(std::string_view(error.code));
    writer.key("detail");
    writer.value(std::string_view(error.detail));
    if (!error.fields.empty()) {
        writer.key("errors");
        writer.startArray();
        for (const auto& fault : error.fields) {
            writer.startObject();
            writer.key("field");
            writer.value(std::string_view(fault.field));
            writer.key("code");
            writer.value(std::string_view(fault.code));
            writer.key("message");
            writer.value(std::string_view(fault.message));
            writer.endObject();
        }
        writer.endArray();
    }
    writeDetails(writer, error);
    writer.endObject();
    return std::string(writer.text());
}

void writeDetails(json::Writer& writer, const core::Error& error) {
    if (error.details.empty()) return;
    writer.key("details");
    writer.startObject();
    for (const auto& [name, value] : error.details) {
        writer.key(name);
        writer.value(std::string_view(value));
    }
    writer.endObject();
}

core::Error readProblem(int status, std::string_view body) {
    core::Error error;
    error.kind = kindOf(status);
    error.code = "http_" + std::to_string(status);
    const auto document = json::parseDocument(body);
    if (!document || !document->IsObject()) return error;
    if (const auto code = textOf(*document, "code"); !code.empty()) error.code = code;
    error.detail = textOf(*document, "detail");
    if (const auto errors = document->FindMember("errors"); errors != document->MemberEnd() && errors->value.IsArray())
        for (const auto& fault : errors->value.GetArray())
            if (fault.IsObject())
                error.fields.push_back({std::string(textOf(fault, "field")), std::string(textOf(fault, "code")),
                                        std::string(textOf(fault, "message"))});
    if (const auto details = document->FindMember("details");
        details != document->MemberEnd() && details->value.IsObject())
        for (const auto& detail : details->value.GetObject())
            if (detail.value.IsString()) error.details.emplace_back(detail.name.GetString(), detail.value.GetString());
    return error;
}

} // namespace callroom::protocol
