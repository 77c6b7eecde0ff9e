#include "server/api/download.h"
#include "server/api/routes.h"
#include "server/net/file_body.h"
#include "server/recordings/chunk_upload.h"
#include "shared/protocol/page.h"

#include <charconv>

namespace callroom::api {
namespace {

using core::RecordingId;
using protocol::Recording;
using recordings::ChunkUpload;
using RecordingPage = protocol::Page<Recording>;

/// Hands a request's bytes to an upload.
class ChunkSink final : public net::BodySink {
public:
    explicit ChunkSink(std::shared_ptr<ChunkUpload> upload)
        : m_upload(std::move(upload)) {}

    void onStart(net::BodyFlow flow) override {
        m_upload->start([flow] { flow.resume(); });
    }
    Flow onBytes(std::string_view bytes) override { return m_upload->take(bytes) ? Flow::Continue : Flow::Pause; }

    [[nodiscard]] ChunkUpload& upload() { return *m_upload; }

private:
    std::shared_ptr<ChunkUpload> m_upload;
};

std::optional<int> chunkNumber(const std::string& text) {
    int number = -1;
    const char* last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, number);
    const bool isNumber = error == std::errc{} && end == last && number >= 0 && number < protocol::maxChunks;
    return isNumber ? std::optional(number) : std::nullopt;
}

core::Error badNumber() {
    return core::malformed("bad_chunk_number",
                           "chunks are numbered from 0 to " + std::to_string(protocol::maxChunks - 1));
}

net::BodyPlan takeChunk(const UploadHead& upload) {
    const auto recording = RecordingId::parse(upload.parameters.at(0));
    if (!recording) return net::BodyPlan::refuse(problemResponse(core::notFound()));
    const auto number = chunkNumber(upload.parameters.at(1));
    if (!number) return net::BodyPlan::refuse(problemResponse(badNumber()));
    const auto& parts = upload.services.recordings;
    return net::BodyPlan::stream(
        std::make_unique<ChunkSink>(std::make_shared<ChunkUpload>(
            parts, upload.executor, recordings::UploadAsk{upload.claims.tenantId, upload.act(), *recording}, *number,
            upload.announcedBytes())),
        static_cast<std::size_t>(parts.settings.chunkBytes));
}

/// The body has been taken by then; a request without one has no upload.
void putChunk(const CallPtr& call) {
    auto* sink = dynamic_cast<ChunkSink*>(call->request().sink.get());
    if (!sink) return call->fail(core::invalid("empty_chunk", "a chunk has at least one byte"));
    sink->upload().finish(call->answering<void>());
}

void begin(const CallPtr& call) {
    const auto contact = call->id<core::ContactId>();
    if (!contact) return;
    if (auto body = call->body<protocol::RecordingCreate>())
        call->run(
            [act = call->act(), &parts = call->services().recordings, contact = *contact,
             body = std::move(*body)](storage::Session& session) {
                return parts.space.check().and_then([&] {
                    return recordings::beginRecording(session, act, parts.store, parts.settings, contact, body);
                });
            },
            201);
}

void complete(const CallPtr& call) {
    const auto recording = call->id<RecordingId>();
    if (!recording) return;
    if (auto body = call->body<protocol::RecordingComplete>())
        call->services().recordings.disk.run(
            call->receiver(),
            [ask = recordings::UploadAsk{call->tenant(), call->act(), *recording}, &parts = call->services().recordings,
             body = *body] { return recordings::completeRecording(parts, ask, body); },
            call->answering<Recording>());
}

void list(const CallPtr& call) {
    if (const auto contact = call->id<core::ContactId>())
        call->read([act = call->act(), contact = *contact](storage::Session& session) {
            return recordings::listRecordings(session, act, contact).map([](std::vector<Recording> items) {
                return RecordingPage{std::move(items), std::nullopt};
            });
        });
}

void showRecording(const CallPtr& call) {
    if (const auto recording = call->id<RecordingId>())
        call->read([act = call->act(), recording = *recording](storage::Session& session) {
            return recordings::getRecording(session, act, recording);
        });
}

net::Response contentResponse(const Recording& recording, net::FileBody file) {
    return downloadResponse(std::move(file), std::string(core::toText(recording.mimeType)),
                            "filename=\"" + std::string(core::toText(recording.kind)) + "-" +
                                core::toString(recording.id) + "." +
                                std::string(recordings::fileEnding(recording.mimeType)) + "\"");
}

void showRecordingContent(const CallPtr& call) {
    const auto recording = call->id<RecordingId>();
    if (!recording) return;
    answerContent(call, [act = call->act(), &store = call->services().recordings.store,
                         recording = *recording](storage::Session& session) {
        return recordings::findContent(session, act, store, recording)
            .and_then([](const recordings::Content& content) -> core::Result<net::Response> {
                auto body = net::FileBody::open(content.path);
                if (!body) return core::fail(std::move(body.error()));
                return contentResponse(content.recording, std::move(*body));
            });
    });
}

void remove(const CallPtr& call) {
    if (const auto recording = call->id<RecordingId>())
        call->run([act = call->act(), &store = call->services().recordings.store,
                   recording = *recording](storage::Session& session) {
            return recordings::deleteRecording(session, act, store, recording);
        });
}

void discard(const CallPtr& call) {
    const auto recording = call->id<RecordingId>();
    if (recording && call->body<json::Empty>())
        call->run([act = call->act(), &store = call->services().recordings.store,
                   recording = *recording](storage::Session& session) {
            return recordings::discardRecording(session, act, store, recording);
        });
}

} // namespace

