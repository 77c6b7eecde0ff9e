#include "console/model/floor/agent_day.h"

#include "console/model/refusal_words.h"
#include "console/model/text.h"
#include "console/model/time_words.h"
#include "console/model/words.h"

#include <QDateTime>
#include <QLocale>

namespace callroom::console {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;

constexpr auto askAfter = milliseconds(250);
constexpr auto askAgainAfter = minutes(1);

core::Timestamp timestamp(const QDateTime& at) {
    return core::Timestamp(core::Milliseconds(at.toMSecsSinceEpoch()));
}

QString clockText(core::Timestamp at) {
    return timeText(localTime(at).time());
}

QString percentText(const std::optional<double>& share) {
    if (!share) return noValue();
    return AgentDay::tr("%1 %", "percent").arg(QLocale().toString(*share * 100, 'f', 0));
}

QString secondsText(const std::optional<double>& seconds) {
    return seconds ? durationText(core::Milliseconds(static_cast<std::int64_t>(*seconds * 1000))) : noValue();
}

} // namespace

AgentDay::AgentDay(const FloorState& floor, QObject* parent)
    : QObject(parent)
    , m_floor(floor) {
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &AgentDay::ask);
}

void AgentDay::setAgent(const std::optional<core::UserId>& agent) {
    if (agent == m_agent) return;
    m_agent = agent;
    m_question.reset();
    m_bars.clear();
    m_figures.clear();
    m_soon.stop();
    if (m_agent) m_soon.start(askAfter);
    settle(m_agent ? State::Asking : State::Nobody);
}

void AgentDay::refresh() {
    if (!m_agent) return;
    if (m_state == State::Failed) settle(State::Asking);
    ask();
}

void AgentDay::tick() {
    if (m_agent && !m_soon.isActive() && m_floor.now() - m_askedAt >= askAgainAfter) ask();
}

void AgentDay::ask() {
    m_askedAt = m_floor.now();
    if (!m_commands || !m_agent) {
        m_failure = explainRefusal(core::unavailable("disconnected"));
        if (m_state == State::Asking) settle(State::Failed);
        return;
    }
    const auto now = localTime(m_floor.now());
    m_from = timestamp(now.date().startOfDay());
    const QDateTime hour(now.date(), QTime(now.time().hour(), 0));
    m_to = timestamp(hour.addSecs(3600));
    m_question = std::make_unique<QObject>();
    m_commands->showTimeline(*m_agent, m_from, m_floor.now(), m_question.get(),
                             [this](const core::Result<protocol::AgentTimeline>& answer) { onTimeline(answer); });
    m_commands->showStats(*m_agent, m_question.get(),
                          [this](const core::Result<protocol::AgentStats>& answer) { onStats(answer); });
}

void AgentDay::onTimeline(const core::Result<protocol::AgentTimeline>& answer) {
    if (!answer) {
        m_failure = explainRefusal(answer.error());
        if (m_state == State::Asking) settle(State::Failed);
        return;
    }
    m_bars.clear();
    for (const auto& stretch : answer->stretches)
        m_bars.push_back(barOf(stretch));
    settle(State::Known);
}

/// The figures are beside the day: without them it is shown all the same.
void AgentDay::onStats(const core::Result<protocol::AgentStats>& answer) {
    m_figures.clear();
    if (answer) {
        const QLocale locale;
        const auto& total = answer->total;
        m_figures.push_back({tr("Handled today"), locale.toString(qlonglong{total.components.handled})});
        for (const auto& channel : answer->channels)
            m_figures.push_back({nameOf(channel.channel), tr("%1, mean %2", "how many, and how long each")
                                                              .arg(locale.toString(qlonglong{channel.handled}),
                                                                   secondsText(channel.ahtSeconds))});
        m_figures.push_back({tr("Handling time"), secondsText(total.ratios.ahtSeconds)});
        m_figures.push_back({tr("Talk · hold · wrap-up"), tr("%1 · %2 · %3", "three times")
                                                              .arg(secondsText(total.components.talkSeconds),
                                                                   secondsText(total.components.holdSeconds),
                                                                   secondsText(total.components.wrapSeconds))});
        m_figures.push_back({tr("Offers"), tr("%1, of them %2 declined and %3 missed")
                                               .arg(locale.toString(qlonglong{answer->offers.made}),
                                                    locale.toString(qlonglong{answer->offers.rejected}),
                                                    locale.toString(qlonglong{answer->offers.missed}))});
        m_figures.push_back({tr("Occupancy"), percentText(answer->times.occupancy)});
        m_figures.push_back({tr("Signed in for"), secondsText(answer->times.loggedInSeconds)});
    }
    Q_EMIT changed();
}

DayBar AgentDay::barOf(const protocol::TimelineStretch& stretch) const {
    DayBar bar;
    bar.from = stretch.from;
    bar.to = stretch.to;
    QString what;
    if (stretch.kind == "presence") {
        const auto presence = stretch.presence.value_or(core::Presence::Offline);
        bar.tone = presence == core::Presence::Available ? Tone::Good : Tone::Muted;
        bar.isStrong = presence == core::Presence::Away;
        if (bar.isStrong) bar.tone = Tone::Soon;
        what = nameOf(presence);
        if (stretch.reason && !stretch.reason->empty())
            what = tr("%1 (%2)", "presence and its reason").arg(what, fromUtf8(*stretch.reason));
    } else {
        bar.lane = DayBar::Lane::Contacts;
        const bool isTalk = stretch.kind == "talking";
        bar.tone = stretch.kind == "ringing" ? Tone::Soon : isTalk ? Tone::Busy : Tone::Neutral;
        bar.isStrong = isTalk;
        what = stretch.kind == "ringing"    ? nameOf(core::ContactStatus::Offered)
               : isTalk                     ? nameOf(core::ContactStatus::Active)
               : stretch.kind == "held"     ? nameOf(core::ContactStatus::Held)
               : stretch.kind == "wrapping" ? nameOf(core::ContactStatus::Wrapping)
                                            : fromUtf8(stretch.kind);
        if (stretch.channel) what = tr("%1 · %2", "channel and what is done").arg(nameOf(*stretch.channel), what);
    }
    bar.text = stretch.isGoingOn
                   ? tr("%1, since %2", "what, time").arg(what, clockText(stretch.from))
                   : tr("%1, %2 – %3", "what, time, time").arg(what, clockText(stretch.from), clockText(stretch.to));
    return bar;
}

void AgentDay::settle(State state) {
    m_state = state;
    Q_EMIT changed();
}

QString AgentDay::remark() const {
    switch (m_state) {
    case State::Nobody:
        return tr("Choose an agent to see his day.");
    case State::Asking:
        return tr("Asking the server…");
    case State::Known:
        return m_bars.empty() ? tr("Nothing is known of today yet.") : QString();
    case State::Failed:
        return m_failure;
    }
    return {};
}

} // namespace callroom::console
