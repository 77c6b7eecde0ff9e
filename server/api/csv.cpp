#include "server/api/csv.h"

namespace callroom::api::csv {
namespace {

void appendQuoted(std::string& line, std::string_view text) {
    if (text.find_first_of(",\"\r\n;\t") == std::string_view::npos) {
        line += text;
        return;
    }
    line += '"';
    for (const char c : text) {
        if (c == '"') line += '"';
        line += c;
    }
    line += '"';
}

/// What begins a formula in the usual spreadsheets, behind blanks too.
bool looksLikeFormula(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && std::string_view("=+-@").find(text[first]) != std::string_view::npos;
}

} // namespace

void appendText(std::string& line, std::string_view text) {
    appendQuoted(line, looksLikeFormula(text) ? "'" + std::string(text) : std::string(text));
    line += ',';
}

void appendPlain(std::string& line, std::string_view text) {
    appendQuoted(line, text);
    line += ',';
}

std::string ended(std::string line) {
    if (!line.empty()) line.pop_back();
    return line + "\r\n";
}

} // namespace callroom::api::csv
