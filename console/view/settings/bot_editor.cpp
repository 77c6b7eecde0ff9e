#include "console/view/settings/bot_editor.h"

#include "console/view/labels.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace callroom::console {

BotEditor::BotEditor(const FieldSpec&)
    : m_isThere(new QCheckBox(tr("A bot answers first")))
    , m_details(new QWidget)
    , m_url(new QLineEdit)
    , m_name(new QLineEdit) {
    m_url->setPlaceholderText(QStringLiteral("https://bots.example.org/callroom"));
    m_name->setPlaceholderText(tr("Assistant"));
    auto* form = new QFormLayout(m_details);
    form->setContentsMargins(24, 4, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto& [line, title] :
         {std::pair(m_url, tr("Address")), std::pair(m_name, tr("Name that customers see"))}) {
        line->setAccessibleName(title);
        form->addRow(plainLabel(title), line);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 0);
    column->addWidget(m_isThere);
    column->addWidget(m_details);
    setFocusProxy(m_isThere);
    m_details->hide();
    connect(m_isThere, &QCheckBox::toggled, m_details, &QWidget::setVisible);
    connect(m_isThere, &QCheckBox::clicked, this, [this](bool isThere) {
        if (isThere && m_name->text().isEmpty()) m_name->setText(tr("Assistant"));
        if (isThere) m_url->setFocus();
        Q_EMIT edited();
    });
    connect(m_url, &QLineEdit::textEdited, this, &BotEditor::edited);
    connect(m_name, &QLineEdit::textEdited, this, &BotEditor::edited);
}

void BotEditor::setValue(const QJsonValue& value) {
    if (value == this->value()) return;
    m_bot = value.toObject();
    m_isThere->setChecked(value.isObject());
    m_url->setText(m_bot.value(u"url").toString());
    m_name->setText(m_bot.value(u"name").toString());
}

QJsonValue BotEditor::value() const {
    if (!m_isThere->isChecked()) return QJsonValue::Null;
    auto bot = m_bot;
    bot.insert(QStringLiteral("url"), m_url->text().trimmed());
    bot.insert(QStringLiteral("name"), m_name->text());
    return bot;
}

} // namespace callroom::console
