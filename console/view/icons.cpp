#include "console/view/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace callroom::console {

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal pixelRatio) {
    if (name.isEmpty()) return {};
    const int side = static_cast<int>(std::ceil(size * pixelRatio));
    const QString key = QStringLiteral("callroom-icon-%1-%2-%3").arg(name, colour.name(QColor::HexArgb)).arg(side);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        pixmap.setDevicePixelRatio(pixelRatio);
        return pixmap;
    }
    QFile file(QStringLiteral(":/callroom/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString& name, const QColor& colour) {
    QIcon result;
    for (const qreal ratio : {1.0, 2.0})
        for (const int size : {16, 20, 24})
            result.addPixmap(iconPixmap(name, colour, size, ratio));
    return result;
}

} // namespace callroom::console
