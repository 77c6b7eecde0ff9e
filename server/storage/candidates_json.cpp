#include "server/storage/candidates_json.h"

#include "shared/json/decode.h"

#include <algorithm>

namespace callroom::storage {

void writeCandidates(json::Writer& writer, const std::vector<floor::Candidate>& candidates) {
    writer.startObject();
    for (auto first = candidates.begin(); first != candidates.end(); ++first) {
        const auto hasReason = [&](const floor::Candidate& other) { return other.reason == first->reason; };
        if (std::any_of(candidates.begin(), first, hasReason)) continue;
        writer.key(first->reason);
        writer.startArray();
        for (auto one = first; one != candidates.end(); ++one)
            if (hasReason(*one)) json::encodeValue(writer, one->agentId);
        writer.endArray();
    }
    writer.endObject();
}

core::Result<std::vector<floor::Candidate>> readCandidates(std::string_view text) {
    const auto document = json::parseDocument(text);
    if (!document || !document->IsObject()) return core::fail(core::internal("candidates are not an object"));
    std::vector<floor::Candidate> candidates;
    for (const auto& [name, agents] : document->GetObject()) {
        const auto ids = json::decode<std::vector<core::UserId>>(agents);
        if (!ids) return core::fail(core::internal("candidates are not lists of ids"));
        for (const auto id : *ids)
            candidates.push_back({id, std::string(name.GetString(), name.GetStringLength())});
    }
    return candidates;
}

} // namespace callroom::storage
