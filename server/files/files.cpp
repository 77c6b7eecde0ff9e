#include "server/files/files.h"

#include "server/accounts/audit.h"
#include "sql/queries/files.h"

#include <algorithm>

namespace callroom::files {
namespace {

namespace queries = storage::queries::files;
using protocol::File;

constexpr core::Milliseconds unsentWindow = std::chrono::hours(1);

core::Error tooLarge(std::string code, std::string detail) {
    core::Error error = core::invalid(std::move(code), std::move(detail));
    error.kind = core::ErrorKind::TooLarge;
    return error;
}

core::Error quotaExceeded() {
    return quota::exceeded("there is no room for more files");
}

std::int64_t readNumber(const storage::Row& row) {
    return row.integer(0);
}

File readFile(const storage::Row& row) {
    return {row.id<core::FileId>(0), row.text(1), row.text(2), row.integer(3), row.timestamp(4)};
}

/// Until the first of those that are too many is an hour old.
int secondsUntil(core::Timestamp when, core::Timestamp now) {
    const auto left = std::chrono::ceil<std::chrono::seconds>(when - now);
    return static_cast<int>(std::max<std::int64_t>(left.count(), 1));
}

core::Result<void> checkUnsent(storage::Session& session, const Act& act, const FileSettings& settings) {
    if (const auto locked = session.one(queries::lockUploader, readNumber, act.by); !locked)
        return core::fail(locked.error());
    struct Unsent {
        std::int64_t count;
        std::optional<core::Timestamp> first;
    };
    const auto unsent = session.one(
        queries::unsentOfUploader,
        [](const storage::Row& row) {
            return Unsent{row.integer(0), row.optionalTimestamp(1)};
        },
        act.by, act.at - unsentWindow);
    if (!unsent) return core::fail(unsent.error());
    if (unsent->count < settings.unsentOfOne) return {};
    return core::fail(core::tooMany(secondsUntil(*unsent->first + unsentWindow, act.at), "too_many_files"));
}

} // namespace

core::Error fileTooLarge() {
    return tooLarge("file_too_large", "the file is larger than one may be");
}

core::Result<BegunFile> beginFile(storage::Session& session, const Act& act, const FileSettings& settings,
                                  std::optional<std::int64_t> announced, quota::Promises& promises) {
    const auto expected = std::max<std::int64_t>(announced.value_or(1), 1);
    if (expected > settings.fileBytes) return core::fail(fileTooLarge());
    if (const auto checked = checkUnsent(session, act, settings); !checked) return core::fail(checked.error());
    auto quotas = quota::quotasOf(act, settings.uploads);
    quotas.push_back({"files", settings.tenantBytes, quotaExceeded(),
                      [](storage::Session& asked) { return asked.one(queries::usage, readNumber); }});
    auto promise = promises.promise(session, quotas, expected);
    if (!promise) return core::fail(std::move(promise.error()));
    const auto made = core::FileId::create(act.at, act.random);
    return session.execute(queries::insertFile, made, session.tenant(), act.by, act.at).map([&](std::int64_t) {
        return BegunFile{made, std::move(*promise)};
    });
}

core::Result<File> completeFile(storage::Session& session, const Act& act, const FileSettings& settings,
                                core::FileId file, const FileFacts& facts) {
    auto complete = session.one(queries::completeFile, readFile, file, facts.name, facts.mediaType, facts.sizeBytes);
    if (!complete) return complete;
    const auto grown = session.execute(queries::growUsage, session.tenant(), facts.sizeBytes, settings.tenantBytes);
    if (!grown) return core::fail(grown.error());
    if (*grown == 0) return core::fail(quotaExceeded());
    if (const auto counted = quota::countUpload(session, act, settings.uploads, facts.sizeBytes); !counted)
        return core::fail(counted.error());
    if (act.role != core::Role::Customer)
        if (const auto recorded = accounts::recordCreation(session, act, "file.create", *complete); !recorded)
            return core::fail(recorded.error());
    return complete;
}

core::Result<File> findFile(storage::Session& session, const Act& act, core::FileId file) {
    return session.one(queries::fileForReader, readFile, file, act.by, act.role);
}

core::Result<Content> findContent(storage::Session& session, const Act& act, FileStore& store, core::FileId file) {
    auto found = findFile(session, act, file);
    if (!found) return core::fail(std::move(found.error()));
    auto path = store.contentPath({session.tenant(), file});
    if (!path) return core::fail(std::move(path.error()));
    return Content{std::move(*found), std::move(*path)};
}

core::Result<protocol::ThreadFile> fileToSend(storage::Session& session, const Act& act, const FileSettings& settings,
                                              core::FileId file, core::ContactId contact) {
    struct Wanted {
        protocol::ThreadFile file;
        bool isCounted;
    };
    auto wanted = session.one(
        queries::wantFile,
        [](const storage::Row& row) {
            return Wanted{{row.id<core::FileId>(0), row.text(1), row.text(2), row.integer(3)}, row.boolean(4)};
        },
        file, act.by, act.at, contact);
    if (!wanted && wanted.error().kind == core::ErrorKind::NotFound)
        return core::fail(core::invalid("unknown_file", "only a file of one's own can be sent"));
    if (!wanted) return core::fail(std::move(wanted.error()));
    if (!wanted->isCounted)
        if (const auto counted = quota::countInContact(session, contact, settings.uploads, wanted->file.sizeBytes, 1);
            !counted)
            return core::fail(counted.error());
    return std::move(wanted->file);
}

core::Result<int> dropUnsent(storage::Session& session, FileStore& store, core::Timestamp wantedBefore, int most) {
    struct Unsent {
        core::FileId id;
        std::int64_t sizeBytes;
    };
    const auto unsent = session.all(
        queries::lockUnsentFiles,
        [](const storage::Row& row) {
            return Unsent{row.id<core::FileId>(0), row.integer(1)};
        },
        wantedBefore, most);
    if (!unsent) return core::fail(unsent.error());
    if (unsent->empty()) return 0;
    std::int64_t freed = 0;
    std::vector<core::FileId> ids;
    for (const auto& [id, sizeBytes] : *unsent) {
        if (const auto removed = store.remove({session.tenant(), id}); !removed) return core::fail(removed.error());
        freed += sizeBytes;
        ids.push_back(id);
    }
    if (const auto deleted = session.execute(queries::deleteFiles, ids); !deleted) return core::fail(deleted.error());
    return session.execute(queries::shrinkUsage, freed).map([&](std::int64_t) { return static_cast<int>(ids.size()); });
}

} // namespace callroom::files
