#include "console/model/contact/timeline_model.h"

#include "console/model/contact/event_words.h"
#include "console/model/time_words.h"
#include "console/model/words.h"

#include <algorithm>

namespace callroom::console {

TimelineModel::TimelineModel(const FloorState& floor, ContactArchive* archive, core::ContactId contact, QObject* parent)
    : AskedTableModel({{tr("At")}, {tr("What"), false, false, true}, {tr("After"), true}, {tr("Details")}}, parent)
    , m_floor(floor)
    , m_archive(archive)
    , m_contact(contact) {
    connect(&m_floor, &FloorState::namesChanged, this, [this](const NamesChange& change) {
        if ((change.ofQueues || change.ofAgents) && count() > 0)
            Q_EMIT dataChanged(index(0, What), index(count() - 1, Detail));
    });
}

void TimelineModel::refresh() {
    setAskState(AskState::Asking);
    if (!m_archive) return setFailed(core::unavailable("disconnected"));
    m_archive->listHistory(m_contact, this, [this, question = ++m_question](const auto& events) {
        if (question == m_question) onAnswer(events);
    });
}

/// Events are never changed or taken back: what is new stands at the end.
void TimelineModel::onAnswer(const core::Result<std::vector<protocol::ContactEvent>>& events) {
    if (!events) return setFailed(events.error());
    if (events->size() > m_events.size()) {
        beginInsertRows({}, count(), static_cast<int>(events->size()) - 1);
        m_events = *events;
        endInsertRows();
    }
    setAskState(AskState::Known);
}

Cell TimelineModel::cell(int row, int column) const {
    const auto& event = m_events[static_cast<std::size_t>(row)];
    switch (column) {
    case At: {
        const auto at = localTime(event.at);
        return {timeTextWithSeconds(at.time()), at};
    }
    case After: {
        if (row == 0) return {noValue(), -1.0, Tone::Muted};
        const auto since = event.at - m_events[static_cast<std::size_t>(row - 1)].at;
        return {durationText(since), static_cast<double>(since.count())};
    }
    default:
        break;
    }
    const EventNaming names{[this](const core::UserId& id) { return m_floor.agentName(id); },
                            [this](const core::QueueId& id) { return m_floor.queueName(id); }};
    const auto happening = readEvent(event, names);
    if (column == What) return {happening.title, {}, happening.tone, happening.icon};
    return {happening.detail.simplified(), {}};
}

} // namespace callroom::console
