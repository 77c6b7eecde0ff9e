#include "server/api/download.h"

namespace callroom::api {
namespace {

net::Response bare(std::string contentType, const std::string& disposition) {
    net::Response response;
    response.contentType = std::move(contentType);
    response.setHeader("Content-Disposition", "attachment; " + disposition);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Cache-Control", "private, no-store");
    return response;
}

void readOn(const std::shared_ptr<Call>& call, const std::shared_ptr<Download>& download) {
    call->services().workers.read(
        call->receiver(), call->tenant(),
        [download](storage::Session& session) -> core::Result<bool> {
            auto piece = download->next(session);
            if (!piece) return core::fail(std::move(piece.error()));
            if (!*piece) return false;
            return download->text.append(**piece).map([] { return true; });
        },
        [call, download](const core::Result<bool>& hasMore) {
            if (!hasMore) return call->fail(hasMore.error());
            if (*hasMore) return readOn(call, download);
            auto text = download->text.take();
            if (!text) return call->fail(text.error());
            std::visit(
                [&](auto&& content) {
                    call->respond(downloadResponse(std::forward<decltype(content)>(content), download->contentType,
                                                   download->disposition));
                },
                std::move(*text));
        });
}

} // namespace

std::string bytesSchema(json::SchemaBook&) {
    return R"({"type":"string","format":"binary"})";
}

void answerContent(const std::shared_ptr<Call>& call,
                   std::function<core::Result<net::Response>(storage::Session&)> open) {
    call->services().workers.read(call->receiver(), call->tenant(), std::move(open),
                                  [call](core::Result<net::Response> response) {
                                      if (!response) return call->fail(response.error());
                                      call->respond(std::move(*response));
                                  });
}

void answerDownload(const std::shared_ptr<Call>& call, Download download) {
    readOn(call, std::make_shared<Download>(std::move(download)));
}

net::Response downloadResponse(net::FileBody file, std::string contentType, const std::string& disposition) {
    auto response = bare(std::move(contentType), disposition);
    response.file = std::move(file);
    return response;
}

net::Response downloadResponse(std::string body, std::string contentType, const std::string& disposition) {
    auto response = bare(std::move(contentType), disposition);
    response.body = std::move(body);
    return response;
}

} // namespace callroom::api
