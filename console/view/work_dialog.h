#pragma once

#include "console/view/appearance.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace callroom::console {

/// Shows how far a long piece of work is, and lets it be given up; the rest of the console goes on meanwhile. It goes
/// with the work's end, unless that has failed: then it says why until it is closed.
class WorkDialog : public QDialog {
    Q_OBJECT

public:
    /// `about` says what is made, such as a file's name. `appearance` outlives this object.
    WorkDialog(const QString& title, const QString& about, Appearance& appearance, QWidget* parent = nullptr);

    /// `total` is 0 or less while nobody knows how much there is.
    void showProgress(const QString& text, qint64 done = 0, qint64 total = 0);
    void end();
    void fail(const QString& why);
    void reject() override;

Q_SIGNALS:
    /// The user gives up; said before the dialog goes.
    void canceled();

private:
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_button;
    bool m_isUnderWay = true;
};

} // namespace callroom::console
