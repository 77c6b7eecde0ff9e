#include "console/model/words.h"

#include "console/model/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace callroom::console {
namespace {

/// The translations' context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::Words)
};

} // namespace

QString nameOf(core::DisplayState state) {
    switch (state) {
    case core::DisplayState::Wrapping:
        return Words::tr("Wrap-up");
    case core::DisplayState::Active:
        return Words::tr("Busy");
    case core::DisplayState::Ringing:
        return Words::tr("Ringing");
    case core::DisplayState::Away:
        return Words::tr("Away");
    case core::DisplayState::Available:
        return Words::tr("Available");
    case core::DisplayState::Offline:
        return Words::tr("Offline");
    }
    return {};
}

QString nameOf(core::Presence presence) {
    switch (presence) {
    case core::Presence::Offline:
        return Words::tr("Offline");
    case core::Presence::Available:
        return Words::tr("Available");
    case core::Presence::Away:
        return Words::tr("Away");
    }
    return {};
}

QString nameOf(core::ContactStatus status) {
    switch (status) {
    case core::ContactStatus::Created:
        return Words::tr("New");
    case core::ContactStatus::Queued:
        return Words::tr("Waiting");
    case core::ContactStatus::Offered:
        return Words::tr("Ringing");
    case core::ContactStatus::Connecting:
        return Words::tr("Connecting");
    case core::ContactStatus::Active:
        return Words::tr("Talking");
    case core::ContactStatus::Held:
        return Words::tr("On hold");
    case core::ContactStatus::Wrapping:
        return Words::tr("Wrap-up");
    case core::ContactStatus::Closed:
        return Words::tr("Closed");
    }
    return {};
}

QString nameOf(core::ContactStatus status, core::Channel channel) {
    const bool isWritten = channel == core::Channel::Chat && status == core::ContactStatus::Active;
    return isWritten ? Words::tr("Chatting") : nameOf(status);
}

QString nameOf(core::Channel channel) {
    switch (channel) {
    case core::Channel::Call:
        return Words::tr("Call");
    case core::Channel::Video:
        return Words::tr("Video");
    case core::Channel::Chat:
        return Words::tr("Chat");
    case core::Channel::Callback:
        return Words::tr("Callback");
    }
    return {};
}

QString nameOf(const std::vector<core::Channel>& channels) {
    QStringList names;
    for (const auto channel : channels)
        names.append(nameOf(channel));
    return names.join(Words::tr(", ", "between the channels of a queue"));
}

Tone toneOf(core::DisplayState state) {
    switch (state) {
    case core::DisplayState::Available:
        return Tone::Good;
    case core::DisplayState::Active:
        return Tone::Busy;
    case core::DisplayState::Ringing:
        return Tone::Soon;
    case core::DisplayState::Wrapping:
        return Tone::Neutral;
    case core::DisplayState::Away:
    case core::DisplayState::Offline:
        return Tone::Muted;
    }
    return Tone::Neutral;
}

Tone toneOf(core::ContactStatus status) {
    switch (status) {
    case core::ContactStatus::Queued:
    case core::ContactStatus::Offered:
        return Tone::Soon;
    case core::ContactStatus::Connecting:
    case core::ContactStatus::Active:
        return Tone::Busy;
    case core::ContactStatus::Created:
    case core::ContactStatus::Held:
    case core::ContactStatus::Wrapping:
        return Tone::Neutral;
    case core::ContactStatus::Closed:
        return Tone::Muted;
    }
    return Tone::Neutral;
}

QString iconOf(core::DisplayState state) {
    switch (state) {
    case core::DisplayState::Available:
        return QStringLiteral("circle-check");
    case core::DisplayState::Active:
        return QStringLiteral("headphones");
    case core::DisplayState::Ringing:
        return QStringLiteral("bell-ring");
    case core::DisplayState::Wrapping:
        return QStringLiteral("notebook-pen");
    case core::DisplayState::Away:
        return QStringLiteral("coffee");
    case core::DisplayState::Offline:
        return QStringLiteral("circle-off");
    }
    return {};
}

QString iconOf(core::ContactStatus status) {
    switch (status) {
    case core::ContactStatus::Created:
    case core::ContactStatus::Queued:
        return QStringLiteral("hourglass");
    case core::ContactStatus::Offered:
        return QStringLiteral("bell-ring");
    case core::ContactStatus::Connecting:
        return QStringLiteral("loader");
    case core::ContactStatus::Active:
        return QStringLiteral("headphones");
    case core::ContactStatus::Held:
        return QStringLiteral("circle-pause");
    case core::ContactStatus::Wrapping:
        return QStringLiteral("notebook-pen");
    case core::ContactStatus::Closed:
        return QStringLiteral("circle-check");
    }
    return {};
}

QString iconOf(core::Channel channel) {
    switch (channel) {
    case core::Channel::Call:
        return QStringLiteral("phone");
    case core::Channel::Video:
        return QStringLiteral("video");
    case core::Channel::Chat:
        return QStringLiteral("message-square");
    case core::Channel::Callback:
        return QStringLiteral("phone-outgoing");
    }
    return {};
}

QString durationText(core::Milliseconds time) {
    const auto seconds = std::max<std::int64_t>(time.count(), 0) / 1000;
    const auto twoDigits = [](std::int64_t number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    const QString tail = twoDigits(seconds % 60);
    if (seconds < 3600) return QString::number(seconds / 60) % u':' % tail;
    return QString::number(seconds / 3600) % u':' % twoDigits(seconds / 60 % 60) % u':' % tail;
}

QString noValue() {
    return QStringLiteral("–");
}

QString explain(const core::Error& error) {
    const auto is = [&](const char* code) { return error.code == code; };
    if (is("unreachable") || is("disconnected")) return Words::tr("The server cannot be reached.");
    if (is("timed_out")) return Words::tr("The server did not answer in time.");
    if (is("bad_server_address")) return Words::tr("This is not the address of a server.");
    if (is("no_kept_login")) return Words::tr("Please sign in again.");
    if (is("login_expired")) return Words::tr("The sign-in has expired. Please sign in again.");
    if (is("too_many_windows")) return Words::tr("You have too many windows open, so this one was signed out.");
    if (is("not_a_supervisor"))
        return Words::tr("This console is for supervisors, managers and administrators. Agents work in the browser.");
    if (is("no_keychain")) return Words::tr("This computer offers no key store, so the sign-in was not kept.");
    if (is("user_disabled")) return Words::tr("This account is disabled.");
    switch (error.kind) {
    case core::ErrorKind::Unauthenticated:
        return Words::tr("E-mail address or password is wrong.");
    case core::ErrorKind::Forbidden:
        return Words::tr("This account may not do that.");
    case core::ErrorKind::TooMany:
        return Words::tr("Too many attempts. Try again in %n second(s).", nullptr,
                         std::max(error.retryAfterSeconds, 1));
    case core::ErrorKind::Unavailable:
        return Words::tr("The server is busy or starting. Please try again.");
    case core::ErrorKind::NotFound:
        return Words::tr("There is no Callroom server at this address.");
    default:
        return Words::tr("The server answered: %1").arg(fromUtf8(error.code));
    }
}

} // namespace callroom::console
