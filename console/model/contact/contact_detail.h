#pragma once

#include "console/model/contact/quality_track.h"
#include "console/model/contact/recording_model.h"
#include "console/model/contact/timeline_model.h"
#include "console/model/contact/transcript_model.h"
#include "console/model/floor/contact_offers.h"
#include "console/model/floor/floor_table_model.h"
#include "console/net/chat_watch.h"
#include "console/net/session.h"

#include <QTimer>

#include <memory>

namespace callroom::console {

/// Everything of one contact, live or closed: asks when made, follows its thread while it is open, and asks again
/// when the floor or its thread says that it has gone on. GUI thread.
class ContactDetail : public QObject {
    Q_OBJECT

public:
    /// `floor` outlives this object. `session` need not; what it is signed in to now is what is asked.
    ContactDetail(FloorState& floor, Session& session, core::ContactId contact, QObject* parent = nullptr);

    [[nodiscard]] core::ContactId id() const { return m_id; }
    [[nodiscard]] AskState askState() const { return m_state; }
    [[nodiscard]] const QString& failure() const { return m_failure; }
    /// None until it is known.
    [[nodiscard]] const std::optional<protocol::Contact>& contact() const { return m_contact; }
    /// The customer; a sentence while he is not known.
    [[nodiscard]] QString title() const;
    /// Its head: state, times, and what was said of it.
    [[nodiscard]] std::optional<Details> details() const;

    [[nodiscard]] TimelineModel& timeline() { return m_timeline; }
    [[nodiscard]] TranscriptModel& transcript() { return m_transcript; }
    [[nodiscard]] RecordingModel& recordings() { return m_recordings; }
    [[nodiscard]] QualityTrack& quality() { return m_quality; }
    [[nodiscard]] ContactOffers& offers() { return m_offers; }
    [[nodiscard]] ContactArchive& archive() { return m_archive; }

    /// Whether its thread takes messages; notes it takes always.
    [[nodiscard]] bool takesMessages() const;
    /// Whether the thread is followed as it is written.
    [[nodiscard]] bool isLive() const { return m_watch && m_watch->isWatching(); }
    /// Who types just now, or nobody: empty.
    [[nodiscard]] const QString& typing() const { return m_typing; }
    [[nodiscard]] bool isWriting() const { return m_isWriting; }

    void refresh();
    /// Ends in written or refused. The same text written again after it was refused is the same message.
    void write(const QString& text, bool isNote);
    void setTags(const QStringList& tags);

Q_SIGNALS:
    /// The head says something else.
    void changed();
    void written();
    void typingChanged();
    /// What was not done, and why, each a sentence.
    void refused(const QString& what, const QString& why);

private:
    using Place = std::tuple<core::ContactStatus, std::optional<core::UserId>, std::optional<core::Timestamp>,
                             std::optional<core::UserId>>;

    void onFloor();
    void onContact(const core::Result<protocol::Contact>& contact);
    void follow();
    void onTyping(const protocol::ChatTypingPush& typing);
    [[nodiscard]] std::vector<Detail> lines() const;

    FloorState& m_floor;
    QPointer<Session> m_session;
    ContactArchive m_archive;
    core::ContactId m_id;
    AskState m_state = AskState::Idle;
    QString m_failure;
    std::optional<protocol::Contact> m_contact;
    TimelineModel m_timeline;
    TranscriptModel m_transcript;
    RecordingModel m_recordings;
    QualityTrack m_quality;
    ContactOffers m_offers;
    std::unique_ptr<ChatWatch> m_watch;
    std::optional<Place> m_place; ///< where the floor had it last
    QTimer m_settle;              ///< steps that follow each other at once are one question
    std::uint64_t m_question = 0;
    QString m_typing;
    QTimer m_typingEnds;
    bool m_isWriting = false;
    QString m_draft; ///< what is being written, or was refused
    bool m_isDraftNote = false;
    std::string m_draftId; ///< its name for the server
};

} // namespace callroom::console
