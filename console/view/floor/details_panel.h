#pragma once

#include "console/model/floor/floor_table_model.h"
#include "console/view/badge.h"

#include <QFrame>

#include <optional>

class QGridLayout;
class QLabel;
class QStackedLayout;

namespace callroom::console {

/// All there is to tell of the chosen row.
class DetailsPanel : public QFrame {
    Q_OBJECT

public:
    /// `appearance` outlives this object.
    explicit DetailsPanel(const Appearance& appearance, QWidget* parent = nullptr);

    /// Nothing chosen when empty.
    void setDetails(const std::optional<Details>& details);

private:
    QStackedLayout* m_stack;
    QLabel* m_title;
    Badge* m_state;
    QGridLayout* m_grid;
    std::vector<std::pair<QLabel*, QLabel*>> m_lines;
    std::optional<Details> m_details;
};

} // namespace callroom::console
