#include "console/view/settings/embed_card.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace callroom::console {

EmbedCard::EmbedCard(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit) {
    m_line->setReadOnly(true);
    m_line->setObjectName(QStringLiteral("embedLine"));
    m_line->setAccessibleName(tr("Line for your pages"));
    auto* copy = new QPushButton(tr("Copy"));
    auto* hint = new QLabel(tr("Put this line before the end of each page that shall have the widget. Add "
                               "data-queue=\"…\" for a queue other than the default."));
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setProperty("role", QStringLiteral("help"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_line, 1);
    row->addWidget(copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(hint);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_line->text()); });
}

void EmbedCard::setPlace(const QUrl& server, const QString& tenant) {
    auto host = server.toString(QUrl::FullyEncoded);
    while (host.endsWith(u'/'))
        host.chop(1);
    const auto named = tenant.isEmpty() ? QString() : QStringLiteral(" data-tenant=\"%1\"").arg(tenant.toHtmlEscaped());
    m_line->setText(QStringLiteral("<script src=\"%1/widget.js\"%2 async></script>").arg(host.toHtmlEscaped(), named));
    m_line->setCursorPosition(0);
}

QString EmbedCard::text() const {
    return m_line->text();
}

} // namespace callroom::console
