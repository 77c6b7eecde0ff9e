#include "console/view/floor_header.h"

#include "console/view/icons.h"

#include <QPainter>

namespace callroom::console {
namespace {

constexpr int headerPadding = 10;
constexpr int arrowSize = 14;
constexpr int headerGap = 4;

} // namespace

FloorHeader::FloorHeader(const Appearance& appearance, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_appearance(appearance) {
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
}

QSize FloorHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + 20};
}

/// Qt measures in the plain font.
QSize FloorHeader::sectionSizeFromContents(int section) const {
    if (!model()) return QHeaderView::sectionSizeFromContents(section);
    const auto title = model()->headerData(section, orientation()).toString();
    return {fontMetrics().horizontalAdvance(title) + 2 * headerPadding + headerGap, sizeHint().height()};
}

void FloorHeader::paintSection(QPainter* painter, const QRect& area, int section) const {
    const auto& colours = m_appearance.colours();
    const auto title = model()->headerData(section, orientation()).toString();
    const bool isRight = model()
                             ->headerData(section, orientation(), Qt::TextAlignmentRole)
                             .value<Qt::Alignment>()
                             .testFlag(Qt::AlignRight);
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;

    painter->save();
    painter->setFont(font());
    QRect inside = area.adjusted(headerPadding, 0, -headerPadding, 0);
    if (isSorted) {
        const auto titleWidth =
            std::min(fontMetrics().horizontalAdvance(title), inside.width() - arrowSize - headerGap);
        const int left =
            isRight ? inside.right() - titleWidth - headerGap - arrowSize : inside.left() + titleWidth + headerGap;
        const auto name =
            sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down");
        painter->drawPixmap(QPoint(left, inside.center().y() - arrowSize / 2 + 1),
                            iconPixmap(name, colours.accent, arrowSize, devicePixelRatioF()));
        if (isRight)
            inside.setLeft(inside.right() - titleWidth);
        else
            inside.setWidth(titleWidth + 1);
    }
    painter->setPen(isSorted ? colours.text : colours.softText);
    painter->drawText(inside, (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                      fontMetrics().elidedText(title, Qt::ElideRight, inside.width()));
    painter->setPen(colours.border);
    painter->drawLine(area.bottomLeft(), area.bottomRight());
    painter->restore();
}

} // namespace callroom::console
