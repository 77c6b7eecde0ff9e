#pragma once

#include <QLoggingCategory>

namespace callroom::net {

Q_DECLARE_LOGGING_CATEGORY(lcNet)

} // namespace callroom::net
