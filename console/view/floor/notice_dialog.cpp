#include "console/view/floor/notice_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace callroom::console {

NoticeDialog::NoticeDialog(const QString& agent, Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_field(new QPlainTextEdit)
    , m_room(new QLabel) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Notice to %1", "agent").arg(agent));
    appearance.dress(*this);
    auto* explanation = new QLabel(tr("It is shown at once in every window that %1 has open.", "agent").arg(agent));
    for (auto* label : {explanation, m_room}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("role", QStringLiteral("soft"));
    }
    m_field->setAccessibleName(tr("Text of the notice"));
    m_field->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_send = buttons->addButton(tr("&Send"), QDialogButtonBox::AcceptRole);
    m_send->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(explanation);
    column->addWidget(m_field, 1);
    column->addWidget(m_room);
    column->addWidget(buttons);
    resize(440, 260);
    connect(m_field, &QPlainTextEdit::textChanged, this, &NoticeDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString NoticeDialog::text() const {
    return m_field->toPlainText().trimmed();
}

void NoticeDialog::check() {
    const auto room = longestText - static_cast<int>(text().size());
    constexpr int toldBelow = 200;
    m_room->setText(room < 0           ? tr("%n character(s) too long.", nullptr, -room)
                    : room < toldBelow ? tr("Room for %n more character(s).", nullptr, room)
                                       : QString());
    m_send->setEnabled(!text().isEmpty() && room >= 0);
}

} // namespace callroom::console
