#include "tests/architecture/house_rules.h"

#include "tests/architecture/layers.h"

#include <algorithm>
#include <fstream>
#include <functional>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <sstream>
#include <string_view>

namespace callroom::architecture {

namespace {

namespace fs = std::filesystem;

/// Called with each line of a file and its number from 1.
using LineVisitor = std::function<void(const std::string& line, int number)>;

void forEachLine(const fs::path& file, const LineVisitor& visit) {
    std::ifstream stream(file);
    std::string line;
    for (int number = 1; std::getline(stream, line); ++number)
        visit(line, number);
}

bool isGenerated(const fs::path& folder) {
    static const std::set<std::string> names{".git", "build", ".cache", "node_modules", "dist", "test-results"};
    return names.contains(folder.filename().string());
}

/// Every file of the checkout whose extension (or name) is wanted, in order; all files without a wish.
std::vector<fs::path> filesOf(const fs::path& root, const std::set<std::string>& wanted) {
    std::vector<fs::path> files;
    for (auto entry = fs::recursive_directory_iterator(root); entry != fs::recursive_directory_iterator(); ++entry) {
        if (entry->is_directory() && isGenerated(entry->path())) {
            entry.disable_recursion_pending();
            continue;
        }
        const fs::path& path = entry->path();
        if (entry->is_regular_file() &&
            (wanted.empty() || wanted.contains(path.extension().string()) || wanted.contains(path.filename().string())))
            files.push_back(path);
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string nameIn(const fs::path& root, const fs::path& file) {
    return file.lexically_relative(root).generic_string();
}

bool isInside(std::string_view path, std::string_view folder) {
    return path.starts_with(folder) && path.substr(folder.size()).starts_with('/');
}

/// The layer that a path of the checkout belongs to.
const Layer* layerOf(std::string_view path) {
    for (const Layer& layer : layers())
        if (isInside(path, layer.folder)) return &layer;
    return nullptr;
}

bool mayUse(const Layer& user, const Layer& used) {
    return user.folder == used.folder ||
           std::find(user.mayInclude.begin(), user.mayInclude.end(), used.folder) != user.mayInclude.end();
}

bool contains(const std::vector<std::string_view>& values, std::string_view value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

std::string forbidden(std::string_view user, std::string_view used) {
    std::string text(user);
    return text.append(" may not use ").append(used);
}

/// Source files under the folders that have layers, tests apart: tests may look into anything.
bool isLayered(std::string_view path) {
    return path.starts_with("shared/") || path.starts_with("server/") || path.starts_with("console/") ||
           path.starts_with("bench/");
}

/// `sql/queries/floor.h` is made at build time from the statements in `sql/queries/floor`; they belong to storage.
bool isMadeFromStatements(const std::string& included, const fs::path& root) {
    const fs::path path(included);
    return isInside(included, "sql/queries") && fs::is_directory(root / path.parent_path() / path.stem());
}

std::optional<std::string> checkProjectInclude(const Layer& layer, const std::string& included, const fs::path& root) {
    if (isMadeFromStatements(included, root)) {
        if (mayUse(layer, *layerOf("server/storage/"))) return std::nullopt;
        return forbidden(layer.folder, included);
    }
    if (!fs::exists(root / included)) return "\"" + included + "\" is no file from the root of the checkout";
    const Layer* used = layerOf(included);
    if (used == nullptr) return forbidden(layer.folder, included);
    if (!mayUse(layer, *used)) return forbidden(layer.folder, used->folder);
    return std::nullopt;
}

std::optional<std::string> checkSystemInclude(const Layer& layer, const std::string& included) {
    for (const QtModule& module : restrictedQtModules()) {
        const bool isOfModule = std::any_of(module.headerPrefixes.begin(), module.headerPrefixes.end(),
                                            [&](std::string_view prefix) { return included.starts_with(prefix); });
        if (isOfModule && !contains(module.folders, layer.folder)) return forbidden(layer.folder, module.library);
    }
    return std::nullopt;
}

/// One call in a CMake file, its arguments split at white space.
struct Call {
    int line = 0;
    std::string name;
    std::vector<std::string> arguments;
};

std::vector<Call> callsIn(const fs::path& file) {
    std::vector<Call> calls;
    std::optional<Call> open;
    static const std::regex start(R"(^\s*(\w+)\s*\()");
    forEachLine(file, [&](const std::string& raw, int number) {
        std::string line = raw.substr(0, raw.find('#'));
        std::smatch match;
        if (!open && std::regex_search(line, match, start)) {
            open = Call{number, match[1], {}};
            line = match.suffix();
        }
        if (!open) return;
        const auto end = line.find_last_of(')');
        std::istringstream words(line.substr(0, end));
        for (std::string word; words >> word;)
            open->arguments.push_back(word);
        if (end != std::string::npos) {
            calls.push_back(*open);
            open.reset();
        }
    });
    return calls;
}

bool isLibraryDefinition(const Call& call) {
    return !call.arguments.empty() && (call.name == "callroom_library" || call.name == "add_executable");
}

/// What a call links: after LINK for callroom_library, all for target_link_libraries.
std::vector<std::string> linkedBy(const Call& call) {
    auto begin = call.arguments.begin();
    if (call.name == "callroom_library")
        begin = std::find(call.arguments.begin(), call.arguments.end(), "LINK");
    else if (call.name != "target_link_libraries")
        begin = call.arguments.end();
    std::vector<std::string> linked;
    std::copy_if(begin, call.arguments.end(), std::back_inserter(linked),
                 [](const std::string& word) { return word.starts_with("callroom_") || word.starts_with("Qt6::"); });
    return linked;
}

std::optional<std::string> checkLink(const Layer& layer, const std::string& library,
                                     const std::map<std::string, const Layer*>& homes) {
    for (const QtModule& module : restrictedQtModules())
        if (module.library == library && !contains(module.folders, layer.folder))
            return forbidden(layer.folder, library);
    const auto home = homes.find(library);
    if (home != homes.end() && !mayUse(layer, *home->second)) return forbidden(layer.folder, library);
    return std::nullopt;
}

} // namespace

std::string toString(const Violation& violation) {
    return violation.file + ":" + std::to_string(violation.line) + ": " + violation.message;
}

std::vector<Violation> checkIncludes(const fs::path& root) {
    static const std::regex directive(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re");
    std::vector<Violation> violations;
    for (const fs::path& file : filesOf(root, {".h", ".cpp"})) {
        const std::string name = nameIn(root, file);
        if (!isLayered(name)) continue;
        const Layer* layer = layerOf(name);
        if (layer == nullptr) {
            violations.push_back({name, 1, "this folder is not in the layer table"});
            continue;
        }
        forEachLine(file, [&](const std::string& line, int number) {
            std::smatch match;
            if (!std::regex_search(line, match, directive)) return;
            const std::string included = match[2];
            if (included.ends_with(".moc")) return;
            const auto problem =
                match[1] == "\"" ? checkProjectInclude(*layer, included, root) : checkSystemInclude(*layer, included);
            if (problem) violations.push_back({name, number, *problem});
        });
    }
    return violations;
}

std::vector<Violation> checkLinks(const fs::path& root) {
    struct Link {
        std::string file;
        int line;
        const Layer* layer;
        std::string library;
    };
    std::map<std::string, const Layer*> homes;
    std::vector<Link> links;
    for (const fs::path& file : filesOf(root, {"CMakeLists.txt"})) {
        const std::string name = nameIn(root, file);
        const Layer* layer = layerOf(name);
        if (layer == nullptr) continue;
        for (const Call& call : callsIn(file)) {
            if (isLibraryDefinition(call)) homes.emplace(call.arguments.front(), layer);
            for (const std::string& library : linkedBy(call))
                links.push_back({name, call.line, layer, library});
        }
    }
    std::vector<Violation> violations;
    for (const Link& link : links)
        if (const auto problem = checkLink(*link.layer, link.library, homes))
            violations.push_back({link.file, link.line, *problem});
    return violations;
}

std::vector<Violation> checkHosts(const fs::path& root) {
    static const std::set<std::string> texts{".h",     ".cpp",  ".ts",    ".tsx",  ".mjs", ".js",  ".json",
                                             ".md",    ".sql",  ".txt",   ".html", ".css", ".yml", ".sh",
                                             ".cmake", ".conf", ".npmrc", "dev",   "run"};
    static const std::regex host(R"(\bregistry\.[a-z0-9-]+\.[a-z]{2,}|\b(deb|security|ftp)\.debian\.[a-z]{2,}|)"
                                 R"("resolved"\s*:\s*"https?:)");
    std::vector<Violation> violations;
    for (const fs::path& file : filesOf(root, texts))
        forEachLine(file, [&](const std::string& line, int number) {
            if (std::regex_search(line, host))
                violations.push_back({nameIn(root, file), number, "names a host that packages come from"});
        });
    return violations;
}

std::vector<Violation> checkRemarks(const fs::path& root) {
    static const std::regex remark(R"(\b(TO()DO|FIX()ME|XX()X|HA()CK)\b(?!\(#\d+\)))");
    std::vector<Violation> violations;
    for (const fs::path& file :
         filesOf(root, {".h", ".cpp", ".ts", ".tsx", ".mjs", ".sql", ".cmake", "CMakeLists.txt"}))
        forEachLine(file, [&](const std::string& line, int number) {
            if (std::regex_search(line, remark))
                violations.push_back({nameIn(root, file), number, "work left open without an issue number"});
        });
    return violations;
}

std::vector<Violation> checkFuzzedBodies(const fs::path& root) {
    // `call->body<protocol::LoginRequest>()`, `data<protocol::ChatSend>(frame)`, and what lists of routes are made of.
    static const std::regex body(
        R"(\b(?:body|data)<((?:protocol|directory)::\w+)>|\b((?:protocol|directory)::\w+(?:Create|Patch|Update))\b)");
    std::set<std::string> fuzzed;
    static const std::regex type(R"((?:protocol|directory)::\w+)");
    forEachLine(root / "tests/fuzz/body_types.h", [&](const std::string& line, int) {
        for (auto found = std::sregex_iterator(line.begin(), line.end(), type); found != std::sregex_iterator();
             ++found)
            fuzzed.insert(found->str());
    });
    std::vector<Violation> violations;
    for (const fs::path& file : filesOf(root / "server/api", {".h", ".cpp"}))
        forEachLine(file, [&](const std::string& line, int number) {
            std::smatch match;
            if (!std::regex_search(line, match, body)) return;
            const std::string name = match[1].matched ? match[1] : match[2];
            if (!fuzzed.contains(name))
                violations.push_back({nameIn(root, file), number, name + " is not in tests/fuzz/body_types.h"});
        });
    return violations;
}

} // namespace callroom::architecture
