#include "console/view/settings/field_editor.h"

#include "console/view/settings/bot_editor.h"
#include "console/view/settings/choice_editors.h"
#include "console/view/settings/colour_editor.h"
#include "console/view/settings/holidays_editor.h"
#include "console/view/settings/number_editors.h"
#include "console/view/settings/picks_editor.h"
#include "console/view/settings/rows_editor.h"
#include "console/view/settings/text_editors.h"
#include "console/view/settings/time_editors.h"
#include "console/view/settings/week_editor.h"

#include <QStyle>

namespace callroom::console {

void FieldEditor::setNames(const QString& name, const QString& description) {
    setAccessibleName(name);
    if (auto* inner = focusProxy()) {
        inner->setAccessibleName(name);
        inner->setAccessibleDescription(description);
    }
}

void FieldEditor::markFaulty(QWidget* widget, bool isFaulty) {
    if (widget == nullptr || widget->property("faulty").toBool() == isFaulty) return;
    widget->setProperty("faulty", isFaulty);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

FieldEditor* makeEditor(const FieldSpec& field, const EditorContext& context, bool isCompact) {
    switch (field.kind) {
    case FieldKind::Text:
        return new LineEditor(field, isCompact);
    case FieldKind::LongText:
        return new TextAreaEditor(field);
    case FieldKind::Password:
        return new PasswordEditor(field);
    case FieldKind::Words:
        return new WordsEditor(field, isCompact);
    case FieldKind::Number:
        return new NumberEditor(field);
    case FieldKind::Duration:
        return new DurationEditor(field);
    case FieldKind::Toggle:
        return new ToggleEditor(field);
    case FieldKind::Choice:
        return new ChoiceEditor(field, context, isCompact);
    case FieldKind::Flags:
        return new FlagsEditor(field);
    case FieldKind::Picks:
        return new PicksEditor(field, context);
    case FieldKind::Rows:
        return new RowsEditor(field, context);
    case FieldKind::Colour:
        return new ColourEditor(context);
    case FieldKind::TimeZone:
        return new TimeZoneEditor;
    case FieldKind::Time:
        return new TimeEditor(field);
    case FieldKind::Date:
        return new DateEditor;
    case FieldKind::Week:
        return new WeekEditor(field, context);
    case FieldKind::Holidays:
        return new HolidaysEditor(field, context);
    case FieldKind::Bot:
        return new BotEditor(field);
    }
    return nullptr;
}

} // namespace callroom::console
