#pragma once

#include "console/model/settings/merge.h"
#include "console/model/settings/references.h"
#include "console/view/appearance.h"

#include <QDialog>

class QButtonGroup;
class QVBoxLayout;

namespace callroom::console {

/// Somebody else has changed the same settings: for each field that both changed, which of the two shall stand. What
/// only one of them changed stands anyway, and is told.
class MergeDialog final : public QDialog {
    Q_OBJECT

public:
    /// All but the changes outlive this object.
    MergeDialog(const FormSpec& form, std::vector<FieldChange> changes, References& references, Appearance& appearance,
                QWidget* parent = nullptr);

    /// With what has been chosen so far.
    [[nodiscard]] const std::vector<FieldChange>& changes() const { return m_changes; }

private:
    [[nodiscard]] QWidget* makeConflict(std::size_t number);
    void addOthers(QVBoxLayout& column);
    [[nodiscard]] QString describe(const QString& name, const QJsonValue& value) const;
    [[nodiscard]] QString labelOf(const QString& name) const;

    const FormSpec& m_form;
    std::vector<FieldChange> m_changes;
    References& m_references;
};

} // namespace callroom::console
