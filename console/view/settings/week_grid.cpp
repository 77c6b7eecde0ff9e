#include "console/view/settings/week_grid.h"

#include <QJsonObject>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace callroom::console {
namespace {

constexpr int slots = 48;
constexpr int slotMinutes = 30;
constexpr int headHeight = 20;
constexpr int rowHeight = 24;
constexpr int nameWidth = 52;

} // namespace

WeekGrid::WeekGrid(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance) {
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(nameWidth + slots * 8);
    setFixedHeight(headHeight + 7 * rowHeight + 2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    tellCursor();
}

QSize WeekGrid::sizeHint() const {
    return {nameWidth + slots * 11, headHeight + 7 * rowHeight + 2};
}

void WeekGrid::setHours(const WeekHours& hours) {
    m_hours = hours;
    tellCursor();
    update();
}

QRectF WeekGrid::rectOf(Cell cell) const {
    const double width = static_cast<double>(this->width() - nameWidth - 1) / slots;
    return {nameWidth + cell.slot * width, headHeight + (cell.day - 1) * static_cast<double>(rowHeight), width,
            static_cast<double>(rowHeight)};
}

WeekGrid::Cell WeekGrid::cellAt(QPointF place) const {
    const double width = static_cast<double>(this->width() - nameWidth - 1) / slots;
    return {std::clamp(static_cast<int>((place.y() - headHeight) / rowHeight) + 1, 1, 7),
            std::clamp(static_cast<int>((place.x() - nameWidth) / width), 0, slots - 1)};
}

bool WeekGrid::isOpen(Cell cell) const {
    return m_hours.shareOpen(cell.day, cell.slot * slotMinutes, (cell.slot + 1) * slotMinutes) > 0.5;
}

void WeekGrid::paintCell(Cell cell, bool isOpen) {
    const auto before = m_hours;
    m_hours.set(cell.day, cell.slot * slotMinutes, (cell.slot + 1) * slotMinutes, isOpen);
    m_cursor = cell;
    tellCursor();
    update();
    if (!(m_hours == before)) Q_EMIT edited();
}

/// Screen readers hear where the cursor is.
void WeekGrid::tellCursor() {
    setAccessibleDescription(tr("%1 %2, %3", "day, time, open or closed")
                                 .arg(QLocale().dayName(m_cursor.day), clockText(m_cursor.slot * slotMinutes),
                                      isOpen(m_cursor) ? tr("open") : tr("closed")));
}

void WeekGrid::paintEvent(QPaintEvent*) {
    const auto& colours = m_appearance.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.softText);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    for (int hour = 0; hour <= 24; hour += 3) {
        const double x = hour == 24 ? rectOf({1, slots - 1}).right() : rectOf({1, hour * 2}).left();
        const auto flags = hour == 24 ? Qt::AlignRight : hour == 0 ? Qt::AlignLeft : Qt::AlignHCenter;
        const double left = hour == 24 ? x - 40 : hour == 0 ? x : x - 20;
        painter.drawText(QRectF(left, 0, 40, headHeight - 3), static_cast<int>(flags) | Qt::AlignBottom,
                         QString::number(hour));
    }
    painter.setFont(font());
    for (int day = 1; day <= 7; ++day) {
        const QRectF row(rectOf({day, 0}).topLeft() + QPointF(0, 2),
                         rectOf({day, slots - 1}).bottomRight() - QPointF(0, 2));
        painter.setPen(colours.text);
        painter.drawText(QRectF(0, row.top(), nameWidth - 8, row.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         QLocale().dayName(day, QLocale::ShortFormat));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.neutral.tint);
        painter.drawRoundedRect(row, 4, 4);
        painter.setBrush(isEnabled() ? colours.accent : colours.muted.text);
        const auto x = [&](int minute) { return row.left() + row.width() * minute / WeekHours::minutesOfDay; };
        for (const auto& value : m_hours.toJson()) {
            const auto line = value.toObject();
            if (line.value(u"day").toInt() != day) continue;
            const int from = readClock(line.value(u"from").toString());
            const int to = readClock(line.value(u"to").toString());
            painter.drawRoundedRect(QRectF(QPointF(x(from), row.top()), QPointF(x(to), row.bottom())), 3, 3);
        }
        painter.setPen(QPen(colours.surface, 1));
        for (int hour = 3; hour < 24; hour += 3)
            painter.drawLine(QPointF(x(hour * 60), row.top()), QPointF(x(hour * 60), row.bottom()));
    }
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.text, 2));
    painter.drawRoundedRect(rectOf(m_cursor).adjusted(0, 1, 0, -1), 2, 2);
}

void WeekGrid::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || event->position().x() < nameWidth || event->position().y() < headHeight)
        return;
    const auto cell = cellAt(event->position());
    m_paintsOpen = !isOpen(cell);
    paintCell(cell, m_paintsOpen);
}

void WeekGrid::mouseMoveEvent(QMouseEvent* event) {
    if (!event->buttons().testFlag(Qt::LeftButton)) return;
    const auto cell = cellAt(event->position());
    if (cell.day == m_cursor.day && cell.slot != m_cursor.slot) // no gap where the mouse is fast
        for (int slot = std::min(cell.slot, m_cursor.slot); slot <= std::max(cell.slot, m_cursor.slot); ++slot)
            m_hours.set(cell.day, slot * slotMinutes, (slot + 1) * slotMinutes, m_paintsOpen);
    paintCell(cell, m_paintsOpen);
}

void WeekGrid::keyPressEvent(QKeyEvent* event) {
    const auto go = [&](int days, int cells) {
        const Cell to{std::clamp(m_cursor.day + days, 1, 7), std::clamp(m_cursor.slot + cells, 0, slots - 1)};
        if (event->modifiers().testFlag(Qt::ShiftModifier)) return paintCell(to, isOpen(m_cursor));
        m_cursor = to;
        tellCursor();
        update();
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(0, -1);
    case Qt::Key_Right:
        return go(0, 1);
    case Qt::Key_Up:
        return go(-1, 0);
    case Qt::Key_Down:
        return go(1, 0);
    case Qt::Key_Space:
        return paintCell(m_cursor, !isOpen(m_cursor));
    default:
        QWidget::keyPressEvent(event);
    }
}

void WeekGrid::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void WeekGrid::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace callroom::console
