#pragma once

#include "console/model/period.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QDateEdit;
class QLabel;

namespace callroom::console {

/// Asks for a span of days: by name, or from one day to another.
class PeriodPicker : public QWidget {
    Q_OBJECT

public:
    /// `presets` in the order in which they are offered; the first is chosen.
    explicit PeriodPicker(const std::vector<PeriodPreset>& presets, QWidget* parent = nullptr);

    [[nodiscard]] PeriodPreset preset() const;
    /// By today's calendar; nothing for any time.
    [[nodiscard]] std::optional<Period> period() const;
    void setPreset(PeriodPreset preset);
    /// Chooses from … to … with these ends.
    void setPeriod(const Period& period);

Q_SIGNALS:
    void changed();

private:
    void onPreset();

    QComboBox* m_preset;
    QDateEdit* m_first;
    QDateEdit* m_last;
    QLabel* m_until;
};

} // namespace callroom::console
