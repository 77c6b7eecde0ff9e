#include "server/api/download.h"
#include "server/api/file_sink.h"
#include "server/api/routes.h"
#include "server/net/field_value.h"
#include "server/net/http_text.h"

namespace callroom::api {

/// `?name=` of a file that is the body itself.
struct FileQuery {
    std::optional<std::string> name;
};

} // namespace callroom::api

namespace callroom::json {

template <> struct Description<api::FileQuery> {
    static constexpr std::string_view name = "FileQuery";
    static constexpr auto fields = Fields{field("name", &api::FileQuery::name, {.maxLength = 1000})};
};

} // namespace callroom::json

namespace callroom::api {
namespace {

using core::FileId;
using protocol::File;

constexpr std::string_view anyForm = "multipart/";
constexpr std::int64_t formBytes = 64 * 1024;             ///< that a form may have besides the file
constexpr std::int64_t slowestBytesPerSecond = 32 * 1024; ///< a large file is waited for at this rate

/// By the query, else by the Content-Disposition; either is cleaned before it is kept.
std::string nameOf(const FileQuery& query, const net::Headers& headers) {
    if (query.name) return *query.name;
    const auto disposition = net::parseFieldValue(headers.value("Content-Disposition"));
    return disposition ? net::fileNameOf(*disposition).value_or("") : "";
}

net::BodyPlan takeFile(const UploadHead& upload) {
    const auto& headers = upload.head.headers;
    const auto& parts = upload.services.files;
    const auto query = decodeQuery<FileQuery>(upload.head.query);
    if (!query) return net::BodyPlan::refuse(problemResponse(query.error()));
    const auto type = headers.value("Content-Type");
    const bool isForm = net::equalsIgnoringCase(type.substr(0, anyForm.size()), anyForm);
    const auto boundary = isForm ? net::MultipartReader::boundaryOf(type) : std::nullopt;
    if (isForm && !boundary)
        return net::BodyPlan::refuse(
            problemResponse(core::malformed("bad_multipart", "a form is multipart/form-data and names its boundary")));
    const auto length = upload.announcedBytes();
    const auto announced = isForm ? std::nullopt : length;
    if (announced.value_or(0) > parts.settings.fileBytes)
        return net::BodyPlan::refuse(problemResponse(files::fileTooLarge()));
    const std::int64_t limit = parts.settings.fileBytes + formBytes;
    const std::chrono::seconds moreTime(std::min(length.value_or(limit), limit) / slowestBytesPerSecond);
    return net::BodyPlan::stream(
        std::make_unique<FileSink>(FileSink::Parts{
            std::make_shared<files::FileUpload>(parts, upload.executor,
                                                files::FileAsk{upload.claims.tenantId, upload.act(), announced}),
            nameOf(*query, headers), std::string(type), boundary, headers.contains("Idempotency-Key")}),
        static_cast<std::size_t>(limit), moreTime);
}

/// The body has been taken by then; a request without one has no upload.
void postFile(const CallPtr& call) {
    auto* sink = dynamic_cast<FileSink*>(call->request().sink.get());
    if (!sink) return call->fail(core::invalid("empty_file", "a file has at least one byte"));
    files::FileUpload::Also also;
    if (auto store = call->storing(201))
        also = [store = std::move(store)](storage::Session& session, const File& file) {
            return store(session, json::encode(file));
        };
    sink->finish(
        [call](const core::Result<File>& file) {
            if (file) call->noteStored();
            call->answerResult(file, 201);
        },
        std::move(also));
}

void showFile(const CallPtr& call) {
    if (const auto file = call->id<FileId>())
        call->read([act = call->act(), file = *file](storage::Session& session) {
            return files::findFile(session, act, file);
        });
}

net::Response contentResponse(const File& file, net::FileBody content) {
    const std::string charset = file.mediaType == "text/plain" ? "; charset=utf-8" : "";
    return downloadResponse(std::move(content), file.mediaType + charset, "filename*=" + net::extendedValue(file.name));
}

void showFileContent(const CallPtr& call) {
    const auto file = call->id<FileId>();
    if (!file) return;
    answerContent(call,
                  [act = call->act(), &store = call->services().files.store, file = *file](storage::Session& session) {
                      return files::findContent(session, act, store, file)
                          .and_then([](const files::Content& content) -> core::Result<net::Response> {
                              auto body = net::FileBody::open(content.path);
                              if (!body) return core::fail(std::move(body.error()));
                              return contentResponse(content.file, std::move(*body));
                          });
                  });
}

} // namespace

void addFileRoutes(Routes& routes) {
    const auto anyone = Access::signedIn();
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/files",
                       .operation = "uploadFile",
                       .summary = "Bring a file to send in a conversation: its bytes, or multipart/form-data with one "
                                  "file; fields beside it are passed over",
                       .access = anyone,
                       .successStatus = 201,
                       .requestSchema = bytesSchema,
                       .responseSchema = schema<File>(),
                       .queryFields = querySchema<FileQuery>(),
                       .requestType = "application/octet-stream"},
                      postFile,
                      takeFile});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/files/:id",
                       .operation = "showFile",
                       .summary = "One file, if it is the caller's or was sent in a contact that he may read",
                       .access = anyone,
                       .responseSchema = schema<File>()},
                      showFile});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/files/:id/content",
                       .operation = "showFileContent",
                       .summary = "Its bytes, whole or by Range; always as a download",
                       .access = anyone,
                       .responseSchema = bytesSchema,
                       .responseType = "application/octet-stream"},
                      showFileContent});
}

} // namespace callroom::api
