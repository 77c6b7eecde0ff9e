#include "console/view/ask_bar.h"

#include "console/view/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace callroom::console {

AskBar::AskBar(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_progress(new QProgressBar)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_retry(new QPushButton(tr("Try again"))) {
    setObjectName(QStringLiteral("banner"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("Asking the server…"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_progress, 1);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_retry);
    connect(m_retry, &QPushButton::clicked, this, &AskBar::retryRequested);
    connect(&m_appearance, &Appearance::changed, this, &AskBar::showColours);
    showColours();
    setState(AskState::Idle, {});
}

void AskBar::follow(AskedTableModel& model) {
    const auto show = [this, &model] { setState(model.askState(), model.failure()); };
    connect(&model, &AskedTableModel::askStateChanged, this, show);
    connect(this, &AskBar::retryRequested, &model, &AskedTableModel::retry);
    show();
}

void AskBar::setState(AskState state, const QString& failure) {
    const bool hasFailed = state == AskState::Failed;
    m_progress->setVisible(state == AskState::Asking);
    for (QWidget* part : std::initializer_list<QWidget*>{m_icon, m_text, m_retry})
        part->setVisible(hasFailed);
    m_text->setText(failure);
    layout()->setContentsMargins(hasFailed ? QMargins(14, 6, 6, 6) : QMargins());
    setVisible(hasFailed || state == AskState::Asking);
}

void AskBar::showColours() {
    const auto& tone = m_appearance.colours().bad;
    m_icon->setPixmap(iconPixmap(QStringLiteral("triangle-alert"), tone.text, 18, devicePixelRatioF()));
    m_text->setStyleSheet(QStringLiteral("color: %1;").arg(tone.text.name()));
    m_progress->setStyleSheet(QStringLiteral("QProgressBar { border: none; background: transparent; }"
                                             "QProgressBar::chunk { background: %1; }")
                                  .arg(m_appearance.colours().accent.name()));
    setStyleSheet(QStringLiteral("#banner { background: transparent; }"));
}

} // namespace callroom::console
