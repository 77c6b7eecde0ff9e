#pragma once

#include "console/model/asked_table_model.h"
#include "console/model/floor/floor_state.h"
#include "console/net/contact_archive.h"

#include <QPointer>

namespace callroom::console {

/// All that the floor did with one contact, in order: when, what, how long after the step before, and what was said of
/// it. GUI thread.
class TimelineModel final : public AskedTableModel {
    Q_OBJECT

public:
    enum Column { At, What, After, Detail };

    /// `floor` names agents and queues; it outlives this object. `archive` need not.
    TimelineModel(const FloorState& floor, ContactArchive* archive, core::ContactId contact, QObject* parent = nullptr);

    /// Asks again; what stands stays until the answer, which keeps the rows that are in both.
    void refresh();
    void retry() override { refresh(); }

private:
    [[nodiscard]] int count() const override { return static_cast<int>(m_events.size()); }
    [[nodiscard]] Cell cell(int row, int column) const override;
    void onAnswer(const core::Result<std::vector<protocol::ContactEvent>>& events);

    const FloorState& m_floor;
    QPointer<ContactArchive> m_archive;
    core::ContactId m_contact;
    std::vector<protocol::ContactEvent> m_events;
    std::uint64_t m_question = 0;
};

} // namespace callroom::console
