#include "console/model/settings/record_store.h"

#include "console/model/cell_table_model.h"

#include <QSet>

namespace callroom::console {

RecordStore::RecordStore(NounSpec noun, QObject* parent)
    : QAbstractListModel(parent)
    , m_noun(std::move(noun))
    , m_api(m_noun.path)
    , m_log(QStringLiteral("audit")) {
    m_records.watch(this);
}

void RecordStore::follow(client::ApiClient* api) {
    m_api.follow(api);
    m_log.follow(api);
    ++m_question;
    m_includesRemoved = false;
    m_records.replace({});
    setState(State::Idle);
    Q_EMIT recordsChanged();
}

void RecordStore::ensureLoaded() {
    if (m_state == State::Idle && m_api.isSignedIn()) load();
}

void RecordStore::includeRemoved() {
    if (std::exchange(m_includesRemoved, true)) return;
    load();
}

void RecordStore::load() {
    const int question = ++m_question;
    setState(State::Loading);
    if (m_noun.isSingle) return loadOnly(question);
    m_api.list(m_noun.queries, this, [this, question](core::Result<RecordApi::Records> living) {
        if (question != m_question) return;
        if (!living) {
            m_error = living.error();
            return setState(State::Failed);
        }
        if (m_includesRemoved) return loadRemoved(question, std::move(*living));
        take(*living, {});
        setState(State::Ready);
    });
}

/// Whoever may not read the log sees those that were removed from here.
void RecordStore::loadRemoved(int question, RecordApi::Records living) {
    const QStringList query{u"action=" % m_noun.auditName % QStringLiteral(".delete")};
    m_log.list(query, this,
               [this, question, living = std::move(living)](const core::Result<RecordApi::Records>& entries) {
                   if (question != m_question) return;
                   RecordApi::Records removed;
                   for (const auto& entry : entries.value_or(RecordApi::Records{}))
                       if (const auto before = entry.value(u"before").toObject(); !before.isEmpty())
                           removed.push_back(before);
                   take(living, removed);
                   setState(State::Ready);
               });
}

void RecordStore::loadOnly(int question) {
    m_api.fetchOnly(this, [this, question](const core::Result<QJsonObject>& record) {
        if (question != m_question) return;
        if (record)
            take({*record}, {});
        else
            m_error = record.error();
        setState(record ? State::Ready : State::Failed);
    });
}

void RecordStore::fetch(const QString& id, QObject* receiver, RecordApi::Done<QJsonObject> done) {
    if (m_noun.isSingle) return m_api.fetchOnly(receiver, std::move(done));
    m_api.fetch(id, receiver, std::move(done));
}

void RecordStore::change(const QString& id, const QJsonObject& patch, QObject* receiver,
                         RecordApi::Done<QJsonObject> done) {
    if (m_noun.isSingle) return m_api.changeOnly(m_noun.changeVerb, patch, receiver, std::move(done));
    m_api.change(id, patch, receiver, std::move(done));
}

void RecordStore::take(const RecordApi::Records& living, const RecordApi::Records& removed) {
    std::vector<Record> records;
    QSet<QString> known;
    const auto add = [&](const QJsonObject& object, bool isRemoved) {
        const auto id = idOf(object);
        if (id.isEmpty() || known.contains(id)) return;
        known.insert(id);
        records.push_back({id, object, isRemoved});
    };
    for (const auto& object : living)
        add(object, false);
    for (const auto& object : removed)
        add(object, true);
    for (const auto& record : m_records.rows())
        if (record.isRemoved) add(record.object, true);
    m_records.replace(records);
    Q_EMIT recordsChanged();
}

void RecordStore::put(const QJsonObject& record, bool isRemoved) {
    m_records.put({{idOf(record), record, isRemoved}});
    Q_EMIT recordsChanged();
}

void RecordStore::setState(State state) {
    m_state = state;
    Q_EMIT stateChanged();
}

const QJsonObject* RecordStore::find(const QString& id) const {
    const auto* record = m_records.find(id);
    return record ? &record->object : nullptr;
}

bool RecordStore::isRemoved(const QString& id) const {
    const auto* record = m_records.find(id);
    return record != nullptr && record->isRemoved;
}

std::vector<QJsonObject> RecordStore::living() const {
    std::vector<QJsonObject> objects;
    for (const auto& record : m_records.rows())
        if (!record.isRemoved) objects.push_back(record.object);
    return objects;
}

QString RecordStore::titleOf(const QJsonObject& record) const {
    return m_noun.isSingle ? m_noun.title : record.value(m_noun.titleField).toString();
}

QString RecordStore::idOf(const QJsonObject& record) const {
    return m_noun.isSingle ? m_noun.key : record.value(u"id").toString();
}

int RecordStore::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_records.rows().size());
}

QVariant RecordStore::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const auto& record = m_records.rows()[static_cast<std::size_t>(index.row())];
    const auto subtitle = [&] { return m_noun.subtitleOf ? m_noun.subtitleOf(record.object) : QString(); };
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(record.object);
    case Qt::AccessibleTextRole:
    case SearchRole:
        return QString(titleOf(record.object) % u' ' % subtitle());
    case IdRole:
        return record.id;
    case SubtitleRole:
        return subtitle();
    case RecordColourRole:
        return m_noun.colourOf ? m_noun.colourOf(record.object) : QString();
    case RemovedRole:
        return record.isRemoved;
    default:
        return {};
    }
}

void RecordStore::aboutToInsert(int first, int last) {
    beginInsertRows({}, first, last);
}
void RecordStore::inserted() {
    endInsertRows();
}
void RecordStore::aboutToRemove(int first, int last) {
    beginRemoveRows({}, first, last);
}
void RecordStore::removed() {
    endRemoveRows();
}
void RecordStore::changed(int row) {
    Q_EMIT dataChanged(index(row), index(row));
}

} // namespace callroom::console
