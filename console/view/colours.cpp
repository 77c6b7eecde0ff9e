#include "console/view/colours.h"

namespace callroom::console {

const Colours& Colours::light() {
    static const Colours colours{.window = QColor(0xf4f5f7),
                                 .surface = QColor(0xffffff),
                                 .border = QColor(0xdfe2e8),
                                 .text = QColor(0x1a1e26),
                                 .softText = QColor(0x5a6371),
                                 .accent = QColor(0x2f5bd7),
                                 .onAccent = QColor(0xffffff),
                                 .selection = QColor(0xe3eafc),
                                 .hover = QColor(0xf3f5f9),
                                 .neutral = {QColor(0x444d5b), QColor(0xeaedf2)},
                                 .good = {QColor(0x116b44), QColor(0xdff3e8)},
                                 .busy = {QColor(0x2450c4), QColor(0xe4ebfd)},
                                 .soon = {QColor(0x865000), QColor(0xfdefd3)},
                                 .bad = {QColor(0xb3261e), QColor(0xfce5e3)},
                                 .muted = {QColor(0x677080), QColor(0xf0f1f4)}};
    return colours;
}

const Colours& Colours::dark() {
    static const Colours colours{.window = QColor(0x13161b),
                                 .surface = QColor(0x1b1f26),
                                 .border = QColor(0x2d333e),
                                 .text = QColor(0xe7e9ee),
                                 .softText = QColor(0xa5adba),
                                 .accent = QColor(0x86a3ff),
                                 .onAccent = QColor(0x10141d),
                                 .selection = QColor(0x27334f),
                                 .hover = QColor(0x21262f),
                                 .neutral = {QColor(0xc3cad5), QColor(0x2b313c)},
                                 .good = {QColor(0x74d6a5), QColor(0x17352a)},
                                 .busy = {QColor(0xa2b9ff), QColor(0x202c4d)},
                                 .soon = {QColor(0xf2c272), QColor(0x3a2e16)},
                                 .bad = {QColor(0xffa299), QColor(0x46211e)},
                                 .muted = {QColor(0x909aa9), QColor(0x232831)}};
    return colours;
}

const ToneColours& Colours::of(Tone tone) const {
    switch (tone) {
    case Tone::Neutral:
        return neutral;
    case Tone::Good:
        return good;
    case Tone::Busy:
        return busy;
    case Tone::Soon:
        return soon;
    case Tone::Bad:
        return bad;
    case Tone::Muted:
        return muted;
    }
    return neutral;
}

QPalette Colours::palette() const {
    QPalette palette(text, surface, surface.lighter(110), border, softText, text, text, surface, window);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, muted.text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted.text);
    return palette;
}

} // namespace callroom::console
