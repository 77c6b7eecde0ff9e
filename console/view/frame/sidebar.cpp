#include "console/view/frame/sidebar.h"

#include "console/view/frame/place_delegate.h"
#include "console/view/icons.h"

#include <QListView>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace callroom::console {
namespace {

constexpr int fullWidth = 204;
constexpr int foldedWidth = 60;

} // namespace

Sidebar::Sidebar(PlaceModel& places, const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_places(places)
    , m_appearance(appearance)
    , m_list(new QListView)
    , m_foldButton(new QToolButton)
    , m_fold(tr("Fold the side&bar")) {
    setObjectName(QStringLiteral("sidebar"));
    auto* delegate = new PlaceDelegate(appearance, m_list);
    m_list->setModel(&m_places);
    m_list->setItemDelegate(delegate);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);

    m_fold.setCheckable(true);
    m_fold.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    m_fold.setToolTip(tr("Show the icons alone"));
    m_foldButton->setDefaultAction(&m_fold);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 8, 10);
    column->addWidget(m_list, 1);
    column->addWidget(m_foldButton, 0, Qt::AlignLeft);
    fold(false);

    connect(&m_fold, &QAction::toggled, this, &Sidebar::fold);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Sidebar::onCurrent);
    const auto showIcons = [this] {
        m_fold.setIcon(icon(QStringLiteral("panel-left"), m_appearance.colours().softText));
        m_list->viewport()->update();
    };
    connect(&m_appearance, &Appearance::changed, this, showIcons);
    showIcons();
}

void Sidebar::setCurrent(const QString& key) {
    m_current = key;
    const int row = m_places.rowOf(key);
    if (row >= 0) m_list->setCurrentIndex(m_places.index(row));
}

void Sidebar::fold(bool isFolded) {
    setFixedWidth(isFolded ? foldedWidth : fullWidth);
    static_cast<PlaceDelegate*>(m_list->itemDelegate())->setFolded(isFolded);
    m_list->doItemsLayout();
}

/// A page may refuse to be left, so the mark goes back unless the window agrees at once.
void Sidebar::onCurrent(const QModelIndex& current) {
    const auto key = current.data(PlaceModel::KeyRole).toString();
    if (key.isEmpty() || key == m_current) return;
    Q_EMIT wanted(key);
    if (m_current != key)
        QMetaObject::invokeMethod(
            this, [this] { setCurrent(m_current); }, Qt::QueuedConnection);
}

} // namespace callroom::console
