#include "console/view/contact/transcript_delegate.h"

#include "console/view/icons.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace callroom::console {
namespace {

constexpr int margin = 14;
constexpr int gap = 8;
constexpr int padding = 10;
constexpr int iconSize = 15;
constexpr int widestBubble = 620;
constexpr int radius = 9;
/// More of one message is not painted; it can be copied whole.
constexpr qsizetype longestShown = 6'000;

/// Where the parts of one entry stand, from the entry's own top left corner.
struct Places {
    int height = 0;
    QRect day{};
    QRect head{};
    QRect bubble{};
    QRect text{};
};

QFont smallFont(QFont font) {
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

QString shownText(const Said& said) {
    QString text = said.text;
    if (text.size() > longestShown) text = text.left(longestShown) % u'…';
    if (!said.size.isEmpty()) text += QStringLiteral("  ·  ") % said.size;
    return text.replace(u'\n', QChar::LineSeparator);
}

/// Breaks the text into lines; its size is what it needs.
QSizeF layOut(QTextLayout& layout, int width) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    qreal widest = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {widest, height};
}

bool isBubble(const Said& said) {
    return said.kind != Said::Kind::Happening;
}

/// A picture stands before the text of files and notes.
bool hasIcon(const Said& said) {
    return said.kind == Said::Kind::File || said.kind == Said::Kind::Note;
}

Places placesOf(const Said& said, const QFont& font, int width, QTextLayout& layout) {
    Places places;
    const QFontMetrics small(smallFont(font));
    int top = gap;
    if (!said.day.isEmpty()) {
        places.day = QRect(margin, top, width - 2 * margin, small.height() + 8);
        top = places.day.bottom() + gap;
    }
    if (!isBubble(said)) {
        layout.setFont(smallFont(font));
        const auto size = layOut(layout, width - 2 * margin);
        places.text = QRect(margin, top, width - 2 * margin, static_cast<int>(std::ceil(size.height())));
        places.height = places.text.bottom() + 1 + gap / 2;
        return places;
    }
    const int iconPart = hasIcon(said) ? iconSize + 6 : 0;
    const int widest = std::min(widestBubble, (width - 2 * margin) * 4 / 5) - 2 * padding - iconPart;
    const auto size = layOut(layout, std::max(widest, 40));
    places.head = QRect(margin, top, width - 2 * margin, small.height() + 2);
    const QSize bubble(static_cast<int>(std::ceil(size.width())) + 2 * padding + iconPart,
                       static_cast<int>(std::ceil(size.height())) + 2 * padding - 4);
    const int left = said.side == Said::Side::Customer ? margin : width - margin - bubble.width();
    places.bubble = QRect(QPoint(left, places.head.bottom() + 3), bubble);
    places.text = places.bubble.adjusted(padding + iconPart, padding - 2, -padding, -padding + 2);
    places.height = places.bubble.bottom() + 1 + gap / 2;
    return places;
}

const ToneColours& bubbleColours(const Colours& colours, const Said& said) {
    if (said.kind == Said::Kind::Note) return colours.soon;
    return said.side == Said::Side::Customer ? colours.neutral : colours.busy;
}

} // namespace

TranscriptDelegate::TranscriptDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance) {}

void TranscriptDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto said = index.data(TranscriptModel::SaidRole).value<Said>();
    const auto& colours = m_appearance.colours();
    const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1.0;
    QTextLayout layout(shownText(said), option.font);
    const auto places = placesOf(said, option.font, option.rect.width(), layout);

    painter->save();
    painter->translate(option.rect.topLeft());
    painter->setRenderHint(QPainter::Antialiasing);
    const auto small = smallFont(option.font);
    if (!said.day.isEmpty()) {
        painter->setFont(small);
        painter->setPen(colours.border);
        const int middle = places.day.center().y();
        painter->drawLine(places.day.left(), middle, places.day.right(), middle);
        const QRect label(0, places.day.top(), QFontMetrics(small).horizontalAdvance(said.day) + 20,
                          places.day.height());
        const auto centred = label.translated(places.day.center().x() - label.width() / 2, 0);
        painter->fillRect(centred, colours.surface);
        painter->setPen(colours.softText);
        painter->drawText(centred, Qt::AlignCenter | Qt::TextSingleLine, said.day);
    }
    if (!isBubble(said)) {
        painter->setFont(small);
        painter->setPen(colours.softText);
        painter->drawText(places.text, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(small).elidedText(said.time % QStringLiteral("  ") % said.text, Qt::ElideRight,
                                                         places.text.width()));
        return painter->restore();
    }

    const bool isLeft = said.side == Said::Side::Customer;
    const QString seen = said.isUnseen ? tr("  ·  not yet read") : QString();
    const QString kind = said.kind == Said::Kind::Note ? tr("  ·  note for staff") : QString();
    painter->setFont(small);
    painter->setPen(colours.softText);
    painter->drawText(places.head, (isLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(small).elidedText(said.author % QStringLiteral("  ") % said.time % kind % seen,
                                                     Qt::ElideMiddle, places.head.width()));
    const auto& tone = bubbleColours(colours, said);
    painter->setPen(option.state.testFlag(QStyle::State_Selected) ? QPen(colours.accent, 1.5) : QPen(Qt::NoPen));
    painter->setBrush(tone.tint);
    painter->drawRoundedRect(places.bubble, radius, radius);
    if (hasIcon(said)) {
        const auto name = said.kind == Said::Kind::File ? QStringLiteral("paperclip") : QStringLiteral("lock");
        painter->drawPixmap(QPoint(places.bubble.left() + padding, places.text.top() + 1),
                            iconPixmap(name, tone.text, iconSize, ratio));
    }
    painter->setPen(said.kind == Said::Kind::File ? colours.accent : colours.text);
    layout.draw(painter, places.text.topLeft());
    painter->restore();
}

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const auto said = index.data(TranscriptModel::SaidRole).value<Said>();
    QTextLayout layout(shownText(said), option.font);
    return {width, placesOf(said, option.font, width, layout).height};
}

} // namespace callroom::console
