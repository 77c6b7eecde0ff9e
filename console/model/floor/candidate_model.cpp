#include "console/model/floor/candidate_model.h"

#include "console/model/floor/why_words.h"

#include <algorithm>

namespace callroom::console {

CandidateModel::CandidateModel(const FloorState& floor, QObject* parent)
    : CellTableModel({{tr("Agent")}, {tr("Why"), false, false, true}}, parent)
    , m_floor(floor) {}

void CandidateModel::setWhy(const protocol::Why& why) {
    auto candidates = why.candidates;
    std::stable_partition(candidates.begin(), candidates.end(),
                          [](const protocol::CandidateWhy& one) { return one.reason == "chosen"; });
    beginResetModel();
    m_candidates = std::move(candidates);
    endResetModel();
}

Cell CandidateModel::cell(int row, int column) const {
    const auto& candidate = m_candidates[static_cast<std::size_t>(row)];
    if (column == Agent) {
        if (!candidate.agentId) return {tr("%n other agent(s)", nullptr, candidate.count.value_or(0)), {}};
        const auto name = m_floor.agentName(*candidate.agentId);
        return {name.isEmpty() ? tr("A former agent") : name, {}};
    }
    const auto reason = readReason(candidate.reason, [this](const core::UserId& id) { return m_floor.agentName(id); });
    return {reason.text, {}, reason.tone};
}

} // namespace callroom::console
