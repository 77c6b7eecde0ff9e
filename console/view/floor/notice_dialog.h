#pragma once

#include "console/view/appearance.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace callroom::console {

/// Asks what an agent shall be told.
class NoticeDialog : public QDialog {
    Q_OBJECT

public:
    /// The longest text that the server takes.
    static constexpr int longestText = 2000;

    NoticeDialog(const QString& agent, Appearance& appearance, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QPlainTextEdit& field() { return *m_field; }
    [[nodiscard]] QPushButton& sendButton() { return *m_send; }

private:
    void check();

    QPlainTextEdit* m_field;
    QLabel* m_room;
    QPushButton* m_send;
};

} // namespace callroom::console
