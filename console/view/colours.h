#pragma once

#include "console/model/tone.h"

#include <QColor>
#include <QPalette>

namespace callroom::console {

/// How a tone looks: `text` is readable on `tint` and on the surface (contrast 4.5 : 1 and more).
struct ToneColours {
    QColor text;
    QColor tint;
};

/// Every colour of the console, once for light and once for dark.
struct Colours {
    QColor window;
    QColor surface;
    QColor border;
    QColor text;
    QColor softText;
    QColor accent;
    QColor onAccent;
    QColor selection;
    QColor hover;
    ToneColours neutral;
    ToneColours good;
    ToneColours busy;
    ToneColours soon;
    ToneColours bad;
    ToneColours muted;

    [[nodiscard]] static const Colours& light();
    [[nodiscard]] static const Colours& dark();
    [[nodiscard]] const ToneColours& of(Tone tone) const;
    [[nodiscard]] QPalette palette() const;
};

} // namespace callroom::console
