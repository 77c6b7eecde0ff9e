#pragma once

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

namespace callroom::console {

/// The class of the first table or field of the window that says nothing to who does not see it; empty when each has a
/// name. A field within a box goes by the box's name.
inline QByteArray unnamedControl(const QWidget& window) {
    for (const auto* table : window.findChildren<QTableView*>())
        if (table->accessibleName().isEmpty()) return table->metaObject()->className();
    for (const auto* field : window.findChildren<QLineEdit*>()) {
        const QWidget* around = field->parentWidget();
        const bool isWithin = qobject_cast<const QAbstractSpinBox*>(around) || qobject_cast<const QComboBox*>(around);
        const QWidget* named = isWithin ? around : field;
        if (named->accessibleName().isEmpty()) return named->metaObject()->className();
    }
    return {};
}

} // namespace callroom::console
