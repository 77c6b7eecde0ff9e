#include "console/view/reports/figure_dialog.h"

#include "console/model/text.h"
#include "console/view/labels.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace callroom::console {
namespace {

/// Can be copied.
QLabel* selectable(QLabel* label) {
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

FigureDialog::FigureDialog(const Figure& figure, const ReportLine& line, const protocol::ReportFrame& frame,
                           Appearance& appearance, QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    appearance.dress(*this);
    const QString about = tr("%1 – %2", "figure, queue or agent or interval").arg(figure.title, line.name);
    setWindowTitle(about);
    auto* title = selectable(wrappedLabel(about));
    auto* value = selectable(wrappedLabel(figureText(figure.unit, figure.value(line))));
    value->setAccessibleName(about);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.9);
    large.setWeight(QFont::DemiBold);
    value->setFont(large);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(value);

    const auto* info = infoOf(frame, figure.name);
    if (info && !info->formula.empty()) {
        column->addWidget(wrappedLabel(tr("How it is computed"), QStringLiteral("soft")));
        column->addWidget(selectable(wrappedLabel(formulaText(info->formula))));
        auto* form = new QFormLayout;
        form->setHorizontalSpacing(24);
        for (const auto& part : componentFigures())
            if (fromUtf8(info->formula)
                    .contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(fromUtf8(part.name)))))
                form->addRow(wrappedLabel(part.title, QStringLiteral("soft")),
                             selectable(wrappedLabel(figureText(part.unit, part.value(line)))));
        column->addLayout(form);
    } else {
        column->addWidget(wrappedLabel(tr("It is counted, not computed."), QStringLiteral("soft")));
    }
    column->addStretch(1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto query = contactsBehind(frame, line, figure.name);
    auto* show = buttons->addButton(tr("Show the contacts"), QDialogButtonBox::ActionRole);
    show->setEnabled(!query.isEmpty());
    show->setToolTip(query.isEmpty() ? tr("No list of contacts belongs to this figure.") : QString());
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(show, &QPushButton::clicked, this, [this, query, about] {
        Q_EMIT contactsWanted(query, about);
        accept();
    });
    setMinimumWidth(420);
}

} // namespace callroom::console
