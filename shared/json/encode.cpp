#include "shared/json/encode.h"

#include <charconv>
#include <cmath>

namespace callroom::json {

bool Writer::Extended::Double(double number) {
    if (!std::isfinite(number)) return Null();
    // to_chars writes -0, which reads back as the integer 0.
    if (number == 0 && std::signbit(number)) {
        copy("-0.0");
        return true;
    }
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    copy({buffer.data(), static_cast<std::size_t>(end - buffer.data())});
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
