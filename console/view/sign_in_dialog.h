#pragma once

#include "console/view/appearance.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace callroom::console {

/// What the user typed to sign in.
struct SignInEntry {
    QString server;
    QString tenant;
    QString email;
    QString password;
    bool isKept = false; ///< stay signed in on this computer
};

/// Asks who signs in where. Stays open, busy, until whoever listens closes it or shows an error.
class SignInDialog : public QDialog {
    Q_OBJECT

public:
    /// `appearance` outlives this object.
    explicit SignInDialog(Appearance& appearance, QWidget* parent = nullptr);

    /// Fills in what is known; the password field is always left empty. The first empty field has the focus.
    void setEntry(const SignInEntry& entry);
    void setBusy(bool isBusy);
    /// Shows why it did not work and lets the user try again.
    void showError(const QString& text);

Q_SIGNALS:
    void signInRequested(const callroom::console::SignInEntry& entry);

private:
    void submit();
    void updateButton();
    void paintMark();

    Appearance& m_appearance;
    QLabel* m_mark;
    QLineEdit* m_server;
    QLineEdit* m_tenant;
    QLineEdit* m_email;
    QLineEdit* m_password;
    QCheckBox* m_keep;
    QLabel* m_error;
    QPushButton* m_submit;
    bool m_isBusy = false;
};

} // namespace callroom::console
