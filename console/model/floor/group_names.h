#pragma once

#include "console/net/floor_commands.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <vector>

namespace callroom::console {

/// What the tenant's groups are called, by the alphabet. GUI thread.
class GroupNames : public QObject {
    Q_OBJECT

public:
    struct Item {
        core::GroupId id;
        QString name;
        friend bool operator==(const Item&, const Item&) = default;
    };

    using QObject::QObject;

    /// Asks through these from now on, at once for the first time; null forgets all. They may go before this object.
    void follow(FloorCommands* commands);
    /// Asks anew. What was known stands until the answer comes, and after one that failed.
    void refresh();
    void set(const std::vector<protocol::GroupName>& groups);

    [[nodiscard]] const std::vector<Item>& items() const { return m_items; }
    /// The names of these, with commas; those that are not known are left out.
    [[nodiscard]] QString namesOf(const std::vector<core::GroupId>& groups) const;

Q_SIGNALS:
    void changed();

private:
    QPointer<FloorCommands> m_commands;
    std::vector<Item> m_items;
};

} // namespace callroom::console
