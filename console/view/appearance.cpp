#include "console/view/appearance.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QWidget>

#include <array>
#include <utility>

/// A static library's resources are not there by themselves. The macro works outside namespaces only.
static void makeResourcesKnown() {
    Q_INIT_RESOURCE(console);
}

namespace callroom::console {
namespace {

bool isDesktopDark() {
    const auto palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

const Colours& coloursFor(Scheme scheme) {
    const bool isDark = scheme == Scheme::Dark || (scheme == Scheme::System && isDesktopDark());
    return isDark ? Colours::dark() : Colours::light();
}

} // namespace

Appearance::Appearance(QObject* parent)
    : QObject(parent)
    , m_colours(&coloursFor(m_scheme)) {
    makeResourcesKnown();
    qApp->installEventFilter(this);
}

void Appearance::setScheme(Scheme scheme) {
    m_scheme = scheme;
    update();
}

bool Appearance::eventFilter(QObject* watched, QEvent* event) {
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange) update();
    return QObject::eventFilter(watched, event);
}

void Appearance::update() {
    const auto* colours = &coloursFor(m_scheme);
    if (colours == m_colours) return;
    m_colours = colours;
    Q_EMIT changed();
}

void Appearance::dress(QWidget& window) {
    const auto wear = [this, &window] {
        window.setPalette(m_colours->palette());
        window.setStyleSheet(styleSheet());
    };
    wear();
    connect(this, &Appearance::changed, &window, wear);
}

QString Appearance::styleSheet() const {
    QFile file(QStringLiteral(":/callroom/style.qss"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const auto& c = *m_colours;
    const std::array<std::pair<QLatin1String, QColor>, 12> names{{{QLatin1String("@window@"), c.window},
                                                                  {QLatin1String("@surface@"), c.surface},
                                                                  {QLatin1String("@border@"), c.border},
                                                                  {QLatin1String("@text@"), c.text},
                                                                  {QLatin1String("@softText@"), c.softText},
                                                                  {QLatin1String("@accent@"), c.accent},
                                                                  {QLatin1String("@onAccent@"), c.onAccent},
                                                                  {QLatin1String("@selection@"), c.selection},
                                                                  {QLatin1String("@hover@"), c.hover},
                                                                  {QLatin1String("@muted@"), c.muted.text},
                                                                  {QLatin1String("@bad@"), c.bad.text},
                                                                  {QLatin1String("@badTint@"), c.bad.tint}}};
    for (const auto& [name, colour] : names)
        sheet.replace(name, colour.name());
    sheet.replace(QLatin1String("@scheme@"), QLatin1String(m_colours == &Colours::dark() ? "dark" : "light"));
    return sheet;
}

} // namespace callroom::console
