#include "console/view/settings/form_view.h"

#include "console/view/labels.h"

#include <QFrame>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace callroom::console {
namespace {

constexpr int widestForm = 760;

} // namespace

FormView::FormView(FormModel& form, const EditorContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_form(form)
    , m_references(context.references)
    , m_column(new QVBoxLayout) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    content->setMaximumWidth(widestForm);
    content->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(12);
    for (const auto& section : m_form.spec().sections)
        addSection(section, context);
    m_column->addStretch(1);
    setWidget(content);
    connect(&m_form, &FormModel::opened, this, &FormView::showRecord);
    showRecord();
}

QVBoxLayout* FormView::makeCard(const QString& title, const QString& help) {
    auto* card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(14);
    column->addWidget(titleLabel(title, 1.12));
    if (!help.isEmpty()) column->addWidget(wrappedLabel(help, QStringLiteral("help")));
    m_cards.push_back(card);
    return column;
}

void FormView::addSection(const SectionSpec& section, const EditorContext& context) {
    auto* column = makeCard(section.title, section.help);
    for (const auto& field : section.fields) {
        auto* row = new FieldRow(field, m_form, context);
        m_rows.push_back(row);
        column->addWidget(row);
    }
    m_column->addWidget(m_cards.back());
}

void FormView::addCard(const QString& title, QWidget* content) {
    makeCard(title, {})->addWidget(content);
    m_column->insertWidget(m_column->count() - 1, m_cards.back());
}

/// What its choices are made of is asked for with the first record that is opened.
void FormView::prepare(const FieldSpec& field) {
    if (!field.noun.isEmpty()) m_references.prepare(field.noun);
    for (const auto& column : field.columns)
        prepare(column);
}

void FormView::showRecord() {
    if (m_form.isOpen())
        for (const auto* row : m_rows)
            prepare(row->field());
    for (auto* row : m_rows) {
        row->showValue();
        row->setReadOnly(m_isReadOnly);
    }
}

void FormView::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    for (auto* row : m_rows)
        row->setReadOnly(isReadOnly);
}

FieldRow* FormView::row(const QString& name) const {
    for (auto* row : m_rows)
        if (row->field().name == name) return row;
    return nullptr;
}

void FormView::showSection(int number) {
    if (number < 0 || number >= static_cast<int>(m_cards.size())) return;
    verticalScrollBar()->setValue(m_cards[static_cast<std::size_t>(number)]->y());
}

int FormView::sectionInSight() const {
    const int top = verticalScrollBar()->value() + viewport()->height() / 4;
    int found = 0;
    for (int number = 0; number < static_cast<int>(m_cards.size()); ++number)
        if (m_cards[static_cast<std::size_t>(number)]->y() <= top) found = number;
    return found;
}

void FormView::focusField(const QString& name) {
    auto* found = name.isEmpty() && !m_rows.empty() ? m_rows.front() : row(name);
    if (found == nullptr) return;
    ensureWidgetVisible(found, 0, 40);
    if (auto* inner = found->editor().focusProxy())
        inner->setFocus(Qt::ShortcutFocusReason);
    else
        found->editor().setFocus(Qt::ShortcutFocusReason);
}

} // namespace callroom::console
