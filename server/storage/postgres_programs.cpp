#include "server/storage/postgres_programs.h"

#include <grp.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <charconv>

namespace callroom::storage {

namespace fs = std::filesystem;

std::optional<fs::path> findPostgresPrograms(std::string_view majorVersion) {
    std::error_code error;
    std::optional<fs::path> newest;
    int newestVersion = 0;
    for (const auto& entry : fs::directory_iterator("/usr/lib/postgresql", error)) {
        const std::string name = entry.path().filename().string();
        int version = 0;
        const auto [end, fault] = std::from_chars(name.data(), name.data() + name.size(), version);
        if (fault != std::errc() || end != name.data() + name.size()) continue;
        const bool isWanted = majorVersion.empty() ? version >= 15 : name == majorVersion;
        if (!isWanted || version <= newestVersion || !fs::exists(entry.path() / "bin/postgres", error)) continue;
        newestVersion = version;
        newest = entry.path() / "bin";
    }
    return newest;
}

core::Result<ProcessOwner> chooseProcessOwner(const fs::path& existing) {
    if (::geteuid() != 0) return ProcessOwner{::geteuid(), ::getegid(), true};
    struct stat status {};
    if (::stat(existing.c_str(), &status) == 0 && status.st_uid != 0)
        return ProcessOwner{status.st_uid, status.st_gid, false};
    for (const char* name : {"postgres", "nobody"})
        if (const passwd* found = ::getpwnam(name)) return ProcessOwner{found->pw_uid, found->pw_gid, false};
    return core::fail(core::unavailable("no_unprivileged_user"));
}

void prepareProcess(QProcess& process, const ProcessOwner& owner) {
    const pid_t parent = ::getpid();
    process.setChildProcessModifier([owner, parent] {
        // Between fork and exec only system calls are safe; glibc's setuid would talk to threads that are not here.
        if (!owner.isOurs) {
            const gid_t group = owner.group;
            if (::syscall(SYS_setgroups, 1, &group) != 0 ||
                ::syscall(SYS_setresgid, owner.group, owner.group, owner.group) != 0 ||
                ::syscall(SYS_setresuid, owner.user, owner.user, owner.user) != 0)
                ::_exit(126);
        }
        ::setpgid(0, 0);
        ::umask(0077);
        ::prctl(PR_SET_PDEATHSIG, SIGINT);
        if (::getppid() != parent) ::_exit(126);
    });
}

} // namespace callroom::storage
