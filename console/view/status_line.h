#pragma once

#include "console/model/connection_status.h"
#include "console/view/appearance.h"

#include <QStatusBar>

class QLabel;

namespace callroom::console {

/// The foot of the window: the connection, who is signed in, and passing remarks.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    /// Both outlive this object.
    StatusLine(ConnectionStatus& connection, const Appearance& appearance, QWidget* parent = nullptr);

    /// Empty for nobody.
    void setAccount(const QString& text);
    void showRemark(const QString& text);

private:
    void showConnection();

    ConnectionStatus& m_connection;
    const Appearance& m_appearance;
    QLabel* m_icon;
    QLabel* m_text;
    QLabel* m_account;
};

} // namespace callroom::console
