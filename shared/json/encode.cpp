#include "shared/json/encode.h"

#include <cmath>

namespace callroom::json {

void Writer::value(double number) {
    if (std::isfinite(number))
        m_writer.Double(number);
    else
        m_writer.Null();
}

void Writer::value(const core::Uuid& id) {
    value(std::string_view(core::toString(id)));
}

void Writer::value(core::Timestamp at) {
    value(std::string_view(core::toRfc3339(at)));
}

} // namespace callroom::json
