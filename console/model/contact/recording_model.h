#pragma once

#include "console/model/asked_table_model.h"
#include "console/net/contact_archive.h"

#include <QPointer>

namespace callroom::console {

/// What was recorded of one contact. GUI thread.
class RecordingModel final : public AskedTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Made, Length, Size, Standing };

    /// `archive` need not outlive this object.
    RecordingModel(ContactArchive* archive, core::ContactId contact, QObject* parent = nullptr);

    void refresh();
    void retry() override { refresh(); }
    /// Null outside of the rows, and for one that is still being made: it cannot be had yet.
    [[nodiscard]] const protocol::Recording* complete(int row) const;

private:
    [[nodiscard]] int count() const override { return static_cast<int>(m_recordings.size()); }
    [[nodiscard]] Cell cell(int row, int column) const override;

    QPointer<ContactArchive> m_archive;
    core::ContactId m_contact;
    std::vector<protocol::Recording> m_recordings;
};

/// A name for the recording's file, with the ending of its kind.
[[nodiscard]] QString recordingFileName(const protocol::Recording& recording, const QString& customer);

} // namespace callroom::console
