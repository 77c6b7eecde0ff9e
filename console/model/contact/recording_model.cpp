#include "console/model/contact/recording_model.h"

#include "console/model/contact/past_words.h"
#include "console/model/time_words.h"
#include "console/model/words.h"

#include <QLocale>

namespace callroom::console {

RecordingModel::RecordingModel(ContactArchive* archive, core::ContactId contact, QObject* parent)
    : AskedTableModel({{tr("What")}, {tr("Made")}, {tr("Length"), true}, {tr("Size"), true}, {tr("State")}}, parent)
    , m_archive(archive)
    , m_contact(contact) {}

void RecordingModel::refresh() {
    setAskState(AskState::Asking);
    if (!m_archive) return setFailed(core::unavailable("disconnected"));
    m_archive->listRecordings(m_contact, this, [this](const core::Result<std::vector<protocol::Recording>>& all) {
        if (!all) return setFailed(all.error());
        beginResetModel();
        m_recordings = *all;
        endResetModel();
        setAskState(AskState::Known);
    });
}

const protocol::Recording* RecordingModel::complete(int row) const {
    if (row < 0 || row >= count()) return nullptr;
    const auto& recording = m_recordings[static_cast<std::size_t>(row)];
    return recording.status == protocol::RecordingStatus::Complete ? &recording : nullptr;
}

Cell RecordingModel::cell(int row, int column) const {
    const auto& recording = m_recordings[static_cast<std::size_t>(row)];
    switch (column) {
    case Kind: {
        const bool isCall = recording.kind == protocol::RecordingKind::Call;
        return {isCall ? tr("Recording of the call") : tr("Message of the customer"),
                {},
                Tone::Neutral,
                isCall ? QStringLiteral("headphones") : QStringLiteral("message-square")};
    }
    case Made:
        return {momentText(recording.createdAt), localTime(recording.createdAt)};
    case Length:
        if (!recording.durationSeconds) return {noValue(), -1.0, Tone::Muted};
        return {secondsText(*recording.durationSeconds), *recording.durationSeconds};
    case Size:
        return {QLocale().formattedDataSize(recording.sizeBytes), static_cast<qlonglong>(recording.sizeBytes)};
    case Standing:
        return complete(row) ? Cell{tr("Complete"), {}, Tone::Good} : Cell{tr("Being made"), {}, Tone::Soon};
    default:
        return {};
    }
}

QString recordingFileName(const protocol::Recording& recording, const QString& customer) {
    const auto ending = [&] {
        switch (recording.mimeType) {
        case protocol::MediaType::AudioWebm:
        case protocol::MediaType::VideoWebm:
            return QStringLiteral("webm");
        case protocol::MediaType::AudioOgg:
            return QStringLiteral("ogg");
        case protocol::MediaType::AudioMp4:
            return QStringLiteral("m4a");
        }
        return QString();
    };
    const auto at = localTime(recording.createdAt).toString(QStringLiteral("yyyy-MM-dd HH-mm"));
    return customer % u' ' % at % u'.' % ending();
}

} // namespace callroom::console
