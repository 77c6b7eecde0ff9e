#include "console/model/history/message_model.h"

#include "console/model/text.h"
#include "console/model/time_words.h"

#include <algorithm>

namespace callroom::console {
namespace {

constexpr qsizetype longestPart = 240;
constexpr qsizetype partBefore = 48; ///< characters kept before the word that was found

} // namespace

QString partAround(const QString& text, const QString& words) {
    const auto line = text.simplified();
    qsizetype first = -1;
    for (const auto& word : words.split(u' ', Qt::SkipEmptyParts))
        if (const auto at = line.indexOf(word, 0, Qt::CaseInsensitive); at >= 0 && (first < 0 || at < first))
            first = at;
    const auto from = std::max<qsizetype>(first - partBefore, 0);
    QString part = line.mid(from, longestPart);
    if (from > 0) part.prepend(u'…');
    if (from + longestPart < line.size()) part.append(u'…');
    return part;
}

MessageModel::MessageModel(ContactArchive* archive, QObject* parent)
    : AskedTableModel({{tr("Customer")}, {tr("Written")}, {tr("By")}, {tr("Message")}}, parent)
    , m_archive(archive) {}

void MessageModel::clear() {
    ++m_question;
    beginResetModel();
    m_rows.clear();
    m_hasMore = false;
    endResetModel();
}

void MessageModel::setWords(const QString& words) {
    m_words = words.simplified();
    clear();
    if (m_words.isEmpty()) return setAskState(AskState::Idle);
    ask();
}

void MessageModel::retry() {
    if (askState() == AskState::Failed) ask();
}

bool MessageModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && askState() == AskState::Known && m_hasMore;
}

void MessageModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) ask();
}

/// From the last message's own millisecond: others may have been written in it. Those known already are left out.
void MessageModel::ask() {
    setAskState(AskState::Asking);
    if (!m_archive) return setFailed(core::unavailable("disconnected"));
    std::optional<core::Timestamp> before;
    if (!m_rows.empty()) before = m_rows.back().at + core::Milliseconds(1);
    m_archive->search(m_words, before, pageSize, this, [this, question = m_question](const Answer& found) {
        if (question == m_question) onAnswer(found);
    });
}

bool MessageModel::isKnown(const core::EventId& event) const {
    const auto from = m_rows.size() > pageSize ? m_rows.end() - pageSize : m_rows.begin();
    return std::any_of(from, m_rows.end(), [&](const Row& row) { return row.event == event; });
}

void MessageModel::onAnswer(const Answer& found) {
    if (!found) return setFailed(found.error());
    std::vector<Row> fresh;
    for (const auto& one : *found) {
        if (isKnown(one.event.id)) continue;
        fresh.push_back({one.event.id, one.contactId, one.event.at, fromUtf8(one.customer.name),
                         one.event.by ? fromUtf8(one.event.by->name) : QString(),
                         partAround(fromUtf8(one.event.text.value_or(std::string())), m_words)});
    }
    m_hasMore = !fresh.empty() && found->size() >= pageSize;
    if (!fresh.empty()) {
        beginInsertRows({}, count(), count() + static_cast<int>(fresh.size()) - 1);
        std::move(fresh.begin(), fresh.end(), std::back_inserter(m_rows));
        endInsertRows();
    }
    setAskState(AskState::Known);
}

QVariant MessageModel::data(const QModelIndex& index, int role) const {
    if (role == IdRole && index.isValid() && index.row() < count())
        return fromUtf8(core::toString(m_rows[static_cast<std::size_t>(index.row())].contact));
    return AskedTableModel::data(index, role);
}

Cell MessageModel::cell(int row, int column) const {
    const auto& found = m_rows[static_cast<std::size_t>(row)];
    switch (column) {
    case Customer:
        return {found.customer, {}};
    case Written:
        return {momentText(found.at), localTime(found.at)};
    case Author:
        return {found.author, {}};
    case Message:
        return {found.part, {}};
    default:
        return {};
    }
}

} // namespace callroom::console
