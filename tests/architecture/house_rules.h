#pragma once

#include <filesystem>
#include <string>
#include <vector>

/// The rules of DESIGN.md's layer table and of STYLE.md that a compiler does not check, read from the files of a
/// checkout.
namespace callroom::architecture {

/// One broken rule: where, and a sentence saying what is wrong.
struct Violation {
    std::string file; ///< relative to the checkout
    int line = 0;
    std::string message;
};

/// `file:line: message`, as compilers print it.
[[nodiscard]] std::string toString(const Violation& violation);

/// Every include of project files against the layer table; an include must be written from the root of the checkout.
[[nodiscard]] std::vector<Violation> checkIncludes(const std::filesystem::path& root);

/// Every library that a folder's library links against the same table, and Qt modules kept to their folders.
[[nodiscard]] std::vector<Violation> checkLinks(const std::filesystem::path& root);

/// Files name packages, never the host they come from.
[[nodiscard]] std::vector<Violation> checkHosts(const std::filesystem::path& root);

/// A remark about work left to do names its issue, as in `TODO(#12)`.
[[nodiscard]] std::vector<Violation> checkRemarks(const std::filesystem::path& root);

/// What clients send as JSON is known to the fuzzers: each body and frame that server/api reads.
[[nodiscard]] std::vector<Violation> checkFuzzedBodies(const std::filesystem::path& root);

} // namespace callroom::architecture
