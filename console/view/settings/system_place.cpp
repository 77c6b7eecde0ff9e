#include "console/view/settings/system_place.h"

#include "console/model/settings/fault_words.h"
#include "console/view/labels.h"

#include <QFrame>
#include <QGridLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace callroom::console {
namespace {

constexpr auto interval = std::chrono::seconds(5);

} // namespace

SystemPlace::SystemPlace(SettingsModels& models, const EditorContext& context, QWidget* parent)
    : SettingsPlace(QStringLiteral("system"), tr("System"), QStringLiteral("activity"), parent)
    , m_appearance(context.appearance)
    , m_api(models.systemApi())
    , m_remark(plainLabel(tr("Loading…"), QStringLiteral("soft")))
    , m_retry(new QPushButton(tr("Try again")))
    , m_content(new QWidget)
    , m_grid(new QGridLayout(m_content)) {
    auto* head = titleLabel(tr("System"), 1.35);
    auto* state = new QHBoxLayout;
    state->addWidget(m_remark);
    state->addWidget(m_retry);
    state->addStretch(1);
    m_retry->hide();
    m_grid->setContentsMargins(0, 0, 8, 0);
    m_grid->setSpacing(12);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(head);
    column->addLayout(state);
    column->addSpacing(10);
    column->addWidget(scroll, 1);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &SystemPlace::ask);
    connect(m_retry, &QPushButton::clicked, this, &SystemPlace::ask);
    connect(&m_appearance, &Appearance::changed, this, &SystemPlace::showSections);
}

void SystemPlace::enter() {
    m_timer.start();
    ask();
}

void SystemPlace::hideEvent(QHideEvent* event) {
    m_timer.stop();
    SettingsPlace::hideEvent(event);
}

void SystemPlace::ask() {
    if (std::exchange(m_isAsking, true)) return;
    m_api.fetchOnly(this, [this](const core::Result<QJsonObject>& answer) { take(answer); });
}

/// What was known stays in sight when the server does not answer, and it is said that it is old.
void SystemPlace::take(const core::Result<QJsonObject>& answer) {
    m_isAsking = false;
    m_retry->setVisible(!answer.has_value());
    if (!answer) return m_remark->setText(wordSettingRefusal(answer.error()));
    const auto text = QJsonDocument(*answer).toJson(QJsonDocument::Compact).toStdString();
    const auto status = json::decodeText<protocol::SystemStatus>(text);
    if (!status) return m_remark->setText(wordSettingRefusal(status.error()));
    m_remark->setText(tr("Asked again every few seconds."));
    m_sections = describeSystem(*status);
    showSections();
}

void SystemPlace::showSections() {
    while (auto* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t number = 0; number < m_sections.size(); ++number) {
        auto* card = new QFrame;
        card->setObjectName(QStringLiteral("card"));
        auto* rows = new QGridLayout(card);
        rows->setContentsMargins(18, 14, 18, 16);
        rows->setHorizontalSpacing(18);
        rows->setVerticalSpacing(8);
        rows->addWidget(wrappedLabel(m_sections[number].title, QStringLiteral("field")), 0, 0, 1, 2);
        int row = 1;
        for (const auto& figure : m_sections[number].figures) {
            auto* value = wrappedLabel(figure.value);
            value->setWordWrap(true);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            if (figure.tone != Tone::Neutral)
                value->setStyleSheet(
                    QStringLiteral("color: %1;").arg(m_appearance.colours().of(figure.tone).text.name()));
            auto* label = wrappedLabel(figure.label, QStringLiteral("soft"));
            label->setBuddy(value);
            rows->addWidget(label, row, 0, Qt::AlignTop);
            rows->addWidget(value, row++, 1, Qt::AlignTop);
        }
        rows->setColumnStretch(1, 1);
        rows->setRowStretch(row, 1);
        m_grid->addWidget(card, static_cast<int>(number / 2), static_cast<int>(number % 2));
    }
    m_grid->setRowStretch(static_cast<int>(m_sections.size() / 2) + 1, 1);
}

} // namespace callroom::console
