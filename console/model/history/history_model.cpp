#include "console/model/history/history_model.h"

#include "console/model/contact/past_words.h"
#include "console/model/text.h"
#include "console/model/time_words.h"
#include "console/model/words.h"

namespace callroom::console {
namespace {

Cell nameCell(const QString& name) {
    return {name.isEmpty() ? noValue() : name, name, name.isEmpty() ? Tone::Muted : Tone::Neutral};
}

Cell secondsCell(double seconds, bool isKnown) {
    if (!isKnown) return {noValue(), -1.0, Tone::Muted};
    return {secondsText(seconds), seconds};
}

} // namespace

Cell historyCell(const FloorState& floor, const protocol::Contact& contact, int column) {
    switch (column) {
    case HistoryModel::Customer:
        return {fromUtf8(contact.customer.name), {}};
    case HistoryModel::Began:
        return {momentText(contact.createdAt), localTime(contact.createdAt)};
    case HistoryModel::Standing:
        return standingOf(contact);
    case HistoryModel::Channel:
        return {nameOf(contact.channel), {}, Tone::Neutral, iconOf(contact.channel)};
    case HistoryModel::Queue:
        return nameCell(floor.queueName(contact.queueId));
    case HistoryModel::Agent: {
        const auto name = floor.agentName(contact.agentId);
        if (contact.agentId && name.isEmpty()) return {HistoryModel::tr("A former agent"), {}, Tone::Muted};
        return nameCell(name);
    }
    case HistoryModel::Wait:
        return secondsCell(contact.waitSeconds, contact.queuedAt.has_value());
    case HistoryModel::Talk:
        return secondsCell(contact.talkSeconds, contact.answeredAt.has_value());
    case HistoryModel::Rating:
        if (!contact.feedback) return {noValue(), 0, Tone::Muted};
        return {starsText(contact.feedback->rating), contact.feedback->rating};
    case HistoryModel::Subject:
        return {fromUtf8(contact.subject).simplified(), {}};
    default:
        return {};
    }
}

HistoryModel::HistoryModel(const FloorState& floor, ContactArchive* archive, QObject* parent)
    : AskedTableModel({{tr("Customer")},
                       {tr("Began")},
                       {tr("Result"), false, false, true},
                       {tr("Channel")},
                       {tr("Queue")},
                       {tr("Agent")},
                       {tr("Wait"), true},
                       {tr("Talk"), true},
                       {tr("Rating")},
                       {tr("Subject")}},
                      parent)
    , m_floor(floor)
    , m_archive(archive) {
    m_restore.setSingleShot(true);
    m_restore.setInterval(0); // once for all rows that a painting of the view looks at
    connect(&m_restore, &QTimer::timeout, this, &HistoryModel::restoreWanted);
    connect(&m_floor, &FloorState::namesChanged, this, &HistoryModel::showNames);
}

void HistoryModel::showNames(const NamesChange& change) {
    if ((change.ofQueues || change.ofAgents) && count() > 0)
        Q_EMIT dataChanged(index(0, Queue), index(count() - 1, Agent), {Qt::DisplayRole});
}

void HistoryModel::clear() {
    ++m_question;
    beginResetModel();
    m_rows.clear();
    m_wanted.clear();
    m_restoring.clear();
    endResetModel();
}

void HistoryModel::setFilter(const ContactFilter& filter) {
    m_filter = filter;
    m_asked = filter;
    if (!m_asked.to) m_asked.to = m_floor.now() + std::chrono::seconds(1);
    clear();
    askNext();
}

void HistoryModel::retry() {
    if (askState() == AskState::Failed) askNext();
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && askState() == AskState::Known && m_rows.hasMore();
}

void HistoryModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) askNext();
}

void HistoryModel::askNext() {
    setAskState(AskState::Asking);
    if (!m_archive) return setFailed(core::unavailable("disconnected"));
    m_archive->list(m_asked, m_rows.nextCursor(), pageSize, this, [this, question = m_question](const Answer& page) {
        if (question == m_question) onNext(page);
    });
}

void HistoryModel::onNext(const Answer& page) {
    if (!page) return setFailed(page.error());
    const auto added = static_cast<int>(page->items.size());
    if (added > 0) beginInsertRows({}, count(), count() + added - 1);
    m_rows.append(page->items, page->nextCursor);
    if (added > 0) endInsertRows();
    setAskState(AskState::Known);
}

void HistoryModel::restoreWanted() {
    for (const auto number : std::exchange(m_wanted, {})) {
        if (!m_archive || m_rows.isHeld(number) || !m_restoring.insert(number).second) continue;
        m_archive->list(m_asked, m_rows.cursorOf(number), pageSize, this,
                        [this, number, question = m_question](const Answer& page) {
                            if (question == m_question) onRestored(number, page);
                        });
    }
}

/// When it failed, its rows stay unknown until they are looked at again.
void HistoryModel::onRestored(std::size_t number, const Answer& page) {
    m_restoring.erase(number);
    if (!page) return;
    m_rows.restore(number, page->items);
    const auto [first, last] = m_rows.rowsOf(number);
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

const protocol::Contact* HistoryModel::contact(int row) const {
    if (row < 0 || row >= count()) return nullptr;
    const auto* found = m_rows.find(row);
    if (!found) {
        m_wanted.insert(m_rows.pageOf(row));
        m_restore.start();
    }
    return found;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (role == IdRole && index.isValid()) {
        const auto* found = contact(index.row());
        return found ? QVariant(fromUtf8(core::toString(found->id))) : QVariant();
    }
    return AskedTableModel::data(index, role);
}

Cell HistoryModel::cell(int row, int column) const {
    const auto* found = contact(row);
    return found ? historyCell(m_floor, *found, column) : Cell{QStringLiteral("…"), {}, Tone::Muted};
}

} // namespace callroom::console
