#include "console/view/settings/leave_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace callroom::console {
namespace {

/// The translations' context.
struct LeaveQuestion {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::LeaveQuestion)
};

} // namespace

void askBeforeLeaving(QWidget& above, const QString& what, std::function<void()> save, std::function<void()> discard) {
    const auto name = QStringLiteral("leaveQuestion");
    if (above.findChild<QMessageBox*>(name)) return;
    auto* box = new QMessageBox(QMessageBox::NoIcon, LeaveQuestion::tr("Not saved yet"),
                                LeaveQuestion::tr("“%1” has changes that are not saved.").arg(what),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &above);
    box->setObjectName(name);
    box->setTextFormat(Qt::PlainText);
    box->setDefaultButton(QMessageBox::Save);
    box->button(QMessageBox::Cancel)->setText(LeaveQuestion::tr("Go on editing"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QMessageBox::finished, &above,
                     [save = std::move(save), discard = std::move(discard)](int answer) {
                         if (answer == QMessageBox::Save) save();
                         if (answer == QMessageBox::Discard) discard();
                     });
    box->open();
}

} // namespace callroom::console
