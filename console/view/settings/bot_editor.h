#pragma once

#include "console/view/settings/field_editor.h"

class QCheckBox;
class QLineEdit;

namespace callroom::console {

/// A bot that answers first by webhook, or none.
class BotEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit BotEditor(const FieldSpec& field);
    void setValue(const QJsonValue& value) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    QCheckBox* m_isThere;
    QWidget* m_details;
    QLineEdit* m_url;
    QLineEdit* m_name;
    QJsonObject m_bot; ///< with what is not shown
};

} // namespace callroom::console
