#include "console/model/contact/event_words.h"

#include "console/model/contact/past_words.h"
#include "console/model/floor/priority_words.h"
#include "console/model/floor/why_words.h"
#include "console/model/text.h"
#include "console/model/time_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <unordered_map>

namespace callroom::console {
namespace {

/// The translations' context.
struct Events {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::Events)
};

QJsonObject objectOf(const std::string& json) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

template <typename Word> std::optional<Word> wordAt(const QJsonObject& data, const char* key) {
    return core::parseWord<Word>(data.value(QLatin1String(key)).toString().toStdString());
}

QString textAt(const QJsonObject& data, const char* key) {
    return data.value(QLatin1String(key)).toString();
}

QString listAt(const QJsonObject& data, const char* key) {
    QStringList texts;
    for (const auto& value : data.value(QLatin1String(key)).toArray())
        texts.append(value.toString());
    return texts.join(Events::tr(", ", "between tags"));
}

QString joined(const QStringList& parts) {
    QStringList there;
    for (const auto& part : parts)
        if (!part.isEmpty()) there.append(part);
    return there.join(QStringLiteral(" · "));
}

/// Reads one event; what it needs of the data is looked up as it goes.
class Reader {
public:
    Reader(const protocol::ContactEvent& event, const EventNaming& names)
        : m_event(event)
        , m_names(names)
        , m_data(objectOf(event.data.text)) {}

    Happening joinedLine() const {
        const auto contact = m_data.value(QStringLiteral("contact")).toObject();
        return {Events::tr("Asked for service"), joined({queueAt(contact, "queueId"), textAt(contact, "subject")}),
                QStringLiteral("hourglass"), Tone::Soon};
    }
    Happening queued() const {
        return {Events::tr("In line"), joined({queueAt(m_data, "queueId"), reasonText(textAt(m_data, "reason"))}),
                QStringLiteral("hourglass"), Tone::Soon};
    }
    Happening offered() const {
        const auto offer = m_data.value(QStringLiteral("offer")).toObject();
        return {Events::tr("Offered to %1", "an agent").arg(agentAt(offer, "agentId")),
                {},
                QStringLiteral("bell-ring"),
                Tone::Soon};
    }
    Happening offerEnded() const {
        const auto status = wordAt<core::OfferStatus>(m_data, "status");
        if (!status) return other();
        return {Events::tr("Offer: %1", "how it ended").arg(nameOf(*status)), {}, iconOf(*status), toneOf(*status)};
    }
    Happening accepted() const {
        return {Events::tr("Taken by %1", "an agent").arg(agentAt(m_data, "agentId")),
                {},
                QStringLiteral("user-check"),
                Tone::Busy};
    }
    Happening lost(bool isBack) const {
        const bool isAgent = textAt(m_data, "party") == u"agent";
        const auto title = isBack ? (isAgent ? Events::tr("The agent is back") : Events::tr("The customer is back"))
                                  : (isAgent ? Events::tr("The agent's connection was lost")
                                             : Events::tr("The customer's connection was lost"));
        return {title,
                {},
                QStringLiteral("wifi") % (isBack ? QString() : QStringLiteral("-off")),
                isBack ? Tone::Neutral : Tone::Bad};
    }
    Happening ended() const {
        const auto by = textAt(m_data, "by");
        const auto outcome = wordAt<core::Outcome>(m_data, "outcome");
        const auto title = outcome == core::Outcome::ClosedBySupervisor ? Events::tr("A supervisor ended it")
                           : by == u"agent"                             ? Events::tr("The agent hung up")
                           : by == u"customer"                          ? Events::tr("The customer hung up")
                                                                        : Events::tr("The conversation ended");
        return {title, outcome ? nameOf(*outcome) : QString(), QStringLiteral("phone-off"), Tone::Neutral};
    }
    Happening wrappedUp() const {
        const auto title = m_data.value(QStringLiteral("isTimedOut")).toBool() ? Events::tr("Wrap-up ran out of time")
                                                                               : Events::tr("Wrap-up done");
        return {title, joined({textAt(m_data, "disposition"), listAt(m_data, "tags"), textAt(m_data, "notes")}),
                QStringLiteral("notebook-pen"), Tone::Neutral};
    }
    Happening closed() const {
        const auto outcome = wordAt<core::Outcome>(m_data, "outcome");
        return {outcome ? Events::tr("Closed: %1", "outcome").arg(nameOf(*outcome)) : Events::tr("Closed"),
                reasonText(textAt(m_data, "reason")), outcome ? iconOf(*outcome) : QStringLiteral("circle-check"),
                outcome ? toneOf(*outcome) : Tone::Neutral};
    }
    Happening handedOn() const {
        const auto to = m_data.value(QStringLiteral("to")).toObject();
        const auto agent = agentAt(to, "agentId");
        const auto place = agent.isEmpty() ? queueAt(to, "queueId") : agent;
        const auto isByAgent = m_event.type == "contact_transferred";
        return {(isByAgent ? Events::tr("Transferred to %1") : Events::tr("Moved to %1")).arg(place),
                reasonText(textAt(m_data, "reason")), QStringLiteral("arrow-right-left"), Tone::Neutral};
    }
    Happening callbackAsked() const {
        const auto due = core::parseRfc3339(textAt(m_data, "dueAt").toStdString());
        return {
            Events::tr("Asked to be called back"),
            joined({textAt(m_data, "phone"), due ? momentText(*due) : QString(), reasonText(textAt(m_data, "reason"))}),
            QStringLiteral("phone-outgoing"), Tone::Soon};
    }
    Happening unreached() const {
        const auto due = core::parseRfc3339(textAt(m_data, "dueAt").toStdString());
        return {Events::tr("Not reached"), due ? Events::tr("Tried again at %1").arg(momentText(*due)) : QString(),
                QStringLiteral("phone-missed"), Tone::Bad};
    }
    Happening conference() const {
        return {Events::tr("%1 joined", "an agent").arg(agentAt(m_data, "agentId")),
                {},
                QStringLiteral("users"),
                Tone::Busy};
    }
    Happening tagged() const {
        const auto tags = listAt(m_data, "tags");
        return {tags.isEmpty() ? Events::tr("Tags removed") : Events::tr("Tagged"), tags, QStringLiteral("tag"),
                Tone::Neutral};
    }
    Happening prioritised() const {
        const int priority = m_data.value(QStringLiteral("priority")).toInt();
        return {Events::tr("Priority: %1").arg(priorityText(priority)), priorityEffect(priority),
                QStringLiteral("chevrons-up"), Tone::Neutral};
    }
    Happening plain(const QString& title, const QString& icon, Tone tone = Tone::Neutral) const {
        return {title, {}, icon, tone};
    }
    Happening other() const {
        return {fromUtf8(m_event.type), {}, QStringLiteral("circle-question-mark"), Tone::Muted};
    }

private:
    [[nodiscard]] QString agentAt(const QJsonObject& data, const char* key) const {
        const auto text = textAt(data, key);
        if (text.isEmpty()) return {};
        const auto id = core::UserId::parse(text.toStdString());
        const auto name = id ? m_names.agent(*id) : QString();
        return name.isEmpty() ? Events::tr("a former agent") : name;
    }
    [[nodiscard]] QString queueAt(const QJsonObject& data, const char* key) const {
        const auto id = core::QueueId::parse(textAt(data, key).toStdString());
        return id && !id->isNil() ? m_names.queue(*id) : QString();
    }

