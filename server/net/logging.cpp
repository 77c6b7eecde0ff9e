#include "server/net/logging.h"

namespace callroom::net {

Q_LOGGING_CATEGORY(lcNet, "callroom.net")

} // namespace callroom::net
