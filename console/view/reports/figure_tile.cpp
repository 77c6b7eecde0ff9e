#include "console/view/reports/figure_tile.h"

#include "console/model/words.h"

#include <QPainter>

namespace callroom::console {
namespace {

constexpr int tilePadding = 12;
constexpr int tileRadius = 8;
constexpr int leastWidth = 108;

} // namespace

FigureTile::FigureTile(const QString& title, const Appearance& appearance, QWidget* parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_title(title)
    , m_value(noValue()) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("How it comes about, and the contacts behind it"));
    connect(&m_appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    tellAccessibly();
}

void FigureTile::setValue(const QString& value, const Difference& difference) {
    m_value = value;
    m_difference = difference;
    tellAccessibly();
    updateGeometry();
    update();
}

void FigureTile::setNote(const QString& note) {
    m_note = note;
    tellAccessibly();
    updateGeometry();
    update();
}

void FigureTile::setMarked(bool isMarked) {
    m_isMarked = isMarked;
    tellAccessibly();
    update();
}

void FigureTile::tellAccessibly() {
    setAccessibleName(m_isMarked ? tr("%1 (chosen): %2", "figure, value").arg(m_title, m_value)
                                 : tr("%1: %2", "figure, value").arg(m_title, m_value));
    setAccessibleDescription(m_note.isEmpty() ? m_difference.text : m_note);
}

QFont FigureTile::valueFont() const {
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    return large;
}

QFont FigureTile::smallFont() const {
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    return small;
}

QSize FigureTile::minimumSizeHint() const {
    const int width = std::max({leastWidth, QFontMetrics(valueFont()).horizontalAdvance(m_value) + 2 * tilePadding,
                                QFontMetrics(smallFont()).horizontalAdvance(m_title) + 2 * tilePadding});
    const int notes = m_note.isEmpty() ? 1 : 2;
    const int height =
        QFontMetrics(valueFont()).height() + (1 + notes) * QFontMetrics(smallFont()).height() + 2 * tilePadding;
    return {width, height};
}

QSize FigureTile::sizeHint() const {
    return minimumSizeHint();
}

void FigureTile::paintEvent(QPaintEvent*) {
    const auto& colours = m_appearance.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = m_isMarked || hasFocus();
    painter.setPen(QPen(isMarked ? colours.accent : colours.border, isMarked ? 1.5 : 1));
    painter.setBrush(underMouse() ? colours.hover : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), tileRadius, tileRadius);

    QRect inside = rect().adjusted(tilePadding, tilePadding - 2, -tilePadding, -tilePadding + 2);
    const QFontMetrics small(smallFont());
    painter.setFont(smallFont());
    painter.setPen(colours.softText);
    painter.drawText(QRect(inside.topLeft(), QSize(inside.width(), small.height())), Qt::AlignLeft | Qt::TextSingleLine,
                     small.elidedText(m_title, Qt::ElideRight, inside.width()));
    inside.setTop(inside.top() + small.height() + 1);
    painter.setFont(valueFont());
    painter.setPen(m_value == noValue() ? colours.muted.text : colours.text);
    const int valueHeight = QFontMetrics(valueFont()).height();
    painter.drawText(QRect(inside.topLeft(), QSize(inside.width(), valueHeight)), Qt::AlignLeft | Qt::TextSingleLine,
                     m_value);
    inside.setTop(inside.top() + valueHeight + 1);
    painter.setFont(smallFont());
    if (m_note.isEmpty()) {
        painter.setPen(colours.of(m_difference.tone).text);
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                         small.elidedText(m_difference.text, Qt::ElideRight, inside.width()));
    } else {
        painter.setPen(colours.softText);
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_note);
    }
}

void FigureTile::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void FigureTile::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace callroom::console
