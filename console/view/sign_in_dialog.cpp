#include "console/view/sign_in_dialog.h"

#include "console/view/icons.h"
#include "console/view/labels.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace callroom::console {
namespace {

constexpr int markSize = 44;

/// A field under its label, which is also its name for screen readers.
QLineEdit* addField(QVBoxLayout& column, const QString& name, const QString& example) {
    auto* label = plainLabel(name, QStringLiteral("soft"));
    auto* field = new QLineEdit;
    field->setPlaceholderText(example);
    field->setAccessibleName(name);
    label->setBuddy(field);
    column.addWidget(label);
    column.addWidget(field);
    column.addSpacing(6);
    return field;
}

} // namespace

SignInDialog::SignInDialog(Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_appearance(appearance)
    , m_mark(new QLabel)
    , m_keep(new QCheckBox(tr("Stay signed in on this computer")))
    , m_error(new QLabel)
    , m_submit(new QPushButton) {
    setWindowTitle(tr("Sign in to Callroom"));
    m_appearance.dress(*this);

    m_mark->setFixedSize(markSize, markSize);
    m_mark->setAlignment(Qt::AlignCenter);
    auto* title = plainLabel(tr("Callroom"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(plainLabel(tr("Supervisor console"), QStringLiteral("soft")));
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(m_mark);
    head->addLayout(words, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 26, 28, 26);
    column->setSpacing(5);
    column->addLayout(head);
    column->addSpacing(16);
    m_server = addField(*column, tr("Server"), QStringLiteral("calls.example.org"));
    m_tenant = addField(*column, tr("Tenant"), tr("the server's default"));
    m_email = addField(*column, tr("E-mail address"), QStringLiteral("you@example.org"));
    m_password = addField(*column, tr("Password"), {});
    m_password->setEchoMode(QLineEdit::Password);
    column->addWidget(m_keep);
    column->addSpacing(10);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setAccessibleName(tr("Error"));
    m_error->hide();
    column->addWidget(m_error);
    column->addSpacing(4);
    m_submit->setDefault(true);
    m_submit->setMinimumHeight(36);
    column->addWidget(m_submit);
    setMinimumWidth(400);
    column->setSizeConstraint(QLayout::SetMinimumSize);

    for (auto* field : {m_server, m_email, m_password})
        connect(field, &QLineEdit::textChanged, this, &SignInDialog::updateButton);
    connect(m_submit, &QPushButton::clicked, this, &SignInDialog::submit);
    connect(&m_appearance, &Appearance::changed, this, &SignInDialog::paintMark);
    paintMark();
    setBusy(false);
}

void SignInDialog::paintMark() {
    const auto& colours = m_appearance.colours();
    m_mark->setStyleSheet(QStringLiteral("background: %1; border-radius: 11px;").arg(colours.accent.name()));
    m_mark->setPixmap(iconPixmap(QStringLiteral("headphones"), colours.onAccent, 24, devicePixelRatioF()));
}

void SignInDialog::setEntry(const SignInEntry& entry) {
    m_server->setText(entry.server);
    m_tenant->setText(entry.tenant);
    m_email->setText(entry.email);
    m_password->clear();
    m_keep->setChecked(entry.isKept);
    for (auto* field : {m_server, m_email, m_password})
        if (field->text().isEmpty()) {
            field->setFocus();
            break;
        }
}

void SignInDialog::setBusy(bool isBusy) {
    m_isBusy = isBusy;
    for (QWidget* field :
         {static_cast<QWidget*>(m_server), static_cast<QWidget*>(m_tenant), static_cast<QWidget*>(m_email),
          static_cast<QWidget*>(m_password), static_cast<QWidget*>(m_keep)})
        field->setEnabled(!isBusy);
    m_submit->setText(isBusy ? tr("Signing in…") : tr("Sign in"));
    if (isBusy) m_error->hide();
    updateButton();
}

void SignInDialog::showError(const QString& text) {
    setBusy(false);
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    m_password->setFocus();
    m_password->selectAll();
}

void SignInDialog::updateButton() {
    m_submit->setEnabled(!m_isBusy && !m_server->text().trimmed().isEmpty() && !m_email->text().trimmed().isEmpty() &&
                         !m_password->text().isEmpty());
}

void SignInDialog::submit() {
    const SignInEntry entry{m_server->text(), m_tenant->text().trimmed(), m_email->text().trimmed(), m_password->text(),
                            m_keep->isChecked()};
    setBusy(true);
    Q_EMIT signInRequested(entry);
}

} // namespace callroom::console
