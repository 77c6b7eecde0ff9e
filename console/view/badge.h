#pragma once

#include "console/view/appearance.h"

#include <QWidget>

class QPainter;

namespace callroom::console {

/// A state as a rounded tint with its icon and its name.
struct BadgeLook {
    QString text;
    QString icon;
    Tone tone = Tone::Neutral;
};

/// The width that the badge needs.
[[nodiscard]] int badgeWidth(const BadgeLook& look, const QFont& font);
/// Paints it at the left of `area`, in the middle of its height, no wider than it.
void paintBadge(QPainter& painter, const QRect& area, const BadgeLook& look, const Colours& colours, const QFont& font,
                qreal pixelRatio);

/// The same as a widget of its own.
class Badge : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives this object.
    explicit Badge(const Appearance& appearance, QWidget* parent = nullptr);

    void setLook(const BadgeLook& look);
    [[nodiscard]] QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent* event) override;

    const Appearance& m_appearance;
    BadgeLook m_look;
};

} // namespace callroom::console
