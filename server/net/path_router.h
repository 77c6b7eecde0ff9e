#pragma once

#include "server/net/http_message.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

namespace callroom::net {

/// Finds the route of a request: a tree of path segments, literal ones before parameters. Filled at the start, then
/// read by one thread or many.
class PathRouter {
public:
    struct Match {
        std::size_t route = 0;               ///< as given to add()
        std::vector<std::string> parameters; ///< percent-decoded, in the pattern's order
    };
    struct NotFound {};
    /// The path is there, but not for this method.
    struct WrongMethod {
        std::string allow; ///< the value of the Allow field
    };
    /// The path cannot be meant honestly: an encoded slash, a `.` or `..` segment, NUL, broken encoding. Answer 400.
    struct BadPath {};
    using Found = std::variant<Match, NotFound, WrongMethod, BadPath>;

    PathRouter();
    ~PathRouter();
    PathRouter(PathRouter&&) noexcept;
    PathRouter& operator=(PathRouter&&) noexcept;

    /// `pattern`: `/api/v1/contacts/:id/accept`; a last segment `*` takes the rest of the path as one parameter
    /// (decoded, with its slashes, never with dot segments). False when method and pattern are taken already.
    [[nodiscard]] bool add(Method method, std::string_view pattern, std::size_t route);

    /// `path` without the query. HEAD finds GET's route when it has none of its own.
    [[nodiscard]] Found find(Method method, std::string_view path) const;

private:
    struct Node;

    [[nodiscard]] static const Node* walk(const Node& node, const std::vector<std::string>& segments, std::size_t at,
                                          Method method, std::vector<std::size_t>& taken,
                                          const Node*& withOtherMethods);

    std::unique_ptr<Node> m_root;
};

/// Percent-decodes; nothing for broken encoding or NUL. `+` stays.
[[nodiscard]] std::optional<std::string> percentDecoded(std::string_view text);

} // namespace callroom::net
