#pragma once

#include <string_view>
#include <vector>

/// DESIGN.md's layer table.
namespace callroom::architecture {

/// One folder and the folders it may include from. A folder may always include from itself.
struct Layer {
    std::string_view folder;
    std::vector<std::string_view> mayInclude;
};

/// Every folder that holds C++, lowest first.
[[nodiscard]] const std::vector<Layer>& layers();

/// A Qt module that only some folders may link, and whose headers only they may include.
struct QtModule {
    std::string_view library;
    std::vector<std::string_view> headerPrefixes;
    std::vector<std::string_view> folders;
};

[[nodiscard]] const std::vector<QtModule>& restrictedQtModules();

} // namespace callroom::architecture
