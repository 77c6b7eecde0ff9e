#pragma once

#include "console/model/floor/floor_filter.h"
#include "console/model/floor/target_filter.h"
#include "console/view/appearance.h"

#include <QDialog>

class QPushButton;

namespace callroom::console {

class CellTable;

/// Asks to which agent, or to which queue, a waiting contact shall go. Closes by itself when it waits no longer.
class TargetDialog : public QDialog {
    Q_OBJECT

public:
    /// What is given outlives this object.
    TargetDialog(FloorModels& models, Appearance& appearance, core::ContactId contact, TargetFilter::Kind kind,
                 QWidget* parent = nullptr);

    [[nodiscard]] CellTable& table() { return *m_table; }

Q_SIGNALS:
    void agentChosen(const callroom::core::UserId& agent);
    void queueChosen(const callroom::core::QueueId& queue);

private:
    void showColumns(const std::vector<int>& columns, int sortColumn, Qt::SortOrder order);
    void keepChoice();
    void submit();

    TargetFilter m_targets;
    FloorFilter m_filter;
    CellTable* m_table;
    QPushButton* m_submit;
};

} // namespace callroom::console
