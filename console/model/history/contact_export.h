#pragma once

#include "console/model/floor/floor_state.h"
#include "console/net/contact_archive.h"

#include <QPointer>
#include <QSaveFile>

namespace callroom::console {

/// Writes all contacts that fit a filter into a file of comma-separated values, page by page as they come: one page is
/// in memory at a time, and the file appears under its name only once it is whole. Destroying it cancels. GUI thread,
/// which never waits for the server.
class ContactExport : public QObject {
    Q_OBJECT

public:
    /// `floor` names queues and agents; it outlives this object. `archive` need not.
    ContactExport(const FloorState& floor, ContactArchive* archive, ContactFilter filter, const QString& file,
                  QObject* parent = nullptr);

    void start();
    /// Leaves no file behind. Ends in failed with `canceled`.
    void cancel();
    [[nodiscard]] QString fileName() const { return m_file.fileName(); }

Q_SIGNALS:
    /// So many rows are written, and the last of them began then.
    void progressed(int rows, callroom::core::Timestamp reached);
    /// The file stands, with so many contacts. This or failed, once.
    void finished(int rows);
    /// The server's error, `disconnected`, `canceled`, `cannot_write`.
    void failed(const callroom::core::Error& error);

private:
    void ask();
    void onPage(const core::Result<ContactArchive::ContactPage>& page);
    [[nodiscard]] bool write(const QByteArray& line);
    void fail(const core::Error& error);

    const FloorState& m_floor;
    QPointer<ContactArchive> m_archive;
    ContactFilter m_filter;
    QSaveFile m_file;
    std::optional<std::string> m_cursor;
    int m_rows = 0;
    bool m_hasEnded = false;
};

} // namespace callroom::console
