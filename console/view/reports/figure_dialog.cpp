#include "console/view/reports/figure_dialog.h"

#include "console/model/text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace callroom::console {
namespace {

QLabel* plainLabel(const QString& text, bool isSoft = false) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (isSoft) label->setProperty("role", QStringLiteral("soft"));
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
    auto* title = plainLabel(about);
    auto* value = plainLabel(figureText(figure.unit, figure.value(line)));
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
        column->addWidget(plainLabel(tr("How it is computed"), true));
        column->addWidget(plainLabel(formulaText(info->formula)));
        auto* form = new QFormLayout;
        form->setHorizontalSpacing(24);
        for (const auto& part : componentFigures())
            if (fromUtf8(info->formula)
                    .contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(fromUtf8(part.name)))))
                form->addRow(plainLabel(part.title, true), plainLabel(figureText(part.unit, part.value(line))));
        column->addLayout(form);
    } else {
        column->addWidget(plainLabel(tr("It is counted, not computed."), true));
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
