#include "tests/architecture/layers.h"

namespace callroom::architecture {

const std::vector<Layer>& layers() {
    static const std::vector<Layer> table{
        {"shared/core", {}},
        {"shared/json", {"shared/core"}},
        {"shared/protocol", {"shared/core", "shared/json"}},
        {"shared/client", {"shared/core", "shared/json", "shared/protocol"}},
        {"server/net", {"shared/core"}},
        {"server/limits", {"shared/core", "server/net"}},
        {"server/floor", {"shared/core"}},
        {"server/simulation", {"shared/core", "server/floor"}},
        {"server/chat", {"shared/core", "shared/json", "server/floor"}},
        {"server/storage", {"shared/core", "shared/json", "server/floor", "server/chat"}},
        {"server/disk", {"shared/core"}},
        {"server/accounts", {"shared/core", "shared/json", "shared/protocol", "server/storage"}},
        {"server/directory",
         {"shared/core", "shared/json", "shared/protocol", "server/floor", "server/chat", "server/storage",
          "server/accounts"}},
        {"server/reports",
         {"shared/core", "shared/json", "shared/protocol", "server/simulation", "server/storage", "server/accounts",
          "server/directory"}},
        {"server/idempotency", {"shared/core", "server/storage", "server/accounts"}},
        {"server/quota", {"shared/core", "server/storage", "server/accounts"}},
        {"server/recordings",
         {"shared/core", "shared/json", "shared/protocol", "server/storage", "server/disk", "server/accounts",
          "server/quota"}},
        {"server/files",
         {"shared/core", "shared/json", "shared/protocol", "server/storage", "server/disk", "server/accounts",
          "server/quota"}},
        {"server/live",
         {"shared/core", "shared/json", "shared/protocol", "server/floor", "server/chat", "server/storage",
          "server/idempotency", "server/directory", "server/reports"}},
        {"server/bots",
         {"shared/core", "shared/json", "shared/protocol", "server/floor", "server/chat", "server/storage",
          "server/directory", "server/reports", "server/live"}},
        {"server/api",
         {"shared/core", "shared/json", "shared/protocol", "server/net", "server/limits", "server/floor", "server/chat",
          "server/storage", "server/disk", "server/accounts", "server/directory", "server/reports", "server/recordings",
          "server/files", "server/live", "server/bots", "server/quota", "server/idempotency"}},
        {"server/app",
         {"shared/core", "shared/json", "shared/protocol", "server/net", "server/limits", "server/floor", "server/chat",
          "server/storage", "server/disk", "server/accounts", "server/directory", "server/reports", "server/recordings",
          "server/files", "server/live", "server/bots", "server/quota", "server/idempotency", "server/api"}},
        {"console/net", {"shared/core", "shared/json", "shared/protocol", "shared/client"}},
        {"console/model", {"shared/core", "shared/json", "shared/protocol", "shared/client", "console/net"}},
        {"console/view",
         {"shared/core", "shared/json", "shared/protocol", "shared/client", "console/net", "console/model"}},
        {"console/app",
         {"shared/core", "shared/json", "shared/protocol", "shared/client", "console/net", "console/model",
          "console/view"}},
        {"bench",
         {"shared/core", "shared/json", "shared/protocol", "shared/client", "server/floor", "server/simulation"}},
    };
    return table;
}

const std::vector<QtModule>& restrictedQtModules() {
    static const std::vector<QtModule> modules{
        {"Qt6::Sql", {"QSql"}, {"server/storage"}},
        {"Qt6::Widgets",
         {"QWidget", "QMainWindow", "QDialog", "QApplication", "QTableView", "QLabel", "QtWidgets"},
         {"console/view", "console/app"}},
        {"Qt6::WebSockets", {"QWebSocket"}, {"shared/client", "console/net"}},
    };
    return modules;
}

} // namespace callroom::architecture
