#include "console/view/wallboard/wall_window.h"

#include "console/model/time_words.h"
#include "console/view/connection_banner.h"
#include "console/view/wallboard/wall_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QTime>
#include <QVBoxLayout>

namespace callroom::console {

WallWindow::WallWindow(WallboardModel& model, const Workplace& at, QWidget* beside)
    : m_title(new QLabel(tr("Wallboard")))
    , m_time(new QLabel) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("wallWindow"));
    setWindowTitle(tr("Wallboard – Callroom"));
    setScreen(beside->screen());
    at.appearance.dress(*this);
    for (auto* label : {m_title, m_time})
        label->setTextFormat(Qt::PlainText);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_time);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 14, 14);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(new ConnectionBanner(at.models.connection(), at.appearance));
    auto* view = new WallView(model, at.appearance, WallView::Fit::Wall);
    column->addWidget(view, 1);
    view->setFocus();
    connect(&m_second, &QTimer::timeout, this, &WallWindow::showTime);
    m_second.start(std::chrono::seconds(1));
    showTime();
}

void WallWindow::showTime() {
    m_time->setText(timeText(QTime::currentTime()));
}

void WallWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    constexpr int partOfHeight = 36;
    QFont large = font();
    large.setPixelSize(std::max(height() / partOfHeight, 16));
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_time->setFont(large);
}

void WallWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace callroom::console
