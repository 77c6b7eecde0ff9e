#pragma once

#include "shared/core/result.h"

#include <QProcess>

#include <sys/types.h>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace callroom::storage {

/// The folder of Debian's PostgreSQL programs of that major version, such as /usr/lib/postgresql/15/bin; without a
/// version, of the newest.
[[nodiscard]] std::optional<std::filesystem::path> findPostgresPrograms(std::string_view majorVersion = {});

/// As whom PostgreSQL's programs run: PostgreSQL refuses to run as root.
struct ProcessOwner {
    uid_t user = 0;
    gid_t group = 0;
    bool isOurs = true; ///< the user we are ourselves
};

/// Ourselves; for root, who owns `existing` (a cluster made earlier), else `postgres`, else `nobody`.
[[nodiscard]] core::Result<ProcessOwner> chooseProcessOwner(const std::filesystem::path& existing);

/// Makes `process` run as that owner, in a process group of its own (a signal to ours, such as Ctrl-C, must not stop
/// the database before the server), and with SIGINT sent to it when the thread that starts it ends: to PostgreSQL that
/// is a fast shutdown.
void prepareProcess(QProcess& process, const ProcessOwner& owner);

} // namespace callroom::storage