void addRecordingRoutes(Routes& routes) {
    using core::Role;
    const auto anyone = Access::signedIn();
    const auto makers = Access::of({Role::Agent, Role::Customer});
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/contacts/:id/recordings",
                       .operation = "beginRecording",
                       .summary = "Record a call that the caller has, or leave a message after it ended as voicemail",
                       .access = makers,
                       .successStatus = 201,
                       .requestSchema = schema<protocol::RecordingCreate>(),
                       .responseSchema = schema<Recording>()},
                      begin});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/contacts/:id/recordings",
                       .operation = "listRecordings",
                       .summary = "The recordings of a contact that the caller may hear",
                       .access = anyone,
                       .responseSchema = schema<RecordingPage>()},
                      list});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/recordings/:id",
                       .operation = "showRecording",
                       .summary = "One recording; while it is being uploaded, with the chunks that stand",
                       .access = anyone,
                       .responseSchema = schema<Recording>()},
                      showRecording});
    routes.push_back({{.method = "PUT",
                       .pattern = "/api/v1/recordings/:id/chunks/:number",
                       .operation = "putRecordingChunk",
                       .summary = "Send one chunk, numbered from 0; the same bytes again are fine",
                       .access = makers,
                       .successStatus = 204,
                       .requestSchema = bytesSchema,
                       .requestType = "application/octet-stream"},
                      putChunk,
                      takeChunk});
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/recordings/:id/complete",
                       .operation = "completeRecording",
                       .summary = "All chunks are sent; refused with the missing ones where some have not arrived",
                       .access = makers,
                       .requestSchema = schema<protocol::RecordingComplete>(),
                       .responseSchema = schema<Recording>()},
                      complete});
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/recordings/:id/discard",
                       .operation = "discardRecording",
                       .summary = "Think better of a recording that is not complete",
                       .access = makers,
                       .successStatus = 204},
                      discard});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/recordings/:id/content",
                       .operation = "showRecordingContent",
                       .summary = "The sound itself, whole or by Range",
                       .access = anyone,
                       .responseSchema = bytesSchema,
                       .responseType = "application/octet-stream"},
                      showRecordingContent});
    routes.push_back({{.method = "DELETE",
                       .pattern = "/api/v1/recordings/:id",
                       .operation = "deleteRecording",
                       .summary = "Remove a recording for good",
                       .access = Access::from(Role::Manager),
                       .successStatus = 204},
                      remove});
}

} // namespace callroom::api
