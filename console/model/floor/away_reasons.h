#pragma once

#include "console/net/floor_commands.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <vector>

namespace callroom::console {

/// The tenant's reasons to be away, as menus show them. GUI thread.
class AwayReasons : public QObject {
    Q_OBJECT

public:
    struct Item {
        std::string code; ///< what the server knows it by
        QString name;
        friend bool operator==(const Item&, const Item&) = default;
    };

    using QObject::QObject;

    /// Asks through these from now on, at once for the first time; null forgets all. They may go before this object.
    void follow(FloorCommands* commands);
    /// Asks anew. What was known stands until the answer comes, and after one that failed.
    void refresh();
    void set(std::vector<protocol::AwayReason> reasons);

    [[nodiscard]] const std::vector<Item>& items() const { return m_items; }
    /// The name behind what an agent's row says; that itself when it is none of the codes.
    [[nodiscard]] QString nameOf(const std::string& code) const;

Q_SIGNALS:
    void changed();

private:
    QPointer<FloorCommands> m_commands;
    std::vector<Item> m_items;
};

} // namespace callroom::console
