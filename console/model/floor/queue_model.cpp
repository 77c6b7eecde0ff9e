#include "console/model/floor/queue_model.h"

#include "console/model/text.h"
#include "console/model/words.h"

namespace callroom::console {
namespace {

Cell numberCell(int number, Tone toneWhenSome = Tone::Neutral) {
    return {QString::number(number), number, number > 0 ? toneWhenSome : Tone::Muted};
}

QString waitRange(const std::optional<protocol::EstimatedWait>& wait) {
    if (!wait) return noValue();
    const auto text = [](std::int64_t seconds) { return durationText(std::chrono::seconds(seconds)); };
    if (wait->p50Seconds == wait->p90Seconds) return text(wait->p50Seconds);
    return text(wait->p50Seconds) % QStringLiteral(" – ") % text(wait->p90Seconds);
}

} // namespace

QueueModel::QueueModel(FloorState& floor, QObject* parent)
    : FloorTableModel(floor,
                      {{tr("Queue")},
                       {tr("Channels")},
                       {tr("Waiting"), true},
                       {tr("Longest wait"), true, true},
                       {tr("Ringing"), true},
                       {tr("Talking"), true},
                       {tr("Wrap-up"), true},
                       {tr("Free agents"), true},
                       {tr("Expected wait"), true}},
                      parent) {
    m_floor.queues().watch(this);
}

QueueModel::~QueueModel() {
    m_floor.queues().watch(nullptr);
}

int QueueModel::count() const {
    return static_cast<int>(m_floor.queues().rows().size());
}

const protocol::FloorQueue& QueueModel::at(int row) const {
    return m_floor.queues().rows()[static_cast<std::size_t>(row)];
}

Cell QueueModel::cell(int row, int column) const {
    const auto& queue = at(row);
    switch (column) {
    case Name:
        return {fromUtf8(queue.name), {}};
    case Channels:
        return {nameOf(queue.channels), {}};
    case Waiting:
        return numberCell(queue.waiting, Tone::Soon);
    case LongestWait: {
        if (!queue.longestWaitSince) return {noValue(), -1.0, Tone::Muted};
        const auto wait = m_floor.elapsed(*queue.longestWaitSince);
        return {durationText(wait), static_cast<double>(wait.count()), Tone::Soon};
    }
    case Ringing:
        return numberCell(queue.ringing);
    case Talking:
        return numberCell(queue.active);
    case Wrapping:
        return numberCell(queue.wrapping);
    case Available: {
        const bool isUnstaffed = queue.staffed == 0;
        return {tr("%1 of %2", "free agents of all who serve the queue").arg(queue.available).arg(queue.staffed),
                queue.available,
                isUnstaffed && queue.waiting > 0 ? Tone::Bad
                : isUnstaffed                    ? Tone::Muted
                                                 : Tone::Neutral};
    }
    case EstimatedWait:
        return {waitRange(queue.estimatedWait),
                queue.estimatedWait ? static_cast<double>(queue.estimatedWait->p50Seconds) : -1.0,
                queue.estimatedWait ? Tone::Neutral : Tone::Muted};
    default:
        return {};
    }
}

Details QueueModel::details(int row) const {
    const auto& queue = at(row);
    const bool isWaiting = queue.waiting > 0;
    Details details{fromUtf8(queue.name),
                    isWaiting ? tr("%n waiting", nullptr, queue.waiting) : tr("Nobody waits"),
                    isWaiting ? Tone::Soon : Tone::Good,
                    isWaiting ? QStringLiteral("hourglass") : QStringLiteral("circle-check"),
                    {}};
    for (const int column : {Channels, LongestWait, EstimatedWait, Ringing, Talking, Wrapping, Available})
        details.lines.push_back({headerData(column, Qt::Horizontal).toString(), cell(row, column).text});
    return details;
}

QString QueueModel::searchText(int row) const {
    return fromUtf8(at(row).name) % u'\n' % nameOf(at(row).channels);
}

QString QueueModel::idText(int row) const {
    return fromUtf8(core::toString(at(row).id));
}

} // namespace callroom::console
