#pragma once

#include "console/model/settings/week_hours.h"
#include "console/view/appearance.h"

#include <QWidget>

namespace callroom::console {

/// The seven days of a week, an hour in two cells. The mouse paints or rubs out, by what the first cell was; the arrow
/// keys move a cursor and Space turns its cell over, with Shift the arrows paint on.
class WeekGrid final : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives this object.
    explicit WeekGrid(const Appearance& appearance, QWidget* parent = nullptr);

    void setHours(const WeekHours& hours);
    [[nodiscard]] const WeekHours& hours() const { return m_hours; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void edited();

private:
    struct Cell {
        int day = 1;
        int slot = 0;
    };

    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

    [[nodiscard]] QRectF rectOf(Cell cell) const;
    [[nodiscard]] Cell cellAt(QPointF place) const;
    [[nodiscard]] bool isOpen(Cell cell) const;
    void paintCell(Cell cell, bool isOpen);
    void tellCursor();

    const Appearance& m_appearance;
    WeekHours m_hours;
    Cell m_cursor{1, 18};
    bool m_paintsOpen = true;
};

} // namespace callroom::console
