#pragma once

#include "console/model/floor/floor_state.h"
#include "console/view/appearance.h"

#include <QDialog>

class QButtonGroup;
class QPushButton;
class QSpinBox;

namespace callroom::console {

/// Asks how urgent a waiting contact is: one of the priorities with a name, or a number of seconds. Closes by itself
/// when it waits no longer.
class PriorityDialog : public QDialog {
    Q_OBJECT

public:
    /// Shows the contact's priority as chosen. What is given outlives this object.
    PriorityDialog(const FloorState& floor, Appearance& appearance, const protocol::FloorContact& contact,
                   QWidget* parent = nullptr);

    /// The chosen one, in seconds of waiting given for free.
    [[nodiscard]] int priority() const;
    /// For any other than those with a name.
    [[nodiscard]] QSpinBox& number() { return *m_number; }
    [[nodiscard]] QPushButton& submitButton() { return *m_submit; }

private:
    void onFloor();
    void check();

    const FloorState& m_floor;
    core::ContactId m_contact;
    int m_before;
    QButtonGroup* m_choices; ///< under their seconds; the number under `otherChoice`
    QSpinBox* m_number;
    QPushButton* m_submit;
};

} // namespace callroom::console
