#pragma once

#include <QLoggingCategory>

namespace callroom::storage {

Q_DECLARE_LOGGING_CATEGORY(lcStorage)

} // namespace callroom::storage
