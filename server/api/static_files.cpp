#include "server/api/static_files.h"

#include <array>
#include <optional>

namespace callroom::api {
namespace {

struct Area {
    std::string_view prefix; ///< of the URL, with its slash
    std::string_view folder; ///< below the built pages
    std::string_view styles; ///< beside 'self'
};

/// Swagger UI writes its styles inline.
constexpr std::array<Area, 3> areas{
    {{"/agent/", "/agent/", ""}, {"/widget/", "/widget/", ""}, {"/api/docs/", "/docs/", " 'unsafe-inline'"}}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 10> types{{
    {".html", "text/html; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".svg", "image/svg+xml"},
    {".png", "image/png"},
    {".ico", "image/x-icon"},
    {".json", "application/json"},
    {".txt", "text/plain; charset=utf-8"},
    {".woff2", "font/woff2"},
    {".map", "application/json"},
}};

std::string_view typeOf(std::string_view path) {
    for (const auto& [ending, type] : types)
        if (path.ends_with(ending)) return type;
    return "application/octet-stream";
}

/// Letters, digits and what file names of a build hold; no segment that begins with a dot.
bool isPlainPath(std::string_view path) {
    for (std::size_t i = 0; i < path.size(); ++i) {
        const char c = path[i];
        const bool isAllowed = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                               c == '_' || c == '.' || c == '/';
        if (!isAllowed || (c == '.' && (i == 0 || path[i - 1] == '/'))) return false;
    }
    return true;
}

bool isPlainHost(std::string_view host) {
    return !host.empty() &&
           host.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:[]") ==
               std::string_view::npos;
}

std::string policy(const Area& area, std::string_view host, std::string_view framedBy) {
    std::string sockets;
    if (isPlainHost(host)) sockets = " ws://" + std::string(host) + " wss://" + std::string(host);
    return "default-src 'self'; script-src 'self'; style-src 'self'" + std::string(area.styles) +
           "; connect-src 'self'" + sockets +
           "; img-src 'self' data:; media-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; "
           "frame-ancestors " +
           std::string(framedBy);
}

net::Response redirect(std::string to) {
    net::Response response;
    response.status = 308;
    response.setHeader("Location", std::move(to));
    return response;
}

} // namespace

bool StaticFiles::isPage(std::string_view path) {
    if (path == "/" || path == "/widget.js" || path == "/third-party.txt") return true;
    for (const auto& area : areas)
        if (path.starts_with(area.prefix) || path == area.prefix.substr(0, area.prefix.size() - 1)) return true;
    return false;
}

std::string StaticFiles::framedBy(const std::vector<std::string>& origins) {
    if (origins.empty()) return "*";
    std::string ancestors = "'self'";
    for (const auto& origin : origins)
        ancestors += ' ' + origin;
    return ancestors;
}

net::Response StaticFiles::serve(std::string_view path, std::string_view host, std::string_view framedBy) const {
    if (path == "/") return redirect("/agent/");
    const Area* found = nullptr;
    for (const auto& area : areas) {
        if (path == area.prefix.substr(0, area.prefix.size() - 1)) return redirect(std::string(area.prefix));
        if (path.starts_with(area.prefix)) found = &area;
    }
    std::string below(path);
    if (found) below = std::string(found->folder) + below.substr(found->prefix.size());
    if (below.ends_with('/')) below += "index.html";
    auto file = isPlainPath(below) ? net::FileBody::open(m_folder + below) : core::fail(core::notFound());
    if (!file) return net::problem(404, "not_found");

    net::Response response;
    response.contentType = typeOf(below);
    response.file = std::move(*file);
    const bool isHashed = below.find("/assets/") != std::string::npos;
    response.setHeader("Cache-Control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    if (found) {
        response.setHeader("Content-Security-Policy", policy(*found, host, framedBy));
        response.setHeader("Permissions-Policy",
                           "microphone=(self), camera=(self), display-capture=(self), geolocation=()");
        if (framedBy == framedByNone) response.setHeader("X-Frame-Options", "DENY");
    }
    return response;
}

} // namespace callroom::api
