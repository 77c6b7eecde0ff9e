#pragma once

#include <QLoggingCategory>

namespace callroom::app {

Q_DECLARE_LOGGING_CATEGORY(lcApp)

} // namespace callroom::app
