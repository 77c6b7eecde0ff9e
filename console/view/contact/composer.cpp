#include "console/view/contact/composer.h"

#include "console/view/icons.h"
#include "shared/protocol/chat.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace callroom::console {
namespace {

enum Kind { noteKind, messageKind };

} // namespace

Composer::Composer(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_kind(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_send(new QPushButton(tr("&Write")))
    , m_warning(new QLabel) {
    m_kind->addItem(tr("Note for staff"));
    m_kind->addItem(tr("Message to everybody"));
    m_kind->setAccessibleName(tr("Who reads it"));
    m_text->setAccessibleName(tr("What to write"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().height() * 3 + 18);
    m_text->installEventFilter(this);
    m_send->setToolTip(tr("Ctrl+Enter"));
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setProperty("role", QStringLiteral("soft"));
    m_warning->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_kind);
    row->addWidget(m_warning, 1);
    row->addWidget(m_send);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addLayout(row);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::showState);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &Composer::showState);
    connect(m_send, &QPushButton::clicked, this, &Composer::submit);
    connect(&m_appearance, &Appearance::changed, this, &Composer::showIcons);
    showIcons();
    showState();
}

bool Composer::isNote() const {
    return m_kind->currentIndex() == noteKind;
}

void Composer::setPossible(bool takesMessages, bool isBusy) {
    m_takesMessages = takesMessages;
    m_isBusy = isBusy;
    showState();
}

void Composer::clear() {
    m_text->clear();
}

bool Composer::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            submit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Composer::submit() {
    if (m_send->isEnabled()) Q_EMIT submitted(m_text->toPlainText(), isNote());
}

void Composer::showState() {
    const auto bytes = m_text->toPlainText().toUtf8().size();
    const bool isTooLong = bytes > static_cast<qsizetype>(protocol::longestMessage);
    const bool isOver = !isNote() && !m_takesMessages;
    m_warning->setText(isTooLong  ? tr("This is longer than one message may be.")
                       : isOver   ? tr("The conversation is over: only notes can be added.")
                       : isNote() ? QString()
                                  : tr("The customer and the agent will read this."));
    m_text->setReadOnly(m_isBusy);
    m_send->setEnabled(!m_isBusy && !isTooLong && !isOver && !m_text->toPlainText().trimmed().isEmpty());
}

void Composer::showIcons() {
    m_send->setIcon(icon(QStringLiteral("send"), m_appearance.colours().softText));
}

} // namespace callroom::console
