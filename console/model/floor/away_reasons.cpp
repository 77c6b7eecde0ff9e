#include "console/model/floor/away_reasons.h"

#include "console/model/text.h"

#include <algorithm>

namespace callroom::console {

void AwayReasons::follow(FloorCommands* commands) {
    m_commands = commands;
    if (m_commands)
        refresh();
    else
        set({});
}

void AwayReasons::refresh() {
    if (!m_commands) return;
    m_commands->listAwayReasons(this, [this](core::Result<std::vector<protocol::AwayReason>> reasons) {
        if (reasons) set(std::move(*reasons));
    });
}

void AwayReasons::set(std::vector<protocol::AwayReason> reasons) {
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const auto& one, const auto& other) { return one.order < other.order; });
    std::vector<Item> items;
    for (const auto& reason : reasons)
        items.push_back({reason.code, fromUtf8(reason.name)});
    if (items == m_items) return;
    m_items = std::move(items);
    Q_EMIT changed();
}

QString AwayReasons::nameOf(const std::string& code) const {
    if (code == "missed") return tr("Missed calls", "the server's own reason to be away");
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&](const Item& item) { return item.code == code; });
    return found == m_items.end() ? fromUtf8(code) : found->name;
}

} // namespace callroom::console
