#include "console/model/contact/contact_detail.h"

#include "console/model/contact/past_words.h"
#include "console/model/floor/contact_rules.h"
#include "console/model/refusal_words.h"
#include "console/model/text.h"
#include "console/model/time_words.h"
#include "console/model/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace callroom::console {
namespace {

constexpr int settleMs = 250;
constexpr int typingMs = 6'000; ///< without another word of it, nobody types any more

QString joined(const std::vector<std::string>& texts) {
    QStringList all;
    for (const auto& text : texts)
        all.append(fromUtf8(text));
    return all.join(ContactDetail::tr(", ", "between tags"));
}

/// What a page has sent along with a contact: a value as it is, what is within another as JSON.
QString plainText(const QJsonValue& value) {
    const auto compact = [](const QJsonDocument& document) {
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    };
    if (value.isObject()) return compact(QJsonDocument(value.toObject()));
    if (value.isArray()) return compact(QJsonDocument(value.toArray()));
    return value.toVariant().toString();
}

/// Whether the contact itself is another one after it: everything that nobody has said.
bool changesContact(core::ThreadEventType type) {
    using enum core::ThreadEventType;
    return type != Message && type != File && type != Note;
}

} // namespace

ContactDetail::ContactDetail(FloorState& floor, Session& session, core::ContactId contact, QObject* parent)
    : QObject(parent)
    , m_floor(floor)
    , m_session(&session)
    , m_archive(session.api())
    , m_id(contact)
    , m_timeline(floor, &m_archive, contact)
    , m_transcript(&m_archive, contact)
    , m_recordings(&m_archive, contact)
    , m_quality(&m_archive, contact)
    , m_offers(floor, session.commands(), contact) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &ContactDetail::refresh);
    m_typingEnds.setSingleShot(true);
    m_typingEnds.setInterval(typingMs);
    connect(&m_typingEnds, &QTimer::timeout, this, [this] {
        m_typing.clear();
        Q_EMIT typingChanged();
    });
    connect(&m_floor, &FloorState::applied, this, &ContactDetail::onFloor);
    onFloor();
    m_settle.stop(); // asked now in any case
    refresh();
}

void ContactDetail::onFloor() {
    const auto* contact = m_floor.contacts().find(m_id);
    auto place =
        contact
            ? std::optional(Place(contact->status, contact->agentId, contact->offeredAt, contact->conferenceAgentId))
            : std::nullopt;
    if (place == m_place) return;
    m_place = std::move(place);
    m_settle.start();
}

void ContactDetail::refresh() {
    m_state = AskState::Asking;
    Q_EMIT changed();
    m_archive.show(m_id, this, [this, question = ++m_question](const auto& contact) {
        if (question == m_question) onContact(contact);
    });
    m_timeline.refresh();
    m_transcript.refresh();
    m_recordings.refresh();
    m_quality.refresh();
}

void ContactDetail::onContact(const core::Result<protocol::Contact>& contact) {
    if (contact) {
        m_contact = *contact;
        m_state = AskState::Known;
        m_failure.clear();
        follow();
    } else {
        m_state = AskState::Failed;
        m_failure = explainRefusal(contact.error());
    }
    Q_EMIT changed();
}

/// An open thread is heard from now on; what happened before that is asked. The thread also tells what the floor may
/// leave out: somebody who came and went between two of its pictures was never on it.
void ContactDetail::follow() {
    const bool isOpen = m_contact->status != core::ContactStatus::Closed;
    if (!isOpen) return m_watch.reset();
    if (m_watch || !m_session || !m_session->feed()) return;
    m_watch = std::make_unique<ChatWatch>(*m_session->feed(), m_id);
    connect(m_watch.get(), &ChatWatch::began, this, &ContactDetail::refresh);
    connect(m_watch.get(), &ChatWatch::came, this, [this](const protocol::ThreadEvent& event) {
        m_transcript.take(event);
        if (changesContact(event.type)) m_settle.start();
        if (!m_typing.isEmpty() && event.type == core::ThreadEventType::Message) {
            m_typing.clear();
            Q_EMIT typingChanged();
        }
    });
    connect(m_watch.get(), &ChatWatch::typed, this, &ContactDetail::onTyping);
}

void ContactDetail::onTyping(const protocol::ChatTypingPush& typing) {
    const auto agent = m_floor.agentName(typing.userId);
    const auto name = typing.role == core::Role::Customer ? title() : agent;
    m_typing = typing.isTyping ? name : QString();
    if (typing.isTyping)
        m_typingEnds.start();
    else
        m_typingEnds.stop();
    Q_EMIT typingChanged();
}

