#pragma once

#include "console/view/appearance.h"

#include <QMenu>

class QSettings;

namespace callroom::console {

/// Chooses light or dark, now and for the next start.
class AppearanceMenu : public QMenu {
    Q_OBJECT

public:
    /// Both outlive this object.
    AppearanceMenu(Appearance& appearance, QSettings& settings, QWidget* parent = nullptr);
};

} // namespace callroom::console
