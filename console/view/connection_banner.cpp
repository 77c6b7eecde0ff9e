#include "console/view/connection_banner.h"

#include "console/view/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace callroom::console {

ConnectionBanner::ConnectionBanner(ConnectionStatus& status, const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_status(status)
    , m_appearance(appearance)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_retry(new QPushButton(tr("Try now"), this)) {
    setObjectName(QStringLiteral("banner"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAccessibleName(tr("Connection"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_retry);
    connect(m_retry, &QPushButton::clicked, &m_status, &ConnectionStatus::retry);
    connect(&m_status, &ConnectionStatus::changed, this, &ConnectionBanner::showStatus);
    connect(&m_appearance, &Appearance::changed, this, &ConnectionBanner::showStatus);
    showStatus();
}

void ConnectionBanner::showStatus() {
    const auto& tone = m_appearance.colours().of(m_status.tone());
    m_icon->setPixmap(iconPixmap(m_status.icon(), tone.text, 18, devicePixelRatioF()));
    m_text->setText(m_status.banner());
    m_text->setStyleSheet(QStringLiteral("color: %1;").arg(tone.text.name()));
    m_retry->setVisible(m_status.canRetry());
    setStyleSheet(QStringLiteral("#banner { background: %1; }").arg(tone.tint.name()));
    setVisible(!m_status.banner().isEmpty());
}

} // namespace callroom::console
