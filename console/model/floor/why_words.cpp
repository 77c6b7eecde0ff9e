#include "console/model/floor/why_words.h"

#include "console/model/text.h"

#include <QCoreApplication>

namespace callroom::console {
namespace {

/// The translations' context.
struct Why {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::Why)
};

/// `skill:billing<3`: the level stands after the last `<`, for a skill's name may hold one.
Reason skillReason(const QString& asked) {
    const auto mark = asked.lastIndexOf(u'<');
    return {Why::tr("Asks for %1 at level %2", "a skill").arg(asked.left(mark), asked.mid(mark + 1)), Tone::Neutral};
}

QString nameOfAgent(const QString& id, const AgentNaming& nameOf) {
    const auto agent = core::UserId::parse(id.toStdString());
    const QString name = agent ? nameOf(*agent) : QString();
    return name.isEmpty() ? Why::tr("somebody", "an agent who is no longer known") : name;
}

} // namespace

QString nameOf(core::OfferStatus status) {
    switch (status) {
    case core::OfferStatus::Pending:
        return Why::tr("Ringing");
    case core::OfferStatus::Accepted:
        return Why::tr("Accepted");
    case core::OfferStatus::Rejected:
        return Why::tr("Declined");
    case core::OfferStatus::TimedOut:
        return Why::tr("Missed");
    case core::OfferStatus::Canceled:
        return Why::tr("Customer left");
    case core::OfferStatus::Rescinded:
        return Why::tr("Taken back");
    }
    return {};
}

Tone toneOf(core::OfferStatus status) {
    switch (status) {
    case core::OfferStatus::Pending:
        return Tone::Soon;
    case core::OfferStatus::Accepted:
        return Tone::Good;
    case core::OfferStatus::Rejected:
    case core::OfferStatus::TimedOut:
        return Tone::Bad;
    case core::OfferStatus::Canceled:
    case core::OfferStatus::Rescinded:
        return Tone::Muted;
    }
    return Tone::Neutral;
}

QString iconOf(core::OfferStatus status) {
    switch (status) {
    case core::OfferStatus::Pending:
        return QStringLiteral("bell-ring");
    case core::OfferStatus::Accepted:
        return QStringLiteral("circle-check");
    case core::OfferStatus::Rejected:
        return QStringLiteral("circle-x");
    case core::OfferStatus::TimedOut:
        return QStringLiteral("timer");
    case core::OfferStatus::Canceled:
    case core::OfferStatus::Rescinded:
        return QStringLiteral("circle-off");
    }
    return {};
}

Reason readReason(const std::string& reason, const AgentNaming& nameOf) {
    const auto is = [&](const char* code) { return reason == code; };
    if (is("chosen")) return {Why::tr("Was asked"), Tone::Good};
    if (is("rung")) return {Why::tr("Was rung, too"), Tone::Good};
    if (is("away")) return {Why::tr("Away"), Tone::Muted};
    if (is("offline")) return {Why::tr("Offline"), Tone::Muted};
    if (is("not_connected")) return {Why::tr("Not connected"), Tone::Muted};
    if (is("not_ready")) return {Why::tr("Microphone not ready"), Tone::Muted};
    if (is("no_slot")) return {Why::tr("Busy"), Tone::Busy};
    if (is("tier_closed")) return {Why::tr("Is asked only after a longer wait"), Tone::Neutral};
    if (is("not_in_tier")) return {Why::tr("Does not serve this queue"), Tone::Neutral};
    if (is("not_asked_for")) return {Why::tr("Another agent was asked for by name"), Tone::Neutral};
    if (is("handed_on")) return {Why::tr("Had just handed it on"), Tone::Neutral};
    if (is("rejected")) return {Why::tr("Had just declined or missed it"), Tone::Neutral};
    const auto text = fromUtf8(reason);
    const auto colon = text.indexOf(u':');
    const auto kind = text.left(colon);
    const auto rest = text.mid(colon + 1);
    if (kind == u"skill" && rest.contains(u'<')) return skillReason(rest);
    if (kind == u"lost_to") return {Why::tr("%1 came first", "an agent").arg(nameOfAgent(rest, nameOf)), Tone::Neutral};
    if (kind == u"kept_for")
        return {Why::tr("Kept for %1, who knows the customer", "an agent").arg(nameOfAgent(rest, nameOf)),
                Tone::Neutral};
    return {text, Tone::Neutral};
}

} // namespace callroom::console
