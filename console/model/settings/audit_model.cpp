#include "console/model/settings/audit_model.h"

#include "console/model/settings/audit_words.h"
#include "console/model/time_words.h"
#include "console/model/words.h"

#include <QUrlQuery>

namespace callroom::console {

AuditModel::AuditModel(QObject* parent)
    : CellTableModel({{tr("When")}, {tr("Who")}, {tr("What")}, {tr("Of what")}, {tr("Name")}, {tr("From")}}, parent)
    , m_api(QStringLiteral("audit")) {}

void AuditModel::follow(client::ApiClient* api) {
    m_api.follow(api);
    ++m_question;
    beginResetModel();
    m_entries.clear();
    m_hasMore = false;
    endResetModel();
    setState(State::Idle);
}

void AuditModel::ask(const AuditFilter& filter) {
    m_filter = filter;
    ++m_question;
    beginResetModel();
    m_entries.clear();
    m_cursor.clear();
    m_hasMore = false;
    endResetModel();
    askForPage();
}

QString AuditModel::pagePath() const {
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("limit"), QStringLiteral("100"));
    const auto add = [&](const char* name, const QString& value) {
        if (!value.isEmpty())
            query.addQueryItem(QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add("q", m_filter.text);
    add("subject", m_filter.subject);
    add("actorId", m_filter.actorId);
    add("subjectId", m_filter.subjectId);
    if (m_filter.from.isValid()) add("from", m_filter.from.toUTC().toString(Qt::ISODateWithMs));
    add("cursor", m_cursor);
    return m_api.path() % u'?' % query.toString(QUrl::FullyEncoded);
}

void AuditModel::askForPage() {
    setState(State::Loading);
    m_api.ask(pagePath(), this, [this, question = m_question](const core::Result<QJsonObject>& page) {
        if (question != m_question) return;
        if (!page) {
            m_error = page.error();
            return setState(State::Failed);
        }
        const auto items = page->value(u"items").toArray();
        m_cursor = page->value(u"nextCursor").toString();
        m_hasMore = !m_cursor.isEmpty();
        if (!items.isEmpty()) {
            beginInsertRows({}, count(), count() + static_cast<int>(items.size()) - 1);
            for (const auto& item : items)
                m_entries.push_back(item.toObject());
            endInsertRows();
        }
        setState(State::Ready);
    });
}

bool AuditModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_hasMore && m_state != State::Loading;
}

void AuditModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) askForPage();
}

Cell AuditModel::cell(int row, int column) const {
    const auto& one = entry(row);
    switch (column) {
    case At: {
        const auto at = QDateTime::fromString(one.value(u"at").toString(), Qt::ISODateWithMs).toLocalTime();
        return {momentText(at), at};
    }
    case Who: {
        const auto actor = one.value(u"actor").toObject();
        if (actor.isEmpty()) return {tr("The server"), {}, Tone::Muted};
        return {actor.value(u"name").toString(), {}};
    }
    case What:
        return {auditVerb(one.value(u"action").toString()), {}};
    case Subject:
        return {auditNoun(one.value(u"subject").toString()), {}};
    case Name: {
        const auto name = auditName(one);
        return {name.isEmpty() ? noValue() : name, {}};
    }
    case From: {
        const auto address = one.value(u"address").toString();
        return {address.isEmpty() ? noValue() : address, {}, Tone::Muted};
    }
    default:
        return {};
    }
}

void AuditModel::setState(State state) {
    m_state = state;
    Q_EMIT stateChanged();
}

AuditChangeModel::AuditChangeModel(QObject* parent)
    : CellTableModel({{tr("Field")}, {tr("Before")}, {tr("After")}}, parent) {}

void AuditChangeModel::setChanges(std::vector<AuditChange> changes) {
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

int AuditChangeModel::count() const {
    return static_cast<int>(m_changes.size());
}

Cell AuditChangeModel::cell(int row, int column) const {
    const auto& change = m_changes[static_cast<std::size_t>(row)];
    switch (column) {
    case Field:
        return {change.field, {}};
    case Before:
        return {change.before, {}, Tone::Muted};
    case After:
        return {change.after, {}};
    default:
        return {};
    }
}

} // namespace callroom::console
