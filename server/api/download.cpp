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

} // namespace

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
