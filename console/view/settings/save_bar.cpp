#include "console/view/settings/save_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace callroom::console {

SaveBar::SaveBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_discard(new QPushButton(tr("Discard")))
    , m_save(new QPushButton(tr("Save"))) {
    setObjectName(QStringLiteral("saveBar"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAccessibleName(tr("State of the form"));
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setProperty("role", QStringLiteral("primary"));
    m_save->setToolTip(tr("Ctrl+S"));
    m_discard->setObjectName(QStringLiteral("discard"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 10, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &SaveBar::saveRequested);
    connect(m_discard, &QPushButton::clicked, this, &SaveBar::discardRequested);
    setState(State::Clean);
}

void SaveBar::addButton(QPushButton* button) {
    static_cast<QHBoxLayout*>(layout())->insertWidget(0, button);
}

void SaveBar::setState(State state) {
    m_state = state;
    m_save->setEnabled(state == State::Dirty);
    m_discard->setEnabled(state == State::Dirty);
    showText();
}

void SaveBar::setRemark(const QString& text, bool isFault) {
    m_remark = text;
    m_isFault = isFault;
    showText();
}

void SaveBar::showText() {
    const bool isFault = m_isFault && !m_remark.isEmpty() && m_state != State::Saving;
    m_text->setText(m_state == State::Saving  ? tr("Saving…")
                    : !m_remark.isEmpty()     ? m_remark
                    : m_state == State::Dirty ? tr("Not saved yet")
                                              : QString());
    m_text->setProperty("role", isFault ? QStringLiteral("fault") : QStringLiteral("soft"));
    m_text->style()->unpolish(m_text);
    m_text->style()->polish(m_text);
}

} // namespace callroom::console
