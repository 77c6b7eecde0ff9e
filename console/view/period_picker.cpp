#include "console/view/period_picker.h"

#include "console/model/time_words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

namespace callroom::console {
namespace {

QDateEdit* dayField(const QString& name) {
    auto* field = new QDateEdit(QDate::currentDate());
    field->setCalendarPopup(true);
    field->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    field->setAccessibleName(name);
    return field;
}

} // namespace

PeriodPicker::PeriodPicker(const std::vector<PeriodPreset>& presets, QWidget* parent)
    : QWidget(parent)
    , m_preset(new QComboBox)
    , m_first(dayField(tr("First day")))
    , m_last(dayField(tr("Last day")))
    , m_until(new QLabel(tr("to", "from one day to another"))) {
    for (const auto preset : presets)
        m_preset->addItem(nameOf(preset), static_cast<int>(preset));
    m_preset->setAccessibleName(tr("Period"));
    m_until->setTextFormat(Qt::PlainText);
    m_until->setProperty("role", QStringLiteral("soft"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QWidget* part : std::initializer_list<QWidget*>{m_preset, m_first, m_until, m_last})
        row->addWidget(part);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &PeriodPicker::onPreset);
    for (auto* field : {m_first, m_last})
        connect(field, &QDateEdit::dateChanged, this, &PeriodPicker::changed);
    onPreset();
}

PeriodPreset PeriodPicker::preset() const {
    return static_cast<PeriodPreset>(m_preset->currentData().toInt());
}

std::optional<Period> PeriodPicker::period() const {
    if (preset() == PeriodPreset::AnyTime) return std::nullopt;
    if (preset() != PeriodPreset::Custom) return periodOf(preset(), QDate::currentDate());
    return daysBetween(std::min(m_first->date(), m_last->date()), std::max(m_first->date(), m_last->date()));
}

void PeriodPicker::setPreset(PeriodPreset preset) {
    m_preset->setCurrentIndex(m_preset->findData(static_cast<int>(preset)));
}

void PeriodPicker::setPeriod(const Period& period) {
    {
        const QSignalBlocker blocker(this);
        m_first->setDate(localTime(period.from).date());
        m_last->setDate(localTime(period.to - core::Milliseconds(1)).date());
        setPreset(PeriodPreset::Custom);
    }
    Q_EMIT changed();
}

void PeriodPicker::onPreset() {
    const bool isCustom = preset() == PeriodPreset::Custom;
    for (QWidget* part : std::initializer_list<QWidget*>{m_first, m_until, m_last})
        part->setVisible(isCustom);
    Q_EMIT changed();
}

} // namespace callroom::console
