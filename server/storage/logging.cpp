#include "server/storage/logging.h"

namespace callroom::storage {

Q_LOGGING_CATEGORY(lcStorage, "callroom.storage")

} // namespace callroom::storage
