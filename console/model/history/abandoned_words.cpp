#include "console/model/history/abandoned_words.h"

#include <QCoreApplication>

namespace callroom::console {
namespace {

/// The translations' context.
struct AbandonedWords {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::Abandoned)
};

} // namespace

QString nameOf(core::AbandonedStatus status) {
    switch (status) {
    case core::AbandonedStatus::Open:
        return AbandonedWords::tr("Nobody sees to it");
    case core::AbandonedStatus::Claimed:
        return AbandonedWords::tr("Seen to");
    case core::AbandonedStatus::CalledBack:
        return AbandonedWords::tr("Called back");
    case core::AbandonedStatus::Cleared:
        return AbandonedWords::tr("Cleared");
    case core::AbandonedStatus::Reached:
        return AbandonedWords::tr("Reached");
    }
    return {};
}

Tone toneOf(core::AbandonedStatus status) {
    switch (status) {
    case core::AbandonedStatus::Open:
        return Tone::Bad;
    case core::AbandonedStatus::Claimed:
        return Tone::Soon;
    case core::AbandonedStatus::CalledBack:
    case core::AbandonedStatus::Reached:
        return Tone::Good;
    case core::AbandonedStatus::Cleared:
        return Tone::Muted;
    }
    return Tone::Neutral;
}

QString iconOf(core::AbandonedStatus status) {
    switch (status) {
    case core::AbandonedStatus::Open:
        return QStringLiteral("phone-missed");
    case core::AbandonedStatus::Claimed:
        return QStringLiteral("user-check");
    case core::AbandonedStatus::CalledBack:
        return QStringLiteral("phone-outgoing");
    case core::AbandonedStatus::Cleared:
        return QStringLiteral("circle-off");
    case core::AbandonedStatus::Reached:
        return QStringLiteral("circle-check");
    }
    return {};
}

} // namespace callroom::console