QString ContactDetail::title() const {
    if (m_contact) return fromUtf8(m_contact->customer.name);
    return m_state == AskState::Failed ? tr("Contact") : tr("Asking the server…");
}

bool ContactDetail::takesMessages() const {
    return m_contact && (isWaiting(m_contact->status) || isTalking(m_contact->status));
}

std::optional<Details> ContactDetail::details() const {
    if (!m_contact) return std::nullopt;
    const auto standing = standingOf(*m_contact);
    return Details{fromUtf8(m_contact->customer.name), standing.text, standing.tone, standing.icon, lines()};
}

std::vector<Detail> ContactDetail::lines() const {
    const auto& contact = *m_contact;
    std::vector<Detail> lines;
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.isEmpty()) lines.push_back({label, value});
    };
    const auto moment = [](const std::optional<core::Timestamp>& at) { return at ? momentText(*at) : QString(); };
    const auto seconds = [](double value) { return value > 0 ? secondsText(value) : QString(); };
    add(tr("Subject"), fromUtf8(contact.subject));
    add(tr("Channel"), nameOf(contact.channel));
    add(tr("Queue"), m_floor.queueName(contact.queueId));
    const auto agent = m_floor.agentName(contact.agentId);
    add(tr("Agent"), contact.agentId && agent.isEmpty() ? tr("A former agent") : agent);
    add(tr("Began"), momentText(contact.createdAt));
    add(tr("Answered"), moment(contact.answeredAt));
    add(tr("Ended"), moment(contact.endedAt));
    add(tr("Waited"), secondsText(contact.waitSeconds));
    add(tr("Talked"), seconds(contact.talkSeconds));
    add(tr("On hold"), seconds(contact.holdSeconds));
    add(tr("Wrap-up"), seconds(contact.wrapSeconds));
    if (contact.callback) {
        add(tr("Callback"), contact.callback->phone ? fromUtf8(*contact.callback->phone) : tr("In the browser"));
        add(tr("Called back"), moment(contact.callback->reachedAt));
    }
    if (contact.feedback) {
        add(tr("Rating"),
            tr("%1 (%2 of 5)", "stars, number").arg(starsText(contact.feedback->rating)).arg(contact.feedback->rating));
        add(tr("Comment"), fromUtf8(contact.feedback->comment.value_or("")));
    }
    add(tr("Disposition"), fromUtf8(contact.disposition.value_or("")));
    add(tr("Tags"), contact.tags ? joined(*contact.tags) : QString());
    add(tr("Notes"), fromUtf8(contact.notes.value_or("")));
    const auto metadata = QJsonDocument::fromJson(QByteArray::fromStdString(contact.metadata.text)).object();
    for (auto member = metadata.begin(); member != metadata.end(); ++member)
        add(member.key(), plainText(member.value()));
    return lines;
}

void ContactDetail::write(const QString& text, bool isNote) {
    if (m_isWriting || text.trimmed().isEmpty()) return;
    const auto what = isNote ? tr("The note was not written.") : tr("The message was not sent.");
    if (text != m_draft || isNote != m_isDraftNote || m_draftId.empty()) {
        m_draft = text;
        m_isDraftNote = isNote;
        m_draftId = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    }
    protocol::ThreadPost post;
    post.clientId = m_draftId;
    post.type = isNote ? core::ThreadEventType::Note : core::ThreadEventType::Message;
    post.text = text.toStdString();
    m_isWriting = true;
    Q_EMIT changed();
    m_archive.write(m_id, post, this, [this, what](const core::Result<protocol::ThreadEvent>& event) {
        m_isWriting = false;
        if (event) {
            m_draftId.clear();
            m_transcript.take(*event);
            Q_EMIT written();
        } else {
            Q_EMIT refused(what, explainRefusal(event.error()));
        }
        Q_EMIT changed();
    });
}

void ContactDetail::setTags(const QStringList& tags) {
    const auto what = tr("The tags were not changed.");
    std::vector<std::string> list;
    for (const auto& tag : tags)
        list.push_back(tag.toStdString());
    m_archive.setTags(m_id, list, this, [this, what](const core::Result<protocol::ContactAnswer>& answer) {
        if (!answer) return Q_EMIT refused(what, explainRefusal(answer.error()));
        onContact(answer->contact);
        m_timeline.refresh();
    });
}

} // namespace callroom::console
