#pragma once

#include "server/storage/embedded_postgres.h"
#include "server/storage/postgres_programs.h"

namespace callroom::storage {

/// The inside of EmbeddedPostgres: where its files are, and the process.
class EmbeddedPostgres::Cluster {
public:
    explicit Cluster(EmbeddedSettings settings);
    ~Cluster();

    [[nodiscard]] core::Result<void> start();
    void stop();
    [[nodiscard]] const DatabaseAddress& address() const { return m_address; }
    [[nodiscard]] std::int64_t processId() const { return m_process.processId(); }

private:
    /// Makes sure that no second server works on the folder, as long as this object lives.
    [[nodiscard]] core::Result<void> lockFolder();
    /// Settles where the cluster lies: in the data folder, or, when the unprivileged user cannot reach that, in
    /// /var/lib with a link left in the data folder.
    [[nodiscard]] core::Result<void> settleFolders();
    [[nodiscard]] core::Result<void> settleSocketFolder();
    [[nodiscard]] core::Result<void> ownFolder(const std::filesystem::path& folder) const;
    [[nodiscard]] core::Result<void> makeCluster();
    [[nodiscard]] core::Result<void> endFormerRun();
    [[nodiscard]] core::Result<void> launch();
    [[nodiscard]] core::Result<void> makeDatabase();
    [[nodiscard]] bool isAnswering() const;
    [[nodiscard]] std::filesystem::path cluster() const { return m_base / "data"; }
    [[nodiscard]] std::filesystem::path logFile() const { return m_base / "postgres.log"; }

    EmbeddedSettings m_settings;
    ProcessOwner m_owner;
    std::filesystem::path m_programs;
    std::filesystem::path m_base;
    std::filesystem::path m_socketFolder;
    DatabaseAddress m_address;
    QProcess m_process;
    int m_lock = -1;
    bool m_isSocketFolderTemporary = false;
};

} // namespace callroom::storage
