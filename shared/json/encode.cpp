#include "shared/json/encode.h"

#include <charconv>
#include <cmath>

namespace callroom::json {

bool Writer::Extended::Double(double number) {
    if (!std::isfinite(number)) return Null();
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    std::string text(buffer.data(), end);
    // A whole number stays a real one when it is read again, and -0 keeps its sign.
    if (text.find_first_of(".e") == std::string::npos) text += ".0";
    copy(text);
    return true;
}

void Writer::value(double number) {
    m_writer.Double(number);
}

void Writer::value(const core::Uuid& id) {
    value(std::string_view(core::toString(id)));
}

void Writer::value(core::Timestamp at) {
    value(std::string_view(core::toRfc3339(at)));
}

} // namespace callroom::json
