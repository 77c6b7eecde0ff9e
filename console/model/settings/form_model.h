#pragma once

#include "console/model/settings/fault_words.h"
#include "console/model/settings/field_spec.h"

#include <QObject>

#include <set>

namespace callroom::console {

/// One record while it is edited: what it was, what it shall be, and what is wrong with that by the server's rules. A
/// fault is shown once its field has been touched or all have been asked for. GUI thread.
class FormModel : public QObject {
    Q_OBJECT

public:
    explicit FormModel(FormSpec spec, QObject* parent = nullptr);

    /// A record that the server has.
    void open(const QJsonObject& record);
    /// A new one, with the defaults and over them what is given.
    void openNew(const QJsonObject& values = {});
    void close();
    /// The changes stand, but what was there before is now this: somebody else's edit.
    void rebase(const QJsonObject& base, const QJsonObject& draft);
    void discard();

    [[nodiscard]] const FormSpec& spec() const { return m_spec; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] const QJsonObject& base() const { return m_base; }
    [[nodiscard]] const QJsonObject& draft() const { return m_draft; }
    [[nodiscard]] QJsonValue value(const QString& name) const;
    void setValue(const QString& name, const QJsonValue& value);

    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] bool isDirty(const QString& name) const;
    /// The places that forms show, for merging.
    [[nodiscard]] QStringList names() const;
    /// What is sent: all of a new one, what has changed of another.
    [[nodiscard]] QJsonObject body() const;

    [[nodiscard]] bool isValid() const { return m_faults.empty(); }
    /// Those of one field that are to be shown.
    [[nodiscard]] std::vector<Fault> faults(const QString& name) const;
    /// Those that belong to no field, in one text.
    [[nodiscard]] QString generalFault() const;
    /// From now on every fault is shown. The name of the first field that has one.
    QString showAllFaults();
    /// The server's own finding, at its fields; it stands until the field is changed.
    void showRefusal(const core::Error& error);

Q_SIGNALS:
    /// Another record, or none: everything is to be shown anew.
    void opened();
    void valueChanged(const QString& name);
    void faultsChanged();
    void dirtyChanged();

private:
    void check();

    FormSpec m_spec;
    bool m_isOpen = false;
    bool m_isNew = false;
    QJsonObject m_base;
    QJsonObject m_draft;
    std::vector<Fault> m_faults;  ///< found here
    std::vector<Fault> m_refused; ///< found by the server
    QString m_generalFault;
    std::set<QString> m_touched;
    bool m_showsAll = false;
};

} // namespace callroom::console
