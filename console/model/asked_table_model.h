#pragma once

#include "console/model/cell_table_model.h"
#include "shared/core/error.h"

namespace callroom::console {

/// Where a question to the server stands.
enum class AskState {
    Idle,   ///< nothing has been asked yet
    Asking, ///< the answer is awaited; rows from before may stand meanwhile
    Known,
    Failed, ///< what stands is from before, if anything does
};

/// A table whose rows come from the server when asked for. It tells where the question stands, so that a view shows
/// loading, emptiness and failure as what they are.
class AskedTableModel : public CellTableModel {
    Q_OBJECT

public:
    [[nodiscard]] AskState askState() const { return m_state; }
    /// A sentence; empty unless it has failed.
    [[nodiscard]] const QString& failure() const { return m_failure; }
    /// Asks again what has failed.
    virtual void retry() = 0;

Q_SIGNALS:
    void askStateChanged();

protected:
    using CellTableModel::CellTableModel;

    void setAskState(AskState state);
    void setFailed(const core::Error& error);

private:
    AskState m_state = AskState::Idle;
    QString m_failure;
};

} // namespace callroom::console
