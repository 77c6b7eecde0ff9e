#include "console/view/work_dialog.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace callroom::console {
namespace {

constexpr int fullBar = 1000;

} // namespace

WorkDialog::WorkDialog(const QString& title, const QString& about, Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_text(new QLabel(tr("Asking the server…")))
    , m_progress(new QProgressBar)
    , m_button(new QPushButton(tr("Cancel"))) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    appearance.dress(*this);
    auto* what = new QLabel(about);
    what->setProperty("role", QStringLiteral("soft"));
    for (auto* label : {m_text, what}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_text->setMinimumWidth(360);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Progress"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    for (QWidget* part : std::initializer_list<QWidget*>{m_text, m_progress, what})
        column->addWidget(part);
    column->addWidget(m_button, 0, Qt::AlignRight);
    connect(m_button, &QPushButton::clicked, this, &WorkDialog::reject);
}

void WorkDialog::showProgress(const QString& text, qint64 done, qint64 total) {
    if (!m_isUnderWay) return;
    m_text->setText(text);
    m_progress->setRange(0, total > 0 ? fullBar : 0);
    if (total > 0) m_progress->setValue(static_cast<int>(std::min(done, total) * fullBar / total));
}

void WorkDialog::end() {
    m_isUnderWay = false;
    accept();
}

void WorkDialog::fail(const QString& why) {
    m_isUnderWay = false;
    m_progress->hide();
    m_text->setText(why);
    m_button->setText(tr("Close"));
}

void WorkDialog::reject() {
    if (std::exchange(m_isUnderWay, false)) Q_EMIT canceled();
    QDialog::reject();
}

} // namespace callroom::console
