#include "server/net/path_router.h"

#include <algorithm>

namespace callroom::net {
namespace {

constexpr std::size_t noRoute = static_cast<std::size_t>(-1);

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>()(text); }
};

/// Segments of a path, decoded. Nothing for a path that cannot be meant honestly.
std::optional<std::vector<std::string>> segmentsOf(std::string_view path) {
    if (!path.starts_with('/')) return std::nullopt;
    std::vector<std::string> segments;
    segments.reserve(8);
    for (path.remove_prefix(1);;) {
        const auto slash = path.find('/');
        auto segment = percentDecoded(path.substr(0, slash));
        if (!segment || *segment == "." || *segment == ".." || segment->find_first_of("/\\") != std::string::npos)
            return std::nullopt;
        segments.push_back(std::move(*segment));
        if (slash == std::string_view::npos) return segments;
        path.remove_prefix(slash + 1);
    }
}

} // namespace

std::optional<std::string> percentDecoded(std::string_view text) {
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size()) return std::nullopt;
            const int high = hexDigit(text[i + 1]);
            const int low = hexDigit(text[i + 2]);
            if (high < 0 || low < 0) return std::nullopt;
            c = static_cast<char>(high * 16 + low);
            i += 2;
        }
        if (c == '\0') return std::nullopt;
        decoded.push_back(c);
    }
    return decoded;
}

struct PathRouter::Node {
    Node() { routes.fill(noRoute); }

    [[nodiscard]] bool hasRoutes() const {
        return std::any_of(routes.begin(), routes.end(), [](std::size_t route) { return route != noRoute; });
    }
    [[nodiscard]] std::size_t routeFor(Method method) const {
        const std::size_t own = routes[static_cast<std::size_t>(method)];
        return own == noRoute && method == Method::Head ? routes[static_cast<std::size_t>(Method::Get)] : own;
    }

    std::array<std::size_t, methodCount> routes{};
    std::unordered_map<std::string, std::unique_ptr<Node>, TextHash, std::equal_to<>> literals;
    std::unique_ptr<Node> parameter;
    std::unique_ptr<Node> rest;
    bool isRest = false;
};

PathRouter::PathRouter()
    : m_root(std::make_unique<Node>()) {}
PathRouter::~PathRouter() = default;
PathRouter::PathRouter(PathRouter&&) noexcept = default;
PathRouter& PathRouter::operator=(PathRouter&&) noexcept = default;

bool PathRouter::add(Method method, std::string_view pattern, std::size_t route) {
    if (!pattern.starts_with('/')) return false;
    Node* node = m_root.get();
    pattern.remove_prefix(1);
    for (bool isLast = false; !isLast;) {
        const auto slash = pattern.find('/');
        isLast = slash == std::string_view::npos;
        const std::string_view segment = pattern.substr(0, slash);
        if (segment == "*" && !isLast) return false;
        std::unique_ptr<Node>& next = segment == "*"             ? node->rest
                                      : segment.starts_with(':') ? node->parameter
                                                                 : node->literals[std::string(segment)];
        if (!next) next = std::make_unique<Node>();
        node = next.get();
        node->isRest = segment == "*";
        if (!isLast) pattern.remove_prefix(slash + 1);
    }
    std::size_t& place = node->routes[static_cast<std::size_t>(method)];
    if (place != noRoute) return false;
    place = route;
    return true;
}

/// Depth first: a literal, then a parameter, then the rest. A node that has routes, but none for the method, is
/// remembered and the search goes on.
const PathRouter::Node* PathRouter::walk(const Node& node, const std::vector<std::string>& segments, std::size_t at,
                                         Method method, std::vector<std::size_t>& taken,
                                         const Node*& withOtherMethods) {
    const auto accept = [&](const Node& end) -> const Node* {
        if (end.routeFor(method) != noRoute) return &end;
        if (end.hasRoutes() && !withOtherMethods) withOtherMethods = &end;
        return nullptr;
    };
    if (at == segments.size()) return accept(node);
    if (const auto literal = node.literals.find(segments[at]); literal != node.literals.end())
        if (const Node* found = walk(*literal->second, segments, at + 1, method, taken, withOtherMethods)) return found;
    // An empty segment is no value for a parameter: `/users/` is not a user.
    if (node.parameter && !segments[at].empty()) {
        taken.push_back(at);
        if (const Node* found = walk(*node.parameter, segments, at + 1, method, taken, withOtherMethods)) return found;
        taken.pop_back();
    }
    if (!node.rest) return nullptr;
    const Node* found = accept(*node.rest);
    if (found) taken.push_back(at);
    return found;
}

PathRouter::Found PathRouter::find(Method method, std::string_view path) const {
    auto segments = segmentsOf(path);
    if (!segments) return BadPath{};
    std::vector<std::size_t> taken;
    const Node* withOtherMethods = nullptr;
    const Node* node = walk(*m_root, *segments, 0, method, taken, withOtherMethods);
    if (!node) {
        if (!withOtherMethods) return NotFound{};
        WrongMethod wrong;
        for (int i = 0; i < methodCount; ++i) {
            if (withOtherMethods->routeFor(static_cast<Method>(i)) == noRoute) continue;
            if (!wrong.allow.empty()) wrong.allow += ", ";
            wrong.allow += toText(static_cast<Method>(i));
        }
        return wrong;
    }
    Match match{node->routeFor(method), {}};
    match.parameters.reserve(taken.size());
    for (const std::size_t at : taken)
        match.parameters.push_back((*segments)[at]);
    // The rest of the path is one parameter.
    if (node->isRest)
        for (std::size_t at = taken.back() + 1; at < segments->size(); ++at)
            match.parameters.back() += "/" + (*segments)[at];
    return match;
}

} // namespace callroom::net
