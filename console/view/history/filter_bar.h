#pragma once

#include "console/model/floor/floor_state.h"
#include "console/model/period.h"
#include "console/net/contact_filter.h"
#include "console/view/appearance.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace callroom::console {

class FloorChoice;
class PeriodPicker;

/// What contacts of the past are wanted, beside the text that is searched: period, result, channel, queue, agent, and
/// what came along from elsewhere, such as one customer or the contacts behind a figure, as a mark that can be taken
/// off.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    /// Both outlive this object.
    FilterBar(const FloorState& floor, const Appearance& appearance, QWidget* parent = nullptr);

    /// Without the text.
    [[nodiscard]] ContactFilter filter() const;
    /// `mark` names the filter's customer and what else cannot be chosen here.
    void setFilter(const ContactFilter& filter, const QString& mark);
    /// Back to the newest of all.
    void reset();

Q_SIGNALS:
    void changed();

private:
    void takeOffMark();
    void showMark(const QString& text);
    void showIcons();

    const Appearance& m_appearance;
    PeriodPicker* m_period;
    QComboBox* m_standing;
    QComboBox* m_channel;
    FloorChoice* m_queue;
    FloorChoice* m_agent;
    QToolButton* m_mark;
    std::optional<Period> m_exact; ///< a span that came with the mark, not always of whole days
    std::optional<core::UserId> m_customer;
    std::vector<std::pair<QString, QString>> m_others;
};

} // namespace callroom::console
