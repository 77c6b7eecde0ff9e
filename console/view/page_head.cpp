#include "console/view/page_head.h"

#include "console/view/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace callroom::console {

PageHead::PageHead(const Appearance& appearance, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_note(new QLabel)
    , m_buttons(new QHBoxLayout)
    , m_end(new QHBoxLayout) {
    auto* name = new QLabel(title);
    name->setTextFormat(Qt::PlainText);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setProperty("role", QStringLiteral("soft"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(name);
    row->addWidget(m_note);
    row->addStretch(1);
    row->addLayout(m_buttons);
    row->addLayout(m_end);
    m_buttons->setSpacing(6);
    m_end->setSpacing(8);
    connect(&m_appearance, &Appearance::changed, this, &PageHead::showIcons);
}

void PageHead::setNote(const QString& text) {
    m_note->setText(text);
}

void PageHead::addButton(QAction& action) {
    auto* button = new QToolButton;
    if (!action.iconText().startsWith(u' ')) action.setIconText(u' ' % action.iconText()); // the style leaves no gap
    button->setDefaultAction(&action);
    button->setProperty("role", QStringLiteral("action"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_buttons->addWidget(button);
}

void PageHead::addIconButton(QAction& action) {
    auto* button = new QToolButton;
    button->setDefaultAction(&action);
    m_end->addWidget(button);
}

void PageHead::addWidget(QWidget& widget) {
    m_buttons->addWidget(&widget);
}

void PageHead::addSearch(const QString& placeholder) {
    m_search = new QLineEdit;
    m_searchIcon = new QAction(this);
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(placeholder);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(m_searchIcon, QLineEdit::LeadingPosition);
    m_search->setFixedWidth(220);
    m_end->insertWidget(0, m_search);
    connect(m_search, &QLineEdit::textChanged, this, &PageHead::searched);
    showIcons();
}

void PageHead::startSearch() {
    if (!m_search) return;
    m_search->setFocus();
    m_search->selectAll();
}

void PageHead::clearSearch() {
    if (m_search) m_search->clear();
}

void PageHead::showIcons() {
    if (m_searchIcon) m_searchIcon->setIcon(icon(QStringLiteral("search"), m_appearance.colours().muted.text));
}

} // namespace callroom::console
