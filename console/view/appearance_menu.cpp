#include "console/view/appearance_menu.h"

#include <QActionGroup>
#include <QSettings>

#include <array>

namespace callroom::console {

AppearanceMenu::AppearanceMenu(Appearance& appearance, QSettings& settings, QWidget* parent)
    : QMenu(tr("&Appearance"), parent) {
    auto* choices = new QActionGroup(this);
    const std::array<std::pair<Scheme, QString>, 3> schemes{
        {{Scheme::System, tr("Like the s&ystem")}, {Scheme::Light, tr("&Light")}, {Scheme::Dark, tr("&Dark")}}};
    for (const auto& [scheme, name] : schemes) {
        auto* action = addAction(name);
        action->setCheckable(true);
        action->setChecked(scheme == appearance.scheme());
        action->setData(static_cast<int>(scheme));
        choices->addAction(action);
    }
    connect(choices, &QActionGroup::triggered, this, [&appearance, &settings](const QAction* action) {
        appearance.setScheme(static_cast<Scheme>(action->data().toInt()));
        settings.setValue(QStringLiteral("appearance"), action->data());
    });
}

} // namespace callroom::console
