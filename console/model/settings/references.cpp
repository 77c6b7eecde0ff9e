#include "console/model/settings/references.h"

#include <QSet>

#include <algorithm>

namespace callroom::console {
namespace {

const QString users = QStringLiteral("users");
const QString supervisors = QStringLiteral("supervisors");
const QString skillNames = QStringLiteral("skills");
const QString agents = QStringLiteral("agents");
const QString queues = QStringLiteral("queues");

bool maySupervise(const QJsonObject& user) {
    const auto role = core::parseWord<core::Role>(user.value(u"role").toString().toStdString());
    return role && *role >= core::Role::Supervisor;
}

void sortByLabel(std::vector<Option>& options) {
    std::sort(options.begin(), options.end(), [](const Option& one, const Option& other) {
        return QString::localeAwareCompare(one.label, other.label) < 0;
    });
}

} // namespace

void References::add(RecordStore& store) {
    const auto key = store.noun().key;
    m_stores.emplace(key, &store);
    const auto tell = [this, key] {
        Q_EMIT changed(key);
        if (key == users) Q_EMIT changed(supervisors);
        if (key == agents || key == queues) Q_EMIT changed(skillNames);
    };
    connect(&store, &RecordStore::recordsChanged, this, tell);
    connect(&store, &RecordStore::stateChanged, this, tell);
}

RecordStore* References::store(const QString& noun) const {
    const auto found = m_stores.find(noun == supervisors ? users : noun);
    return found == m_stores.end() ? nullptr : found->second;
}

void References::prepare(const QString& noun) {
    for (const auto& key : noun == skillNames ? QStringList{agents, queues} : QStringList{noun})
        if (auto* source = store(key)) source->ensureLoaded();
}

std::vector<Option> References::options(const QString& noun) const {
    if (noun == skillNames) return skills();
    std::vector<Option> options;
    const auto* source = store(noun);
    if (source == nullptr) return options;
    for (const auto& record : source->living())
        if (noun != supervisors || maySupervise(record))
            options.push_back({record.value(u"id"), source->titleOf(record)});
    sortByLabel(options);
    return options;
}

std::vector<Option> References::skills() const {
    QSet<QString> names;
    const auto gather = [&](const QString& noun, const QString& list) {
        if (const auto* source = store(noun))
            for (const auto& record : source->living())
                for (const auto& skill : record.value(list).toArray())
                    names.insert(skill.toObject().value(u"name").toString());
    };
    gather(agents, QStringLiteral("skills"));
    gather(queues, QStringLiteral("requiredSkills"));
    std::vector<Option> options;
    for (const auto& name : names)
        options.push_back({name, name});
    sortByLabel(options);
    return options;
}

QString References::nameOf(const QString& noun, const QString& id) {
    if (noun == skillNames) return id;
    auto* source = store(noun);
    if (source == nullptr) return id;
    source->ensureLoaded();
    if (const auto* record = source->find(id)) return source->titleOf(*record);
    return isLoading(noun) ? tr("…", "a name that is not known yet") : tr("removed", "in place of a name");
}

bool References::isLoading(const QString& noun) const {
    const auto* source = store(noun);
    return source != nullptr &&
           (source->state() == RecordStore::State::Loading || source->state() == RecordStore::State::Idle);
}

} // namespace callroom::console
