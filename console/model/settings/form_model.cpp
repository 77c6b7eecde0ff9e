#include "console/model/settings/form_model.h"

#include "console/model/settings/json_path.h"
#include "console/model/text.h"

#include <algorithm>

namespace callroom::console {
namespace {

bool isWithin(const QString& path, const QString& name) {
    return path == name || path.startsWith(name % u'.');
}

} // namespace

FormModel::FormModel(FormSpec spec, QObject* parent)
    : QObject(parent)
    , m_spec(std::move(spec)) {}

void FormModel::open(const QJsonObject& record) {
    m_isOpen = true;
    m_isNew = false;
    m_base = m_draft = record;
    m_refused.clear();
    m_generalFault.clear();
    m_touched.clear();
    m_showsAll = false;
    check();
    Q_EMIT opened();
    Q_EMIT dirtyChanged();
}

void FormModel::openNew(const QJsonObject& values) {
    QJsonObject record = m_spec.defaults;
    for (auto value = values.begin(); value != values.end(); ++value)
        if (m_spec.newNames.contains(value.key())) record.insert(value.key(), value.value());
    open(record);
    m_isNew = true;
    check();
    Q_EMIT opened();
    Q_EMIT dirtyChanged();
}

void FormModel::close() {
    m_isOpen = m_isNew = false;
    m_base = m_draft = {};
    m_faults.clear();
    m_refused.clear();
    m_generalFault.clear();
    Q_EMIT opened();
    Q_EMIT dirtyChanged();
}

void FormModel::rebase(const QJsonObject& base, const QJsonObject& draft) {
    m_base = base;
    m_draft = draft;
    m_refused.clear();
    check();
    Q_EMIT opened();
    Q_EMIT dirtyChanged();
}

void FormModel::discard() {
    if (m_isNew)
        close();
    else
        open(m_base);
}

QJsonValue FormModel::value(const QString& name) const {
    return valueAt(m_draft, name);
}

void FormModel::setValue(const QString& name, const QJsonValue& value) {
    if (valueAt(m_draft, name) == value) return;
    const bool wasDirty = isDirty();
    m_draft = withValue(m_draft, name, value);
    m_touched.insert(name);
    std::erase_if(m_refused, [&](const Fault& fault) { return isWithin(fault.path, name); });
    m_generalFault.clear();
    check();
    Q_EMIT valueChanged(name);
    if (isDirty() != wasDirty) Q_EMIT dirtyChanged();
}

bool FormModel::isDirty() const {
    return m_isOpen && (m_isNew ? m_draft != m_base : !body().isEmpty());
}

bool FormModel::isDirty(const QString& name) const {
    return valueAt(m_draft, name) != valueAt(m_base, name);
}

QStringList FormModel::names() const {
    QStringList names;
    for (const auto* field : m_spec.fields())
        names.append(field->name);
    return names;
}

QJsonObject FormModel::body() const {
    QJsonObject body;
    for (const auto& name : m_isNew ? m_spec.newNames : m_spec.changeNames) {
        const auto value = m_draft.value(name);
        if (!value.isUndefined() && (m_isNew || value != m_base.value(name))) body.insert(name, value);
    }
    return body;
}

void FormModel::check() {
    m_faults.clear();
    const auto& find = m_isNew ? m_spec.checkNew : m_spec.checkChange;
    if (m_isOpen && find)
        for (const auto& error : find(body())) {
            const auto path = QString::fromStdString(error.field);
            const auto* field = m_spec.fieldOf(path);
            m_faults.push_back(
                {path, field ? wordFault(error, *field) : path % QStringLiteral(": ") % fromUtf8(error.message)});
        }
    Q_EMIT faultsChanged();
}

std::vector<Fault> FormModel::faults(const QString& name) const {
    std::vector<Fault> found;
    const bool isShown = m_showsAll || m_touched.contains(name);
    for (const auto* list : {&m_faults, &m_refused})
        for (const auto& fault : *list)
            if (isWithin(fault.path, name) && (isShown || list == &m_refused)) found.push_back(fault);
    return found;
}

QString FormModel::generalFault() const {
    if (!m_generalFault.isEmpty() || !m_showsAll) return m_generalFault;
    for (const auto& fault : m_faults)
        if (!m_spec.fieldOf(fault.path)) return fault.text;
    return {};
}

QString FormModel::showAllFaults() {
    m_showsAll = true;
    Q_EMIT faultsChanged();
    for (const auto* field : m_spec.fields())
        if (!faults(field->name).empty()) return field->name;
    return {};
}

void FormModel::showRefusal(const core::Error& error) {
    m_refused.clear();
    m_generalFault.clear();
    for (const auto& one : error.fields) {
        const auto path = QString::fromStdString(one.field);
        if (const auto* field = m_spec.fieldOf(path)) m_refused.push_back({path, wordFault(one, *field)});
    }
    const auto field = m_spec.codeFields.value(QString::fromStdString(error.code));
    if (m_refused.empty() && !field.isEmpty()) m_refused.push_back({field, wordSettingRefusal(error)});
    if (m_refused.empty()) m_generalFault = wordSettingRefusal(error);
    Q_EMIT faultsChanged();
}

} // namespace callroom::console
