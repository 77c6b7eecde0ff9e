#include "server/files/file_upload.h"

#include "server/files/file_name.h"
#include "server/storage/floor_store.h"

#include <QLoggingCategory>

namespace callroom::files {
namespace {

Q_LOGGING_CATEGORY(lcFiles, "callroom.files")

constexpr int sweptAtOnce = 500;

/// How many of one tenant's went; the first error ends it.
core::Result<int> sweepTenant(const FileParts& parts, core::TenantId tenant, core::Timestamp wantedBefore) {
    int count = 0;
    while (true) {
        const auto dropped = parts.workers.runAndWait(tenant, [&](storage::Session& session) {
            return dropUnsent(session, parts.store, wantedBefore, sweptAtOnce);
        });
        if (!dropped) return dropped;
        count += *dropped;
        if (*dropped < sweptAtOnce) return count;
    }
}

} // namespace

FileUpload::FileUpload(const FileParts& parts, core::Executor& executor, FileAsk ask)
    : Upload(executor, parts.disk, core::invalid("empty_file", "a file has at least one byte"))
    , m_parts(parts)
    , m_ask(std::move(ask)) {}

void FileUpload::describe(std::string_view name, std::string_view mediaType) {
    m_name = name;
    m_claimedType = mediaType;
}

void FileUpload::finish(std::function<void(core::Result<protocol::File>)> callback, Also also) {
    m_also = std::move(also);
    Upload::finish([this, callback = std::move(callback)](core::Result<void> kept) {
        callback(std::move(kept).map([this] { return *m_writing->made; }));
    });
}

void FileUpload::ask(std::function<void(core::Result<void>)> answered) {
    m_parts.workers.run(
        receiver(), m_ask.tenant,
        [ask = m_ask, &parts = m_parts](storage::Session& session) -> core::Result<Begun> {
            auto space = parts.space.promise(ask.announced.value_or(0));
            if (!space) return core::fail(std::move(space.error()));
            auto begun = beginFile(session, ask.act, parts.settings, ask.announced, parts.promises);
            if (!begun) return core::fail(std::move(begun.error()));
            return Begun{std::move(*begun), std::move(*space)};
        },
        [this, answered = std::move(answered)](core::Result<Begun> begun) {
            if (!begun) return answered(core::fail(std::move(begun.error())));
            m_file = begun->file.id;
            m_writing->promise = std::move(begun->file.promise);
            m_writing->space = std::move(begun->space);
            answered({});
        });
}

FileUpload::Job FileUpload::writing(std::string bytes) {
    return [writing = m_writing, bytes = std::move(bytes), &parts = m_parts,
            place = FilePlace{m_ask.tenant, m_file}]() -> core::Result<void> {
        writing->sizeBytes += static_cast<std::int64_t>(bytes.size());
        if (writing->sizeBytes > parts.settings.fileBytes) return core::fail(fileTooLarge());
        if (auto room = writing->promise->growTo(writing->sizeBytes); !room) return room;
        if (auto room = parts.space.check(); !room) return room;
        if (!writing->writer) {
            auto writer = parts.store.create(place);
            if (!writer) return core::fail(std::move(writer.error()));
            writing->writer = std::move(*writer);
        }
        writing->sniffer.take(bytes);
        return writing->writer->write(bytes).map(
            [&] { writing->space->written(static_cast<std::int64_t>(bytes.size())); });
    };
}

FileUpload::Job FileUpload::keeping() {
    return [writing = m_writing, &parts = m_parts, place = FilePlace{m_ask.tenant, m_file}, act = m_ask.act,
            name = m_name, claimed = m_claimedType, also = m_also]() -> core::Result<void> {
        if (auto finished = writing->writer->finish(); !finished) return finished;
        const FileFacts facts{cleanFileName(name), writing->sniffer.mediaType(claimed), writing->sizeBytes};
        auto made = parts.workers.runAndWait(place.tenant, [&](storage::Session& session) {
            return completeFile(session, act, parts.settings, place.file, facts)
                .and_then([&](protocol::File file) -> core::Result<protocol::File> {
                    if (also)
                        if (auto done = also(session, file); !done) return core::fail(std::move(done.error()));
                    return file;
                });
        });
        writing->promise->release(); // before the client hears of it and sends the next
        if (made) {
            writing->made = std::move(*made);
            return {};
        }
        // A refusal is final; after anything else the row may have been written all the same, and the sweep decides.
        if (made.error().kind == core::ErrorKind::TooLarge || made.error().kind == core::ErrorKind::NotFound)
            if (const auto removed = parts.store.remove(place); !removed)
                qCWarning(lcFiles).noquote()
                    << "file=not-removed reason=" << QString::fromStdString(removed.error().logDetail);
        return core::fail(std::move(made.error()));
    };
}

void sweepUnsent(const FileParts& parts, core::Timestamp now) {
    const auto tenants = parts.workers.runAndWait(core::TenantId{}, storage::listTenants);
    if (!tenants) return;
    for (const auto& tenant : *tenants) {
        const auto dropped = sweepTenant(parts, tenant.id, now - parts.settings.unsentTime);
        if (!dropped)
            qCWarning(lcFiles).noquote() << "sweep=failed tenant=" << QString::fromStdString(tenant.slug)
                                         << "reason=" << QString::fromStdString(dropped.error().logDetail);
        else if (*dropped > 0)
            qCInfo(lcFiles).noquote() << "files=dropped tenant=" << QString::fromStdString(tenant.slug)
                                      << "count=" << *dropped;
    }
}

} // namespace callroom::files
