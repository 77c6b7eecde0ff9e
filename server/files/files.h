#pragma once

#include "server/accounts/act.h"
#include "server/files/file_store.h"
#include "server/quota/uploads.h"
#include "server/storage/session.h"
#include "shared/protocol/chat.h"
#include "shared/protocol/file.h"

/// Files that people send in conversations: who may bring them, who may read them. Blocking; database workers.
///
/// Anybody signed in uploads, then sends what he has uploaded. A file is read by who uploaded it and by whoever may
/// read a contact in whose thread it was sent; what was sent as a note, by staff alone. For everybody else there is
/// none: `not_found`.
namespace callroom::files {

using accounts::Act;

struct FileSettings {
    std::int64_t fileBytes = 25LL * 1024 * 1024;
    std::int64_t tenantBytes = 10'240LL * 1024 * 1024;
    int unsentOfOne = 20; ///< uploads of an hour that one person may have begun and not sent
    core::Milliseconds unsentTime = std::chrono::hours(24); ///< after which what was not sent is dropped
    quota::UploadLimits uploads{};
};

/// 413 `file_too_large`.
[[nodiscard]] core::Error fileTooLarge();

/// A file whose bytes are to come.
struct BegunFile {
    core::FileId id;
    std::shared_ptr<quota::Promise> promise; ///< of room for what was announced
};
/// A row for it, and room for `announced` bytes where that is known. `too_many_files` (429), `file_too_large` and
/// `quota_exceeded` (413), the tenant's or the customer's.
[[nodiscard]] core::Result<BegunFile> beginFile(storage::Session& session, const Act& act, const FileSettings& settings,
                                                std::optional<std::int64_t> announced, quota::Promises& promises);

/// What is known of a file once its bytes are in the store.
struct FileFacts {
    std::string name;
    std::string mediaType;
    std::int64_t sizeBytes = 0;
};
/// From now on there is the file; audited where staff brings it. `quota_exceeded` (413); `not_found` when it was swept
/// away meanwhile.
[[nodiscard]] core::Result<protocol::File> completeFile(storage::Session& session, const Act& act,
                                                        const FileSettings& settings, core::FileId file,
                                                        const FileFacts& facts);

[[nodiscard]] core::Result<protocol::File> findFile(storage::Session& session, const Act& act, core::FileId file);

struct Content {
    protocol::File file;
    std::string path;
};
[[nodiscard]] core::Result<Content> findContent(storage::Session& session, const Act& act, FileStore& store,
                                                core::FileId file);

/// The caller's own file, as the event that sends it in the contact carries it; from then on it has `unsentTime` to get
/// there, and is counted among the contact's. `unknown_file` (422) for any other; `quota_exceeded` (413).
[[nodiscard]] core::Result<protocol::ThreadFile> fileToSend(storage::Session& session, const Act& act,
                                                            const FileSettings& settings, core::FileId file,
                                                            core::ContactId contact);

/// Drops up to `most` of the tenant's files that nobody has sent nor wanted to send since then, finished or not; gives
/// how many. The bytes, then the rows: what a crash leaves is dropped the next time.
[[nodiscard]] core::Result<int> dropUnsent(storage::Session& session, FileStore& store, core::Timestamp wantedBefore,
                                           int most);

} // namespace callroom::files
