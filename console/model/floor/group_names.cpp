#include "console/model/floor/group_names.h"

#include "console/model/text.h"

#include <QStringList>

#include <algorithm>

namespace callroom::console {

void GroupNames::follow(FloorCommands* commands) {
    m_commands = commands;
    if (m_commands)
        refresh();
    else
        set({});
}

void GroupNames::refresh() {
    if (!m_commands) return;
    m_commands->listGroupNames(this, [this](const core::Result<std::vector<protocol::GroupName>>& groups) {
        if (groups) set(*groups);
    });
}

void GroupNames::set(const std::vector<protocol::GroupName>& groups) {
    std::vector<Item> items;
    for (const auto& group : groups)
        items.push_back({group.id, fromUtf8(group.name)});
    std::sort(items.begin(), items.end(),
              [](const Item& one, const Item& other) { return one.name.localeAwareCompare(other.name) < 0; });
    if (items == m_items) return;
    m_items = std::move(items);
    Q_EMIT changed();
}

QString GroupNames::namesOf(const std::vector<core::GroupId>& groups) const {
    QStringList names;
    for (const auto& item : m_items)
        if (std::find(groups.begin(), groups.end(), item.id) != groups.end()) names.append(item.name);
    return names.join(tr(", ", "between groups"));
}

} // namespace callroom::console
