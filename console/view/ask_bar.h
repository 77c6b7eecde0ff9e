#pragma once

#include "console/model/asked_table_model.h"
#include "console/view/appearance.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace callroom::console {

/// One line that tells where a question to the server stands: nothing while all is well, a moving bar while the answer
/// is awaited, and what went wrong with a way to ask again.
class AskBar : public QFrame {
    Q_OBJECT

public:
    /// `appearance` outlives this object.
    explicit AskBar(const Appearance& appearance, QWidget* parent = nullptr);

    void setState(AskState state, const QString& failure);
    /// Shows the model's state from now on; the model outlives this object. Its retry is asked for by the button.
    void follow(AskedTableModel& model);

Q_SIGNALS:
    void retryRequested();

private:
    void showColours();

    const Appearance& m_appearance;
    QProgressBar* m_progress;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_retry;
};

} // namespace callroom::console