    const protocol::ContactEvent& m_event;
    const EventNaming& m_names;
    QJsonObject m_data;
};

} // namespace

Happening readEvent(const protocol::ContactEvent& event, const EventNaming& names) {
    using Read = std::function<Happening(const Reader&)>;
    static const std::unordered_map<std::string, Read> readings{
        {"contact_joined", [](const Reader& r) { return r.joinedLine(); }},
        {"contact_queued", [](const Reader& r) { return r.queued(); }},
        {"contact_offered", [](const Reader& r) { return r.offered(); }},
        {"offer_ended", [](const Reader& r) { return r.offerEnded(); }},
        {"contact_accepted", [](const Reader& r) { return r.accepted(); }},
        {"contact_connected",
         [](const Reader& r) { return r.plain(Events::tr("Connected"), QStringLiteral("headphones"), Tone::Good); }},
        {"contact_held",
         [](const Reader& r) { return r.plain(Events::tr("Put on hold"), QStringLiteral("circle-pause")); }},
        {"contact_resumed",
         [](const Reader& r) { return r.plain(Events::tr("Taken off hold"), QStringLiteral("headphones")); }},
        {"party_lost", [](const Reader& r) { return r.lost(false); }},
        {"party_returned", [](const Reader& r) { return r.lost(true); }},
        {"conversation_ended", [](const Reader& r) { return r.ended(); }},
        {"wrap_up_extended",
         [](const Reader& r) { return r.plain(Events::tr("Wrap-up made longer"), QStringLiteral("timer")); }},
        {"handover_wrap_up_extended",
         [](const Reader& r) { return r.plain(Events::tr("Wrap-up made longer"), QStringLiteral("timer")); }},
        {"wrap_up_done", [](const Reader& r) { return r.wrappedUp(); }},
        {"handover_wrap_up_done", [](const Reader& r) { return r.wrappedUp(); }},
        {"contact_closed", [](const Reader& r) { return r.closed(); }},
        {"contact_transferred", [](const Reader& r) { return r.handedOn(); }},
        {"contact_moved", [](const Reader& r) { return r.handedOn(); }},
        {"callback_asked", [](const Reader& r) { return r.callbackAsked(); }},
        {"callback_unreached", [](const Reader& r) { return r.unreached(); }},
        {"consult_started",
         [](const Reader& r) { return r.plain(Events::tr("Asked a colleague"), QStringLiteral("messages-square")); }},
        {"consult_ended",
         [](const Reader& r) { return r.plain(Events::tr("Back from the colleague"), QStringLiteral("headphones")); }},
        {"conference_started", [](const Reader& r) { return r.conference(); }},
        {"contact_prioritised", [](const Reader& r) { return r.prioritised(); }},
        {"contact_tagged", [](const Reader& r) { return r.tagged(); }}};
    const Reader reader(event, names);
    const auto found = readings.find(event.type);
    return found == readings.end() ? reader.other() : found->second(reader);
}

