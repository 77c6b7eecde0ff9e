#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace callroom::console {

/// Draws a bundled icon (Lucide) in one colour. `size` is its side in device-independent pixels. An unknown or empty
/// name gives an empty picture. GUI thread; pictures are cached by QPixmapCache.
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal pixelRatio);
/// The same for buttons and actions, also sharp on dense screens.
[[nodiscard]] QIcon icon(const QString& name, const QColor& colour);

} // namespace callroom::console
