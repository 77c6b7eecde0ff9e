#include "console/view/status_line.h"

#include "console/view/icons.h"

#include <QHBoxLayout>
#include <QLabel>

namespace callroom::console {

StatusLine::StatusLine(ConnectionStatus& connection, const Appearance& appearance, QWidget* parent)
    : QStatusBar(parent)
    , m_connection(connection)
    , m_appearance(appearance)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_account(new QLabel) {
    for (auto* label : {m_text, m_account})
        label->setTextFormat(Qt::PlainText);
    m_text->setAccessibleName(tr("Connection"));
    m_account->setAccessibleName(tr("Signed in as"));
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(12, 3, 0, 3);
    row->setSpacing(7);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    addWidget(place, 1);
    m_account->setContentsMargins(0, 0, 12, 0);
    addPermanentWidget(m_account);
    setSizeGripEnabled(false);
    connect(&m_connection, &ConnectionStatus::changed, this, &StatusLine::showConnection);
    connect(&m_appearance, &Appearance::changed, this, &StatusLine::showConnection);
    showConnection();
}

void StatusLine::setAccount(const QString& text) {
    m_account->setText(text);
}

void StatusLine::showRemark(const QString& text) {
    constexpr int shownForMs = 10'000;
    showMessage(text, shownForMs);
}

void StatusLine::showConnection() {
    const auto colour = m_appearance.colours().of(m_connection.tone()).text;
    m_icon->setPixmap(iconPixmap(m_connection.icon(), colour, 16, devicePixelRatioF()));
    m_text->setText(m_connection.text());
}

} // namespace callroom::console
