#include "console/view/settings/password_card.h"

#include "console/model/settings/body_rules.h"
#include "console/view/labels.h"
#include "shared/protocol/auth.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

namespace callroom::console {
namespace {

QLineEdit* secretLine() {
    auto* line = new QLineEdit;
    line->setEchoMode(QLineEdit::Password);
    line->setMaximumWidth(300);
    return line;
}

} // namespace

PasswordCard::PasswordCard(RecordApi& api, QWidget* parent)
    : QWidget(parent)
    , m_api(api)
    , m_current(secretLine())
    , m_new(secretLine())
    , m_again(secretLine())
    , m_submit(new QPushButton(tr("Change the password")))
    , m_remark(new QLabel) {
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setObjectName(QStringLiteral("passwordRemark"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    for (const auto& [line, title] :
         {std::pair(m_current, tr("Current password")), std::pair(m_new, tr("New password")),
          std::pair(m_again, tr("New password again"))}) {
        line->setAccessibleName(title);
        form->addRow(plainLabel(title), line);
    }
    form->addRow(nullptr, m_submit);
    form->addRow(nullptr, m_remark);
    for (auto* line : {m_current, m_new, m_again}) {
        connect(line, &QLineEdit::textEdited, this, [this] { tell({}, false); });
        connect(line, &QLineEdit::returnPressed, this, &PasswordCard::submit);
    }
    connect(m_submit, &QPushButton::clicked, this, &PasswordCard::submit);
    tell({}, false);
}

void PasswordCard::tell(const QString& text, bool isFault) {
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
    m_remark->setProperty("role", isFault ? QStringLiteral("fault") : QStringLiteral("soft"));
    m_remark->style()->unpolish(m_remark);
    m_remark->style()->polish(m_remark);
}

void PasswordCard::clear() {
    for (auto* line : {m_current, m_new, m_again})
        line->clear();
}

void PasswordCard::submit() {
    if (!m_submit->isEnabled()) return;
    if (m_new->text() != m_again->text()) return tell(tr("The two new passwords are not the same."), true);
    const QJsonObject body{{QStringLiteral("currentPassword"), m_current->text()},
                           {QStringLiteral("newPassword"), m_new->text()}};
    if (const auto faults = faultsOf<protocol::PasswordChange>(body); !faults.empty()) {
        const bool isCurrent = faults.front().field == "currentPassword";
        FieldSpec field{isCurrent ? QStringLiteral("currentPassword") : QStringLiteral("newPassword"), {}};
        limit<protocol::PasswordChange>(field);
        (isCurrent ? m_current : m_new)->setFocus();
        return tell(wordFault(faults.front(), field), true);
    }
    m_submit->setEnabled(false);
    m_api.command("PUT", QStringLiteral("auth/me/password"), body, this, [this](const core::Result<json::Empty>& done) {
        m_submit->setEnabled(true);
        if (!done) return tell(wordSettingRefusal(done.error()), true);
        clear();
        tell(tr("The password is changed."), false);
        Q_EMIT changed();
    });
}

} // namespace callroom::console
