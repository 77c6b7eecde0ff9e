#pragma once

#include "console/model/cell_table_model.h"
#include "shared/protocol/insight.h"

namespace callroom::console {

/// What stands out in a period, each with what it is compared with. GUI thread.
class FindingModel final : public CellTableModel {
    Q_OBJECT

public:
    enum Column { Finding, Where, Value, Compared };

    explicit FindingModel(QObject* parent = nullptr);

    void setFindings(std::vector<protocol::Insight> findings);
    [[nodiscard]] const protocol::Insight& finding(int row) const { return m_findings[static_cast<std::size_t>(row)]; }

private:
    [[nodiscard]] int count() const override { return static_cast<int>(m_findings.size()); }
    [[nodiscard]] Cell cell(int row, int column) const override;

    std::vector<protocol::Insight> m_findings;
};

/// A finding in a few words: "Longest waits: Support".
[[nodiscard]] QString findingText(const protocol::Insight& finding);

} // namespace callroom::console
