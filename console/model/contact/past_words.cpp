#include "console/model/contact/past_words.h"

#include "console/model/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace callroom::console {
namespace {

/// The translations' context.
struct Past {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::Past)
};

constexpr int bestRating = 5;

} // namespace

QString nameOf(core::Outcome outcome) {
    switch (outcome) {
    case core::Outcome::Handled:
        return Past::tr("Handled");
    case core::Outcome::Abandoned:
        return Past::tr("Abandoned");
    case core::Outcome::CallbackKept:
        return Past::tr("Called back");
    case core::Outcome::Voicemail:
        return Past::tr("Left a message");
    case core::Outcome::Transferred:
        return Past::tr("Transferred");
    case core::Outcome::Failed:
        return Past::tr("Failed");
    case core::Outcome::ClosedBySupervisor:
        return Past::tr("Closed by a supervisor");
    }
    return {};
}

Tone toneOf(core::Outcome outcome) {
    switch (outcome) {
    case core::Outcome::Handled:
    case core::Outcome::CallbackKept:
        return Tone::Good;
    case core::Outcome::Abandoned:
    case core::Outcome::Failed:
        return Tone::Bad;
    case core::Outcome::Voicemail:
        return Tone::Soon;
    case core::Outcome::Transferred:
    case core::Outcome::ClosedBySupervisor:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString iconOf(core::Outcome outcome) {
    switch (outcome) {
    case core::Outcome::Handled:
        return QStringLiteral("circle-check");
    case core::Outcome::Abandoned:
        return QStringLiteral("phone-off");
    case core::Outcome::CallbackKept:
        return QStringLiteral("phone-outgoing");
    case core::Outcome::Voicemail:
        return QStringLiteral("message-square");
    case core::Outcome::Transferred:
        return QStringLiteral("arrow-right-left");
    case core::Outcome::Failed:
        return QStringLiteral("triangle-alert");
    case core::Outcome::ClosedBySupervisor:
        return QStringLiteral("circle-off");
    }
    return {};
}

Cell standingOf(const protocol::Contact& contact) {
    if (contact.outcome) return {nameOf(*contact.outcome), {}, toneOf(*contact.outcome), iconOf(*contact.outcome)};
    return {nameOf(contact.status, contact.channel), {}, toneOf(contact.status), iconOf(contact.status)};
}

QString secondsText(double seconds) {
    return durationText(core::Milliseconds(std::llround(seconds * 1000)));
}

QString starsText(int rating) {
    const int filled = std::clamp(rating, 0, bestRating);
    return QString(filled, u'★') + QString(bestRating - filled, u'☆');
}

} // namespace callroom::console
