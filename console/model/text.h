#pragma once

#include <QString>

#include <string>

namespace callroom::console {

/// The wire's UTF-8 as Qt shows it.
inline QString fromUtf8(const std::string& text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace callroom::console
