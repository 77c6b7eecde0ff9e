#pragma once

#include "console/view/settings/field_editor.h"

#include <QDate>

class QCalendarWidget;

namespace callroom::console {

class RowsEditor;

/// Days that are not as others: a calendar that shows and makes them, and a list with their names and hours.
class HolidaysEditor final : public FieldEditor {
    Q_OBJECT

public:
    HolidaysEditor(const FieldSpec& field, const EditorContext& context);
    void setValue(const QJsonValue& value) override;
    [[nodiscard]] QJsonValue value() const override;
    void setFaulty(bool) override {}

private:
    void add(const QDate& date);
    void markDays();

    const Appearance& m_appearance;
    QCalendarWidget* m_calendar;
    RowsEditor* m_lines;
    std::vector<QDate> m_marked;
};

} // namespace callroom::console
