#include "server/app/logging.h"

namespace callroom::app {

Q_LOGGING_CATEGORY(lcApp, "callroom.app")

} // namespace callroom::app
