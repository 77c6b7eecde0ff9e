#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace callroom::console {

/// What stands below a form: whether all is saved, and the buttons to save or to discard.
class SaveBar final : public QFrame {
    Q_OBJECT

public:
    explicit SaveBar(QWidget* parent = nullptr);

    enum class State { Clean, Dirty, Saving };
    void setState(State state);
    /// A sentence in the place of the state's own; empty goes back to that.
    void setRemark(const QString& text, bool isFault);
    /// A button of another kind at its left end, such as Remove.
    void addButton(QPushButton* button);

Q_SIGNALS:
    void saveRequested();
    void discardRequested();

private:
    void showText();

    State m_state = State::Clean;
    QString m_remark;
    bool m_isFault = false;
    QLabel* m_text;
    QPushButton* m_discard;
    QPushButton* m_save;
};

} // namespace callroom::console
