#pragma once

#include <QLoggingCategory>

namespace callroom::live {

Q_DECLARE_LOGGING_CATEGORY(lcLive)

} // namespace callroom::live