QString happeningText(const protocol::ThreadEvent& event) {
    const auto data = objectOf(event.data ? event.data->text : std::string("{}"));
    const auto somebody = [&] {
        const auto name = textAt(data, "agentName");
        if (!name.isEmpty()) return name;
        return event.by ? fromUtf8(event.by->name) : Events::tr("Somebody");
    };
    switch (event.type) {
    case core::ThreadEventType::Queued: {
        const auto queue = textAt(data, "queueName");
        return queue.isEmpty() ? Events::tr("In line") : Events::tr("In line at %1", "queue").arg(queue);
    }
    case core::ThreadEventType::Assigned:
        return Events::tr("%1 has taken it", "an agent").arg(somebody());
    case core::ThreadEventType::Joined:
        return Events::tr("%1 joined", "an agent").arg(somebody());
    case core::ThreadEventType::Transferred: {
        const auto agent = textAt(data, "agentName");
        const auto place = agent.isEmpty() ? textAt(data, "queueName") : agent;
        return place.isEmpty() ? Events::tr("Handed on") : Events::tr("Handed on to %1").arg(place);
    }
    case core::ThreadEventType::CallbackAsked:
        return Events::tr("Asked to be called back");
    case core::ThreadEventType::Nudged:
        return Events::tr("The customer was asked whether he is still there");
    case core::ThreadEventType::Tagged: {
        const auto tags = listAt(data, "tags");
        return tags.isEmpty() ? Events::tr("Tags removed") : Events::tr("Tags: %1").arg(tags);
    }
    case core::ThreadEventType::Closed: {
        const auto by = textAt(data, "by");
        return by == u"customer"     ? Events::tr("The customer ended it")
               : by == u"agent"      ? Events::tr("The agent ended it")
               : by == u"supervisor" ? Events::tr("A supervisor ended it")
               : by == u"server"     ? Events::tr("Closed because nobody wrote any more")
                                     : Events::tr("Over");
    }
    case core::ThreadEventType::Message:
    case core::ThreadEventType::File:
    case core::ThreadEventType::Note:
        return {};
    }
    return {};
}

QString reasonText(const QString& code) {
    static const std::unordered_map<std::string, const char*> reasons{
        {"offer_ended", QT_TRANSLATE_NOOP("callroom::console::Events", "the offer came to nothing")},
        {"max_wait", QT_TRANSLATE_NOOP("callroom::console::Events", "it waited for the longest time allowed")},
        {"max_length", QT_TRANSLATE_NOOP("callroom::console::Events", "the line was full")},
        {"unstaffed", QT_TRANSLATE_NOOP("callroom::console::Events", "nobody was on")},
        {"closed", QT_TRANSLATE_NOOP("callroom::console::Events", "the queue was closed")},
        {"queue_removed", QT_TRANSLATE_NOOP("callroom::console::Events", "the queue was removed")},
        {"queue_opened", QT_TRANSLATE_NOOP("callroom::console::Events", "the queue opened")},
        {"customer_lost", QT_TRANSLATE_NOOP("callroom::console::Events", "the customer was gone")},
        {"agent_lost", QT_TRANSLATE_NOOP("callroom::console::Events", "the agent was gone")},
        {"canceled", QT_TRANSLATE_NOOP("callroom::console::Events", "the customer left the line")},
        {"assigned", QT_TRANSLATE_NOOP("callroom::console::Events", "given by a supervisor")},
        {"moved", QT_TRANSLATE_NOOP("callroom::console::Events", "moved by a supervisor")},
        {"not_taken", QT_TRANSLATE_NOOP("callroom::console::Events", "it was not taken in time")},
        {"closed_by_supervisor", QT_TRANSLATE_NOOP("callroom::console::Events", "closed by a supervisor")},
        {"consult_completed", QT_TRANSLATE_NOOP("callroom::console::Events", "the colleague took it")},
        {"callback_due", QT_TRANSLATE_NOOP("callroom::console::Events", "the callback was due")},
        {"callback_expired", QT_TRANSLATE_NOOP("callroom::console::Events", "nobody could be reached")},
        {"callback_put_off", QT_TRANSLATE_NOOP("callroom::console::Events", "the callback was put off")},
        {"bot_done", QT_TRANSLATE_NOOP("callroom::console::Events", "the bot handed over")},
        {"deadline_passed", QT_TRANSLATE_NOOP("callroom::console::Events", "its time ran out")}};
    const auto found = reasons.find(code.toStdString());
    return found == reasons.end() ? code : Events::tr(found->second);
}

} // namespace callroom::console
