#pragma once

#include "console/view/colours.h"

#include <QObject>
#include <QString>

class QWidget;

namespace callroom::console {

/// Which colours the user wants.
enum class Scheme { System, Light, Dark };

/// The look of all windows. `System` follows the desktop's palette, also when it changes while the console runs. The
/// application's own palette is left alone, because it is what tells the desktop's choice. GUI thread.
class Appearance : public QObject {
    Q_OBJECT

public:
    explicit Appearance(QObject* parent = nullptr);

    void setScheme(Scheme scheme);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] const Colours& colours() const { return *m_colours; }

    /// Gives a window its palette and style sheet, now and after each change.
    void dress(QWidget& window);

Q_SIGNALS:
    /// Other colours: what is painted by hand or made from colours must be made anew.
    void changed();

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void update();
    [[nodiscard]] QString styleSheet() const;

    Scheme m_scheme = Scheme::System;
    const Colours* m_colours;
};

} // namespace callroom::console
