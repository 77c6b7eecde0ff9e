#include "console/view/wallboard/threshold_dialog.h"

#include "console/model/wallboard/measure_words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace callroom::console {
namespace {

QLabel* plainLabel(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QStringLiteral("soft"));
    return label;
}

} // namespace

ThresholdDialog::ThresholdDialog(const Thresholds& thresholds, Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_lines{makeLine(allMeasures[0]), makeLine(allMeasures[1]), makeLine(allMeasures[2]), makeLine(allMeasures[3]),
              makeLine(allMeasures[4])}
    , m_fault(plainLabel({})) {
    setWindowTitle(tr("Alert limits"));
    appearance.dress(*this);
    m_fault->setProperty("role", QStringLiteral("error"));
    m_fault->hide();

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(9);
    grid->addWidget(plainLabel(tr("Warning")), 0, 1);
    grid->addWidget(plainLabel(tr("Alert")), 0, 2);
    int row = 1;
    for (const auto& line : m_lines) {
        grid->addWidget(line.isOn, row, 0);
        grid->addWidget(line.warning, row, 1);
        grid->addWidget(line.alert, row, 2);
        ++row;
        connect(line.isOn, &QCheckBox::toggled, this, &ThresholdDialog::check);
        for (auto* field : {line.warning, line.alert})
            connect(field, &QDoubleSpinBox::valueChanged, this, &ThresholdDialog::check);
    }
    grid->setColumnStretch(0, 1);

    auto* buttons =
        new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults);
    m_save = buttons->button(QDialogButtonBox::Save);
    for (auto* button : buttons->buttons())
        if (auto* other = qobject_cast<QPushButton*>(button)) other->setAutoDefault(other == m_save);
    m_save->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(14);
    column->addWidget(plainLabel(tr("The same for every queue. A tile takes on the colour of its worst figure. An "
                                    "alert is told once, and again only after the figure has been calm.")));
    column->addLayout(grid);
    column->addWidget(m_fault);
    column->addWidget(buttons);
    setMinimumWidth(460);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { showThresholds(Thresholds()); });
    showThresholds(thresholds);
}

ThresholdDialog::Line ThresholdDialog::makeLine(Measure measure) {
    Line line{measure, new QCheckBox(nameOf(measure)), new QDoubleSpinBox, new QDoubleSpinBox};
    constexpr double mostSeconds = 86'400;
    constexpr double mostPercent = 100;
    constexpr double mostWaiting = 10'000;
    const bool isPercent = measure == Measure::ServiceLevel || measure == Measure::Abandoned;
    for (auto* field : {line.warning, line.alert}) {
        field->setDecimals(0);
        field->setRange(0, isPercent ? mostPercent : measure == Measure::Waiting ? mostWaiting : mostSeconds);
        field->setSuffix(unitOf(measure));
        field->setPrefix(isLowBad(measure) ? tr("below ", "before a limit") : tr("from ", "before a limit"));
        field->setMinimumWidth(120);
    }
    line.warning->setAccessibleName(tr("%1, warning", "measure").arg(nameOf(measure)));
    line.alert->setAccessibleName(tr("%1, alert", "measure").arg(nameOf(measure)));
    return line;
}

void ThresholdDialog::showThresholds(const Thresholds& thresholds) {
    for (const auto& line : m_lines) {
        const auto& limit = thresholds.of(line.measure);
        line.isOn->setChecked(limit.isOn);
        line.warning->setValue(limit.warning);
        line.alert->setValue(limit.alert);
    }
    check();
}

Thresholds ThresholdDialog::thresholds() const {
    Thresholds thresholds;
    for (const auto& line : m_lines)
        thresholds.set(line.measure, {line.isOn->isChecked(), line.warning->value(), line.alert->value()});
    return thresholds;
}

/// An alert that comes before its warning is a mistake.
void ThresholdDialog::check() {
    QString fault;
    for (const auto& line : m_lines) {
        const bool isOn = line.isOn->isChecked();
        line.warning->setEnabled(isOn);
        line.alert->setEnabled(isOn);
        const bool isWrong = isLowBad(line.measure) ? line.alert->value() > line.warning->value()
                                                    : line.alert->value() < line.warning->value();
        if (isOn && isWrong && fault.isEmpty())
            fault = tr("%1: the alert comes before the warning.", "measure").arg(nameOf(line.measure));
    }
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_save->setEnabled(fault.isEmpty());
}

} // namespace callroom::console
