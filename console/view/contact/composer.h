#pragma once

#include "console/view/appearance.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QComboBox;

namespace callroom::console {

/// Where a supervisor steps in: a message to everybody in the conversation, or a note for staff. Ctrl+Enter sends.
class Composer : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives this object.
    explicit Composer(const Appearance& appearance, QWidget* parent = nullptr);

    /// `takesMessages`: else notes alone are written. While `isBusy` nothing else is.
    void setPossible(bool takesMessages, bool isBusy);
    /// It was written: the field is free for the next.
    void clear();

Q_SIGNALS:
    void submitted(const QString& text, bool isNote);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void submit();
    void showState();
    void showIcons();
    [[nodiscard]] bool isNote() const;

    const Appearance& m_appearance;
    QComboBox* m_kind;
    QPlainTextEdit* m_text;
    QPushButton* m_send;
    QLabel* m_warning;
    bool m_takesMessages = false;
    bool m_isBusy = false;
};

} // namespace callroom::console
