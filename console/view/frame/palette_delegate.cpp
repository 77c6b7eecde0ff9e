#include "console/view/frame/palette_delegate.h"

#include "console/model/palette/palette_model.h"
#include "console/view/icons.h"

#include <QPainter>
#include <QTextLayout>

namespace callroom::console {
namespace {

constexpr int iconSize = 17;
constexpr int sidePadding = 11;
constexpr int gap = 11;

} // namespace

PaletteDelegate::PaletteDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance) {}

void PaletteDelegate::paintTitle(QPainter& painter, const QRect& area, const QModelIndex& index,
                                 const QFont& plain) const {
    const auto& colours = m_appearance.colours();
    const auto title = QFontMetrics(plain).elidedText(index.data().toString(), Qt::ElideRight, area.width());
    QList<QTextLayout::FormatRange> found;
    QTextCharFormat strong;
    strong.setForeground(colours.accent);
    strong.setFontWeight(QFont::Bold);
    for (const int place : index.data(PaletteModel::PlacesRole).value<QList<int>>())
        if (place < title.size()) found.append({place, 1, strong});
    QTextLayout layout(title, plain);
    layout.setFormats(found);
    layout.beginLayout();
    auto line = layout.createLine();
    line.setLineWidth(area.width() + area.width() / 4); // bold letters are a little wider than what was measured
    layout.endLayout();
    painter.setPen(colours.text);
    layout.draw(&painter, QPointF(area.left(), area.center().y() - line.height() / 2 + 1));
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& colours = m_appearance.colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? colours.selection : colours.hover);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 7, 7);
    }
    QRect inside = option.rect.adjusted(sidePadding, 0, -sidePadding, 0);
    const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1.0;
    painter->drawPixmap(
        QPoint(inside.left(), inside.center().y() - iconSize / 2 + 1),
        iconPixmap(index.data(PaletteModel::IconNameRole).toString(), colours.softText, iconSize, ratio));
    inside.setLeft(inside.left() + iconSize + gap);
    const QFontMetrics metrics(option.font);
    const auto drawRight = [&](const QString& text, const QColor& colour) {
        if (text.isEmpty()) return;
        const auto shown = metrics.elidedText(text, Qt::ElideRight, inside.width() / 2);
        painter->setPen(colour);
        painter->setFont(option.font);
        painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, shown);
        inside.setRight(inside.right() - metrics.horizontalAdvance(shown) - gap);
    };
    drawRight(index.data(PaletteModel::ShortcutRole).toString(), colours.muted.text);
    drawRight(index.data(PaletteModel::NoteRole).toString(), colours.softText);
    paintTitle(*painter, inside, index, option.font);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {0, QFontMetrics(option.font).height() + 18};
}

} // namespace callroom::console
