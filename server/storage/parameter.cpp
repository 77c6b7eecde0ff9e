#include "server/storage/parameter.h"

namespace callroom::storage {

void Parameter::appendElement(std::string& literal, const std::optional<std::string>& element) {
    if (literal.size() > 1) literal += ',';
    if (!element) {
        literal += "NULL";
        return;
    }
    literal += '"';
    for (const char c : *element) {
        if (c == '"' || c == '\\') literal += '\\';
        literal += c;
    }
    literal += '"';
}

} // namespace callroom::storage
