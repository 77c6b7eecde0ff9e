#include "server/live/logging.h"

namespace callroom::live {

Q_LOGGING_CATEGORY(lcLive, "callroom.live")

} // namespace callroom::live
