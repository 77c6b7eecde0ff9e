#pragma once

#include "server/net/http_message.h"

#include <string>
#include <vector>

namespace callroom::api {

/// The built web pages, served from a folder with the headers that keep them safe: a strict Content-Security-Policy,
/// no sniffing, and caching for ever of files whose name holds their hash. Any thread.
class StaticFiles {
public:
    explicit StaticFiles(std::string folder)
        : m_folder(std::move(folder)) {}

    /// Whether the path is a page's rather than the API's.
    [[nodiscard]] static bool isPage(std::string_view path);
    /// The file, a redirect to the form with a slash, or 404. `host` is the request's Host field, for the WebSocket
    /// source of the policy. `framedBy`: what may frame the page, as the policy's `frame-ancestors` writes it.
    [[nodiscard]] net::Response serve(std::string_view path, std::string_view host,
                                      std::string_view framedBy = framedByNone) const;

    /// For `serve`: no page at all.
    static constexpr std::string_view framedByNone = "'none'";
    /// For `serve`: the server's own pages and those of these origins; with no origin, every page.
    [[nodiscard]] static std::string framedBy(const std::vector<std::string>& origins);

private:
    std::string m_folder;
};

} // namespace callroom::api
