#pragma once

#include "console/model/connection_status.h"
#include "console/view/appearance.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace callroom::console {

/// Stands above the tables while they may be out of date.
class ConnectionBanner : public QFrame {
    Q_OBJECT

public:
    /// Both outlive this object.
    ConnectionBanner(ConnectionStatus& status, const Appearance& appearance, QWidget* parent = nullptr);

private:
    void showStatus();

    ConnectionStatus& m_status;
    const Appearance& m_appearance;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_retry;
};

} // namespace callroom::console
