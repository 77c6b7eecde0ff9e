#pragma once

#include "server/disk/space_floor.h"
#include "server/disk/upload.h"
#include "server/files/files.h"
#include "server/files/sniffer.h"
#include "server/storage/database_workers.h"

/// How the bytes of a file come in: streamed to the store, and acknowledged once they are on the disk and in their row.
namespace callroom::files {

/// What files are kept with; made once by the composition root. Any thread.
struct FileParts {
    storage::DatabaseWorkers& workers;
    disk::FileWorkers& disk;
    FileStore& store;
    FileSettings settings;
    quota::Promises& promises;
    disk::SpaceFloor space{};
};

/// One person's upload.
struct FileAsk {
    core::TenantId tenant;
    Act act;
    std::optional<std::int64_t> announced; ///< bytes, where the client told them beforehand
};

/// One file on its way from a connection to the store. Beside the refusals of beginFile and completeFile there are
/// `empty_file` (422) and `storage_full` (507).
class FileUpload final : public disk::Upload {
public:
    FileUpload(const FileParts& parts, core::Executor& executor, FileAsk ask);

    /// What the client says of the file, before `finish`: its name and its media type, neither of them trusted.
    void describe(std::string_view name, std::string_view mediaType);
    /// `also` runs in the transaction that makes the file, at its end; it may be empty.
    using Also = std::function<core::Result<void>(storage::Session&, const protocol::File&)>;
    void finish(std::function<void(core::Result<protocol::File>)> callback, Also also = nullptr);

private:
    /// The file worker's side: touched by one job at a time.
    struct Writing {
        std::unique_ptr<FileWriter> writer;
        Sniffer sniffer;
        std::int64_t sizeBytes = 0;
        std::optional<protocol::File> made;
        std::shared_ptr<quota::Promise> promise;
        std::unique_ptr<disk::SpacePromise> space;
    };
    /// What an upload that may begin has.
    struct Begun {
        BegunFile file;
        std::unique_ptr<disk::SpacePromise> space;
    };

    void ask(std::function<void(core::Result<void>)> answered) override;
    [[nodiscard]] Job writing(std::string bytes) override;
    [[nodiscard]] Job keeping() override;
    void drop() override { m_writing = std::make_shared<Writing>(); }

    const FileParts& m_parts;
    FileAsk m_ask;
    core::FileId m_file; ///< set once the caller may
    std::string m_name;
    std::string m_claimedType;
    Also m_also;
    std::shared_ptr<Writing> m_writing = std::make_shared<Writing>();
};

/// Drops every tenant's files that were never sent and are too old to be. Blocks: file workers.
void sweepUnsent(const FileParts& parts, core::Timestamp now);

} // namespace callroom::files
