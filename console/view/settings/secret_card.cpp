#include "console/view/settings/secret_card.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace callroom::console {

SecretCard::SecretCard(RecordEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_ask(new QPushButton(tr("Show the secret")))
    , m_copy(new QPushButton(tr("Copy")))
    , m_secret(new QLineEdit)
    , m_remark(new QLabel) {
    m_secret->setReadOnly(true);
    m_secret->setAccessibleName(tr("Signing secret of the bot"));
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setProperty("role", QStringLiteral("help"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_ask);
    row->addWidget(m_secret, 1);
    row->addWidget(m_copy);
    row->addStretch(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_remark);
    connect(m_ask, &QPushButton::clicked, this, &SecretCard::ask);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_secret->text()); });
    connect(&m_editor.form(), &FormModel::opened, this, &SecretCard::clear);
    clear();
}

void SecretCard::clear() {
    ++m_question;
    m_secret->clear();
    m_secret->hide();
    m_copy->hide();
    m_ask->setVisible(true);
    m_ask->setEnabled(!m_editor.id().isEmpty());
    m_remark->setText(m_editor.id().isEmpty()
                          ? tr("A new queue has its secret once it is saved.")
                          : tr("What is sent to the bot is signed with it. Give it to whoever runs the bot, and to "
                               "nobody else."));
}

void SecretCard::ask() {
    m_ask->setEnabled(false);
    auto& store = m_editor.store();
    store.api().ask(store.noun().path % u'/' % m_editor.id() % QStringLiteral("/bot-secret"), this,
                    [this, question = m_question](const core::Result<QJsonObject>& answer) {
                        if (question != m_question) return;
                        m_ask->setEnabled(true);
                        if (!answer) return m_remark->setText(wordSettingRefusal(answer.error()));
                        m_secret->setText(answer->value(u"secret").toString());
                        m_secret->setCursorPosition(0);
                        m_ask->hide();
                        m_secret->show();
                        m_copy->show();
                    });
}

} // namespace callroom::console
