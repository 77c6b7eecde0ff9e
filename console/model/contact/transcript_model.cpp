#include "console/model/contact/transcript_model.h"

#include "console/model/contact/event_words.h"
#include "console/model/refusal_words.h"
#include "console/model/text.h"
#include "console/model/time_words.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace callroom::console {
namespace {

using core::ThreadEventType;

Said::Kind kindOf(ThreadEventType type) {
    switch (type) {
    case ThreadEventType::Message:
        return Said::Kind::Message;
    case ThreadEventType::File:
        return Said::Kind::File;
    case ThreadEventType::Note:
        return Said::Kind::Note;
    default:
        return Said::Kind::Happening;
    }
}

bool isCustomer(const protocol::ThreadEvent& event) {
    return event.by && event.by->role == core::AuthorRole::Customer;
}

} // namespace

TranscriptModel::TranscriptModel(ContactArchive* archive, core::ContactId contact, QObject* parent)
    : QAbstractListModel(parent)
    , m_archive(archive)
    , m_contact(contact) {}

int TranscriptModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

QVariant TranscriptModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const auto& event = m_events[static_cast<std::size_t>(index.row())];
    switch (role) {
    case SaidRole:
        return QVariant::fromValue(said(index.row()));
    case FileRole:
        return event.file ? fromUtf8(core::toString(event.file->id)) : QString();
    case SeqRole:
        return static_cast<qlonglong>(event.seq);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const auto shown = said(index.row());
        if (shown.kind == Said::Kind::Happening) return tr("%1 %2", "time, what happened").arg(shown.time, shown.text);
        const auto text = shown.kind == Said::Kind::Note ? tr("Note: %1").arg(shown.text) : shown.text;
        return tr("%1 %2: %3", "time, author, text").arg(shown.time, shown.author, text);
    }
    default:
        return {};
    }
}

Said TranscriptModel::said(int row) const {
    const auto& event = m_events[static_cast<std::size_t>(row)];
    const auto at = localTime(event.at);
    Said shown;
    shown.kind = kindOf(event.type);
    shown.side = !event.by ? Said::Side::Server : isCustomer(event) ? Said::Side::Customer : Said::Side::Staff;
    shown.time = timeText(at.time());
    if (row == 0 || localTime(m_events[static_cast<std::size_t>(row - 1)].at).date() != at.date())
        shown.day = QLocale().toString(at.date(), QLocale::LongFormat);
    if (event.by) {
        shown.author = fromUtf8(event.by->name);
        if (event.by->role == core::AuthorRole::Bot) shown.author = tr("%1 (bot)").arg(shown.author);
        if (event.by->role > core::AuthorRole::Agent && event.by->role < core::AuthorRole::Bot)
            shown.author = tr("%1 (supervisor)").arg(shown.author);
    }
    if (event.file) {
        shown.text = fromUtf8(event.file->name);
        shown.size = QLocale().formattedDataSize(event.file->sizeBytes);
    } else {
        shown.text = shown.kind == Said::Kind::Happening ? happeningText(event) : fromUtf8(event.text.value_or(""));
    }
    const bool isSpoken = shown.kind == Said::Kind::Message || shown.kind == Said::Kind::File;
    shown.isUnseen = isSpoken && shown.side == Said::Side::Staff && event.seq > m_readUpTo;
    return shown;
}

void TranscriptModel::refresh() {
    ask(m_events.empty() ? Direction::Newest : Direction::Newer);
}

void TranscriptModel::readOlder() {
    if (m_hasOlder && m_state != AskState::Asking) ask(Direction::Older);
}

void TranscriptModel::retry() {
    if (m_state == AskState::Failed) ask(m_last);
}

void TranscriptModel::ask(Direction direction) {
    if (m_state == AskState::Asking) {
        m_isBehind = true;
        return;
    }
    m_last = direction;
    m_state = AskState::Asking;
    Q_EMIT askStateChanged();
    if (!m_archive) return onPage(direction, core::fail(core::unavailable("disconnected")));
    ThreadPlace place;
    if (direction == Direction::Newest) place.before = std::numeric_limits<std::int64_t>::max();
    if (direction == Direction::Older) place.before = m_events.front().seq;
    if (direction == Direction::Newer) place.after = m_events.back().seq;
    m_archive->readThread(m_contact, place, pageSize, this,
                          [this, direction](const auto& page) { onPage(direction, page); });
}

void TranscriptModel::onPage(Direction direction, const core::Result<protocol::ThreadPage>& page) {
    if (!page) {
        m_state = AskState::Failed;
        m_failure = explainRefusal(page.error());
        m_isBehind = false;
        return Q_EMIT askStateChanged();
    }
    m_failure.clear();
    m_isKnown = true;
    if (direction != Direction::Newer) {
        m_hasOlder = page->previousCursor.has_value();
        prepend(page->items);
    } else {
        append(page->items);
    }
    setMarks(page->marks);
    m_state = AskState::Known;
    Q_EMIT askStateChanged();
    const bool isMore = direction == Direction::Newer && page->nextCursor;
    if (std::exchange(m_isBehind, false) || isMore) ask(m_events.empty() ? Direction::Newest : Direction::Newer);
}

void TranscriptModel::prepend(std::vector<protocol::ThreadEvent> events) {
    if (!m_events.empty()) std::erase_if(events, [&](const auto& event) { return event.seq >= m_events.front().seq; });
    if (events.empty()) return;
    beginInsertRows({}, 0, static_cast<int>(events.size()) - 1);
    m_events.insert(m_events.begin(), std::make_move_iterator(events.begin()), std::make_move_iterator(events.end()));
    endInsertRows();
    const int next = static_cast<int>(events.size());
    if (next < rowCount()) Q_EMIT dataChanged(index(next), index(next)); // a day may have begun before it
}

void TranscriptModel::append(std::vector<protocol::ThreadEvent> events) {
    if (!m_events.empty()) std::erase_if(events, [&](const auto& event) { return event.seq <= m_events.back().seq; });
    if (events.empty()) return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(events.size()) - 1);
    std::move(events.begin(), events.end(), std::back_inserter(m_events));
    endInsertRows();
}

void TranscriptModel::take(const protocol::ThreadEvent& event) {
    if (!m_isKnown) return; // the page that is awaited has it
    if (!m_events.empty() && event.seq <= m_events.back().seq) return;
    if (!m_events.empty() && event.seq != m_events.back().seq + 1) return ask(Direction::Newer);
    if (m_state == AskState::Asking && m_last != Direction::Older) return ask(Direction::Newer);
    append({event});
}

void TranscriptModel::setMarks(const std::vector<protocol::ThreadMark>& marks) {
    const auto spoke = std::find_if(m_events.begin(), m_events.end(), isCustomer);
    if (spoke == m_events.end()) return;
    const auto mark =
        std::find_if(marks.begin(), marks.end(), [&](const auto& one) { return one.userId == spoke->by->id; });
    if (mark == marks.end() || mark->readUpTo <= m_readUpTo) return;
    m_readUpTo = mark->readUpTo;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SaidRole});
}

} // namespace callroom::console
