#pragma once

#include "console/view/settings/field_editor.h"

class QListWidget;
class QToolButton;

namespace callroom::console {

class CalmComboBox;

/// Some of a noun's records: those that are chosen in a list, the others to be added from a menu that is searched by
/// typing. Delete takes one out; where the order means something, Ctrl+Up and Ctrl+Down move it.
class PicksEditor final : public FieldEditor {
    Q_OBJECT

public:
    PicksEditor(FieldSpec field, const EditorContext& context);
    void setValue(const QJsonValue& value) override;
    [[nodiscard]] QJsonValue value() const override { return m_chosen; }
    void setNames(const QString& name, const QString& description) override;

private:
    void fill();
    void add(const QString& label);
    void removeCurrent();
    void move(int by);
    void showButtons();
    bool eventFilter(QObject* watched, QEvent* event) override;

    FieldSpec m_field;
    References& m_references;
    QListWidget* m_list;
    CalmComboBox* m_others;
    QToolButton* m_remove;
    QToolButton* m_up;
    QToolButton* m_down;
    QJsonArray m_chosen;
};

} // namespace callroom::console
