#include "console/view/frame/palette.h"

#include "console/view/frame/palette_delegate.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace callroom::console {

Palette::Palette(const FloorState& floor, Appearance& appearance, QWidget& window)
    : QDialog(&window, Qt::Popup | Qt::FramelessWindowHint)
    , m_model(floor)
    , m_window(window)
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new QLabel(tr("Nothing is called like that."))) {
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Command palette"));
    appearance.dress(*this);
    m_field->setPlaceholderText(tr("Go to a page, a queue, an agent or a contact, or do something"));
    m_field->setAccessibleName(tr("What to look for"));
    m_field->installEventFilter(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    m_field->setFont(large);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(appearance, m_list));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setProperty("role", QStringLiteral("soft"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(24);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::onTyped);
    connect(m_list, &QAbstractItemView::clicked, this, &Palette::choose);
}

void Palette::ask(std::vector<PaletteEntry> entries) {
    m_model.setEntries(std::move(entries));
    m_field->clear();
    onTyped({});
    constexpr int width = 620;
    constexpr int height = 430;
    const int shownWidth = std::min(width, m_window.width() - 40);
    resize(shownWidth, std::min(height, m_window.height() - 80));
    move(m_window.mapToGlobal(QPoint((m_window.width() - shownWidth) / 2, 64)));
    show();
    m_field->setFocus();
}

void Palette::onTyped(const QString& text) {
    m_model.setQuery(text);
    const bool isEmpty = m_model.rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    if (!isEmpty) m_list->setCurrentIndex(m_model.index(0));
    m_list->scrollToTop();
}

/// The field keeps the focus while the keys that move about go to the list.
bool Palette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<const QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int rows = m_model.rowCount();
        if (rows == 0) return true;
        const int step = key->key() == Qt::Key_Down ? 1 : rows - 1;
        m_list->setCurrentIndex(m_model.index((m_list->currentIndex().row() + step) % rows));
        return true;
    }
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void Palette::choose(const QModelIndex& index) {
    if (!index.isValid()) return;
    const auto entry = m_model.entry(index.row());
    hide();
    Q_EMIT chosen(entry);
}

} // namespace callroom::console
