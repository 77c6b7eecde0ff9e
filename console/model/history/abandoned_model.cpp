#include "console/model/history/abandoned_model.h"

#include "console/model/contact/past_words.h"
#include "console/model/history/abandoned_words.h"
#include "console/model/refusal_words.h"
#include "console/model/text.h"
#include "console/model/time_words.h"
#include "console/model/words.h"

#include <QLocale>

#include <algorithm>

namespace callroom::console {

AbandonedModel::AbandonedModel(const FloorState& floor, AbandonedQueries* queries, QObject* parent)
    : AskedTableModel({{tr("Customer")},
                       {tr("Phone or e-mail")},
                       {tr("Hung up")},
                       {tr("Queue")},
                       {tr("Tries"), true},
                       {tr("Waited"), true},
                       {tr("State"), false, false, true},
                       {tr("Owner")},
                       {tr("Note")}},
                      parent)
    , m_floor(floor)
    , m_queries(queries) {
    m_rows.watch(this);
}

AbandonedModel::~AbandonedModel() {
    m_rows.watch(nullptr);
}

void AbandonedModel::setRequest(const AbandonedRequest& request) {
    m_request = request;
    m_rows.replace({});
    refresh();
}

void AbandonedModel::refresh() {
    ++m_question;
    m_coming.clear();
    setAskState(AskState::Asking);
    ask(std::nullopt);
}

void AbandonedModel::ask(const std::optional<std::string>& cursor) {
    if (!m_queries) return setFailed(core::unavailable("disconnected"));
    m_queries->list(m_request, cursor, this, [this, question = m_question](const auto& page) {
        if (question == m_question) onPage(page);
    });
}

void AbandonedModel::onPage(const core::Result<AbandonedQueries::AbandonedPage>& page) {
    if (!page) return setFailed(page.error());
    for (const auto& customer : page->items)
        m_coming.push_back({customer.customer.id, customer});
    m_isCut = page->nextCursor && m_coming.size() >= mostCustomers;
    if (page->nextCursor && !m_isCut) return ask(page->nextCursor);
    m_rows.replace(std::exchange(m_coming, {}));
    setAskState(AskState::Known);
}

const protocol::AbandonedCustomer* AbandonedModel::at(int row) const {
    return row >= 0 && row < count() ? &m_rows.rows()[static_cast<std::size_t>(row)].customer : nullptr;
}

int AbandonedModel::openCount() const {
    return static_cast<int>(std::count_if(m_rows.rows().begin(), m_rows.rows().end(),
                                          [](const Row& row) { return isWaitingForUs(row.customer.status); }));
}

void AbandonedModel::change(core::UserId customer, const AbandonedChange& change) {
    const auto what = tr("It was not changed.");
    const auto* row = m_rows.find(customer);
    if (!row) return;
    if (!m_queries) return Q_EMIT refused(what, explainRefusal(core::unavailable("disconnected")));
    const auto remark =
        tr("%1: %2", "customer, state")
            .arg(fromUtf8(row->customer.customer.name), nameOf(change.status.value_or(row->customer.status)));
    const auto done = [this, what, remark](const core::Result<json::RawJson>& answer) {
        if (answer || answer.error().kind == core::ErrorKind::Conflict) refresh(); // what stands there now
        if (answer) return Q_EMIT remarked(remark);
        Q_EMIT refused(what, answer.error().code == "version_conflict"
                                 ? tr("Somebody else has changed it meanwhile. It is shown as it is now.")
                                 : explainRefusal(answer.error()));
    };
    m_queries->change(customer, change, row->customer.version, this, done);
}

void AbandonedModel::aboutToInsert(int first, int last) {
    beginInsertRows({}, first, last);
}
void AbandonedModel::inserted() {
    endInsertRows();
}
void AbandonedModel::aboutToRemove(int first, int last) {
    beginRemoveRows({}, first, last);
}
void AbandonedModel::removed() {
    endRemoveRows();
}
void AbandonedModel::changed(int row) {
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

QVariant AbandonedModel::data(const QModelIndex& index, int role) const {
    const auto* customer = at(index.row());
    if (customer && role == IdRole) return fromUtf8(core::toString(customer->contactId));
    if (customer && role == OpenRole) return isWaitingForUs(customer->status);
    return AskedTableModel::data(index, role);
}

Cell AbandonedModel::cell(int row, int column) const {
    const auto& one = *at(row);
    const auto orNothing = [](const QString& text) {
        return text.isEmpty() ? Cell{noValue(), {}, Tone::Muted} : Cell{text, {}};
    };
    switch (column) {
    case Customer:
        return {fromUtf8(one.customer.name), {}, Tone::Neutral, iconOf(one.channel)};
    case Reach:
        return orNothing(fromUtf8(one.phone.value_or(one.email.value_or(""))));
    case HungUp:
        return {momentText(one.lastAt), localTime(one.lastAt)};
    case Queue:
        return orNothing(m_floor.queueName(one.queueId));
    case Tries:
        return {QLocale().toString(one.tries), one.tries, one.tries > 1 ? Tone::Soon : Tone::Neutral};
    case Waited:
        return {secondsText(one.totalWaitSeconds), one.totalWaitSeconds};
    case Status:
        return {nameOf(one.status), static_cast<int>(one.status), toneOf(one.status), iconOf(one.status)};
    case Owner:
        return orNothing(one.owner ? fromUtf8(one.owner->name) : QString());
    case Note:
        return {fromUtf8(one.note.value_or("")).simplified(), {}};
    default:
        return {};
    }
}

AbandonedFilter::AbandonedFilter(QObject* parent)
    : QSortFilterProxyModel(parent) {
    setSortRole(SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void AbandonedFilter::setOpenOnly(bool isOpenOnly) {
    m_isOpenOnly = isOpenOnly;
    invalidateFilter();
}

bool AbandonedFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    return !m_isOpenOnly || sourceModel()->index(row, 0, parent).data(AbandonedModel::OpenRole).toBool();
}

} // namespace callroom::console
