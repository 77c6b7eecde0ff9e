#pragma once

#include "console/model/floor/agent_day.h"
#include "console/view/appearance.h"

#include <QWidget>

namespace callroom::console {

/// An agent's day drawn by hand: presence as a band, and above it what he had with customers; the hours below. The
/// stretch under the mouse says what it is.
class DayChart : public QWidget {
    Q_OBJECT

public:
    /// Both outlive this object.
    DayChart(const AgentDay& day, const Appearance& appearance, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// The stretch at this place; none where there is none.
    [[nodiscard]] const DayBar* barAt(const QPoint& place) const;

private:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void paintHours(QPainter& painter) const;
    [[nodiscard]] QRectF areaOf(const DayBar& bar) const;
    [[nodiscard]] double xOf(core::Timestamp at) const;
    /// The first hour that is drawn: what was before he came is nothing to see.
    [[nodiscard]] core::Timestamp start() const;
    void describe();

    const AgentDay& m_day;
    const Appearance& m_appearance;
};

} // namespace callroom::console
