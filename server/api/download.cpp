#include "server/api/download.h"

namespace callroom::api {

net::Response downloadResponse(net::FileBody file, std::string contentType, const std::string& disposition) {
    net::Response response;
    response.contentType = std::move(contentType);
    response.file = std::move(file);
    response.setHeader("Content-Disposition", "attachment; " + disposition);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Cache-Control", "private, no-store");
    return response;
}

} // namespace callroom::api
