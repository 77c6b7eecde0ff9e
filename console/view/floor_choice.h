#pragma once

#include "console/model/floor/floor_state.h"

#include <QComboBox>

namespace callroom::console {

/// Chooses one queue or one agent of the floor, or all, by list or by typing a part of the name. The names are read
/// when one is about to choose: the floor changes too often to follow.
class FloorChoice : public QComboBox {
    Q_OBJECT

public:
    enum class Kind { Queues, Agents };

    /// `floor` outlives this object.
    FloorChoice(const FloorState& floor, Kind kind, QWidget* parent = nullptr);

    /// Nil for all.
    [[nodiscard]] core::Uuid chosen() const { return m_chosen; }
    /// What is not on the floor is kept nonetheless, under a name for what is gone.
    void choose(const core::Uuid& id);

Q_SIGNALS:
    /// By the user.
    void changed();

private:
    void showPopup() override;
    void focusInEvent(QFocusEvent* event) override;
    void fill();
    void onEntered();
    void take(const core::Uuid& id);
    void showChosen();

    const FloorState& m_floor;
    Kind m_kind;
    core::Uuid m_chosen;
};

} // namespace callroom::console
