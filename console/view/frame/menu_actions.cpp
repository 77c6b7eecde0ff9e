#include "console/view/frame/menu_actions.h"

#include <QMenu>
#include <QMenuBar>

namespace callroom::console {
namespace {

void gather(const QMenu& menu, const QString& path, std::vector<MenuAction>& into) {
    for (auto* action : menu.actions()) {
        if (action->isSeparator()) continue;
        if (const auto* below = action->menu())
            gather(*below, path % QStringLiteral(" › ") % plainText(*action), into);
        else
            into.push_back({action, path});
    }
}

} // namespace

std::vector<MenuAction> actionsOf(const QMenuBar& bar) {
    std::vector<MenuAction> all;
    for (auto* action : bar.actions())
        if (const auto* menu = action->menu()) gather(*menu, plainText(*action), all);
    return all;
}

QString plainText(const QAction& action) {
    QString text = action.text();
    if (text.endsWith(u'…')) text.chop(1);
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size()) ++i; // `&&` is one that is read
        plain.append(text[i]);
    }
    return plain;
}

} // namespace callroom::console
