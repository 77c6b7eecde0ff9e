#include "console/model/asked_table_model.h"

#include "console/model/refusal_words.h"

namespace callroom::console {

void AskedTableModel::setAskState(AskState state) {
    m_state = state;
    m_failure.clear();
    Q_EMIT askStateChanged();
}

void AskedTableModel::setFailed(const core::Error& error) {
    m_state = AskState::Failed;
    m_failure = explainRefusal(error);
    Q_EMIT askStateChanged();
}

} // namespace callroom::console
