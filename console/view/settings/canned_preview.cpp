#include "console/view/settings/canned_preview.h"

#include "console/model/settings/canned_text.h"

namespace callroom::console {

CannedPreview::CannedPreview(FormModel& form, QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setObjectName(QStringLiteral("cannedPreview"));
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    const auto refresh = [this, &form] { show(form.value(QStringLiteral("text")).toString()); };
    connect(&form, &FormModel::valueChanged, this, refresh);
    connect(&form, &FormModel::opened, this, refresh);
    refresh();
}

void CannedPreview::show(const QString& text) {
    setText(text.isEmpty() ? tr("What you write above stands here as a customer reads it.") : cannedExample(text));
}

} // namespace callroom::console
