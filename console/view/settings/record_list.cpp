#include "console/view/settings/record_list.h"

#include "console/model/cell_table_model.h"
#include "console/model/settings/fault_words.h"
#include "console/view/icons.h"
#include "console/view/settings/record_delegate.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace callroom::console {

RecordList::RecordList(RecordStore& store, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_appearance(appearance)
    , m_search(new QLineEdit)
    , m_new(new QPushButton(tr("New")))
    , m_view(new QListView)
    , m_removed(new QCheckBox(tr("Show removed")))
    , m_remark(new QLabel)
    , m_retry(new QPushButton(tr("Try again")))
    , m_searchIcon(new QAction(this)) {
    m_filter.setSourceModel(&m_store);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in %1", "a list's title").arg(m_store.noun().title));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(m_searchIcon, QLineEdit::LeadingPosition);
    m_new->setObjectName(QStringLiteral("new"));
    m_new->setToolTip(m_store.noun().newTitle);
    m_new->setAccessibleName(m_store.noun().newTitle);
    m_view->setObjectName(QStringLiteral("records"));
    m_view->setAccessibleName(m_store.noun().title);
    m_view->setModel(&m_filter);
    m_view->setItemDelegate(new RecordDelegate(m_appearance, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_removed->setVisible(m_store.noun().canRemove);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setAlignment(Qt::AlignCenter);
    m_remark->setProperty("role", QStringLiteral("soft"));

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_search, 1);
    head->addWidget(m_new);
    auto* over = new QVBoxLayout(m_view->viewport());
    over->addStretch(1);
    over->addWidget(m_remark);
    over->addWidget(m_retry, 0, Qt::AlignHCenter);
    over->addStretch(2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_removed);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setSearch(text);
        showState();
    });
    connect(m_new, &QPushButton::clicked, this, &RecordList::newRequested);
    connect(m_retry, &QPushButton::clicked, &m_store, &RecordStore::load);
    connect(m_removed, &QCheckBox::toggled, this, [this](bool isShown) {
        if (isShown) m_store.includeRemoved();
        m_filter.showRemoved(isShown);
        showState();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        // Not when rows come and go under a search or a removal.
        if (now.isValid() && m_view->hasFocus()) Q_EMIT chosen(now.data(IdRole).toString());
    });
    connect(&m_store, &RecordStore::stateChanged, this, &RecordList::showState);
    connect(&m_store, &RecordStore::recordsChanged, this, &RecordList::showState);
    connect(&m_appearance, &Appearance::changed, this, &RecordList::showIcons);
    showIcons();
    showState();
}

void RecordList::showIcons() {
    m_searchIcon->setIcon(icon(QStringLiteral("search"), m_appearance.colours().muted.text));
    m_new->setIcon(icon(QStringLiteral("plus"), m_appearance.colours().text));
}

void RecordList::setCreatable(bool isCreatable) {
    m_new->setVisible(isCreatable);
}

void RecordList::setRemovedKnown(bool isKnown) {
    m_removed->setVisible(isKnown && m_store.noun().canRemove);
}

void RecordList::startSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

void RecordList::setCurrent(const QString& id) {
    const QSignalBlocker quiet(m_view->selectionModel());
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const auto index = m_filter.index(row, 0);
        if (index.data(IdRole).toString() != id) continue;
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
        m_view->viewport()->update();
        return;
    }
    m_view->selectionModel()->clear();
    m_view->viewport()->update();
}

QString RecordList::current() const {
    return m_view->currentIndex().data(IdRole).toString();
}

QString RecordList::first() const {
    return m_filter.index(0, 0).data(IdRole).toString();
}

/// Honest about what is not there: not yet, not to be had, none, or none that matches.
void RecordList::showState() {
    const auto state = m_store.state();
    const bool isFailed = state == RecordStore::State::Failed;
    const bool isEmpty = m_filter.rowCount() == 0;
    m_remark->setVisible(isEmpty);
    m_retry->setVisible(isFailed && isEmpty);
    m_remark->setText(isFailed                             ? wordSettingRefusal(m_store.error())
                      : state != RecordStore::State::Ready ? tr("Loading…")
                      : m_store.rowCount() == 0            ? tr("There are none yet.")
                      : m_search->text().isEmpty()         ? tr("There are none but removed ones.")
                                                           : tr("Nothing matches the search."));
}

} // namespace callroom::console
