#include "console/view/wallboard/wall_view.h"

#include "console/view/wallboard/tile_delegate.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <cmath>

namespace callroom::console {
namespace {

constexpr double shape = 1.42; ///< width by height of a tile
constexpr int deskWidth = 300;
constexpr int leastHeight = 130;

} // namespace

QSize largestTile(const QSize& place, int count) {
    QSize best(static_cast<int>(leastHeight * shape), leastHeight);
    for (int columns = 1; columns <= std::max(count, 1); ++columns) {
        const int rows = (std::max(count, 1) + columns - 1) / columns;
        const int width = std::min(place.width() / columns, static_cast<int>(place.height() / rows * shape));
        if (width > best.width()) best = {width, std::min(static_cast<int>(width / shape), place.height() / rows)};
    }
    return best;
}

WallView::WallView(WallboardModel& model, const Appearance& appearance, Fit fit, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new TileDelegate(appearance, this))
    , m_fit(fit) {
    setObjectName(QStringLiteral("wall"));
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Queues"));
    setFrameShape(QFrame::NoFrame);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(&appearance, &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, changed, this, &WallView::fitTiles);
}

void WallView::resizeEvent(QResizeEvent* event) {
    fitTiles();
    QListView::resizeEvent(event);
}

void WallView::showEvent(QShowEvent* event) {
    QListView::showEvent(event);
    fitTiles();
}

void WallView::fitTiles() {
    // The bar may come with the tiles' size: its room is kept free, or tiles would jump to and fro.
    constexpr int spare = 10; // a list asks for a little more than its rows are high
    const QSize place(size().width() - verticalScrollBar()->sizeHint().width() - 2, size().height() - spare);
    QSize tile = largestTile(place, m_model.rowCount());
    if (m_fit == Fit::Desk) {
        const int columns = std::max(place.width() / deskWidth, 1);
        const int width = place.width() / columns;
        tile = {width, static_cast<int>(width / shape)};
    }
    const int columns = std::max(place.width() / tile.width(), 1);
    const int rows = (m_model.rowCount() + columns - 1) / columns;
    const bool isWhole = m_fit == Fit::Wall && rows * tile.height() <= place.height();
    setVerticalScrollBarPolicy(isWhole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_delegate->setTileSize(tile);
    setGridSize(tile);
}

void WallView::keyPressEvent(QKeyEvent* event) {
    const bool isMove = event->modifiers() == Qt::ControlModifier;
    const int perRow = std::max(viewport()->width() / std::max(gridSize().width(), 1), 1);
    const int step = event->key() == Qt::Key_Left    ? -1
                     : event->key() == Qt::Key_Right ? 1
                     : event->key() == Qt::Key_Up    ? -perRow
                     : event->key() == Qt::Key_Down  ? perRow
                                                     : 0;
    if (!isMove || step == 0) return QListView::keyPressEvent(event);
    m_model.moveBy(currentIndex().row(), step);
    scrollTo(currentIndex());
}

} // namespace callroom::console
