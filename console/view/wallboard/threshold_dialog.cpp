#include "console/view/wallboard/threshold_dialog.h"

#include "console/model/wallboard/measure_words.h"
#include "console/view/floor_choice.h"
#include "console/view/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace callroom::console {
ThresholdDialog::ThresholdDialog(const QueueThresholds& thresholds, const FloorState& floor, Appearance& appearance,
                                 QWidget* parent)
    : QDialog(parent)
    , m_thresholds(thresholds)
    , m_queue(new FloorChoice(floor, FloorChoice::Kind::Queues))
    , m_own(new QCheckBox(tr("Thresholds of its &own")))
    , m_lines{makeLine(allMeasures[0]), makeLine(allMeasures[1]), makeLine(allMeasures[2]), makeLine(allMeasures[3]),
              makeLine(allMeasures[4])}
    , m_fault(wrappedLabel({}, QStringLiteral("error"))) {
    setWindowTitle(tr("Alert thresholds"));
    appearance.dress(*this);
    m_fault->hide();
    m_queue->setAccessibleName(tr("Queue"));
    auto* of = new QHBoxLayout;
    of->setSpacing(14);
    of->addWidget(m_queue, 1);
    of->addWidget(m_own);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(9);
    grid->addWidget(plainLabel(tr("Warning"), QStringLiteral("soft")), 0, 1);
    grid->addWidget(plainLabel(tr("Alert"), QStringLiteral("soft")), 0, 2);
    int row = 1;
    for (const auto& line : m_lines) {
        grid->addWidget(line.isOn, row, 0);
        grid->addWidget(line.warning, row, 1);
        grid->addWidget(line.alert, row, 2);
        ++row;
        connect(line.isOn, &QCheckBox::toggled, this, &ThresholdDialog::onEdited);
        for (auto* field : {line.warning, line.alert})
            connect(field, &QDoubleSpinBox::valueChanged, this, &ThresholdDialog::onEdited);
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
    column->addWidget(
        wrappedLabel(tr("A tile takes on the colour of its worst figure. An alert is told once, and again "
                        "only after the figure has been calm."),
                     QStringLiteral("soft")));
    column->addLayout(of);
    column->addLayout(grid);
    column->addWidget(m_fault);
    column->addWidget(buttons);
    setMinimumWidth(460);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        show({});
        onEdited();
    });
    connect(m_queue, &FloorChoice::changed, this, &ThresholdDialog::showChosen);
    connect(m_own, &QCheckBox::toggled, this, &ThresholdDialog::setOwn);
    showChosen();
}

void ThresholdDialog::choose(const std::optional<core::QueueId>& queue) {
    m_queue->choose(queue ? queue->value : core::Uuid());
    showChosen();
}

std::optional<core::QueueId> ThresholdDialog::chosen() const {
    if (m_queue->chosen().isNil()) return {};
    return core::QueueId{m_queue->chosen()};
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

void ThresholdDialog::show(const Thresholds& thresholds) {
    m_isShowing = true;
    for (const auto& line : m_lines) {
        const auto& limit = thresholds.of(line.measure);
        line.isOn->setChecked(limit.isOn);
        line.warning->setValue(limit.warning);
        line.alert->setValue(limit.alert);
    }
    m_isShowing = false;
}

Thresholds ThresholdDialog::shown() const {
    Thresholds thresholds;
    for (const auto& line : m_lines)
        thresholds.set(line.measure, {line.isOn->isChecked(), line.warning->value(), line.alert->value()});
    return thresholds;
}

void ThresholdDialog::showChosen() {
    const auto queue = chosen();
    m_own->setVisible(queue.has_value());
    m_isShowing = true;
    m_own->setChecked(queue && m_thresholds.hasOwn(*queue));
    m_isShowing = false;
    show(queue ? m_thresholds.of(*queue) : m_thresholds.ofAll());
    check();
}

/// A queue's own limits begin as those of all.
void ThresholdDialog::setOwn(bool hasOwn) {
    const auto queue = chosen();
    if (m_isShowing || !queue) return;
    if (hasOwn)
        m_thresholds.setOwn(*queue, m_thresholds.ofAll());
    else
        m_thresholds.clearOwn(*queue);
    showChosen();
}

void ThresholdDialog::onEdited() {
    if (m_isShowing) return;
    if (const auto queue = chosen(); !queue)
        m_thresholds.setOfAll(shown());
    else if (m_own->isChecked())
        m_thresholds.setOwn(*queue, shown());
    check();
}

/// An alert that comes before its warning is a mistake.
void ThresholdDialog::check() {
    const bool isOpen = !chosen() || m_own->isChecked();
    QString fault;
    for (const auto& line : m_lines) {
        const bool isOn = isOpen && line.isOn->isChecked();
        line.isOn->setEnabled(isOpen);
        line.warning->setEnabled(isOn);
        line.alert->setEnabled(isOn);
        const bool isWrong = isLowBad(line.measure) ? line.alert->value() > line.warning->value()
                                                    : line.alert->value() < line.warning->value();
        if (isOn && isWrong && fault.isEmpty())
            fault = tr("%1: the alert comes before the warning.", "measure").arg(nameOf(line.measure));
    }
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_queue->setEnabled(fault.isEmpty()); // what is wrong stays in sight
    m_save->setEnabled(fault.isEmpty());
}

} // namespace callroom::console
