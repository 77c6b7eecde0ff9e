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
        for (auto one = first; one != candidates.end(); ++one) {
            if (!hasReason(*one)) continue;
            if (one->count > 0)
                json::encodeValue(writer, one->count);
            else
                json::encodeValue(writer, one->agentId);
        }
        writer.endArray();
    }
    writer.endObject();
}

core::Result<std::vector<floor::Candidate>> readCandidates(std::string_view text) {
    const auto document = json::parseDocument(text);
    if (!document || !document->IsObject()) return core::fail(core::internal("candidates are not an object"));
    std::vector<floor::Candidate> candidates;
    std::vector<floor::Candidate> counted;
    for (const auto& [name, entries] : document->GetObject()) {
        if (!entries.IsArray()) return core::fail(core::internal("candidates of a reason are not a list"));
        const std::string reason(name.GetString(), name.GetStringLength());
        for (const auto& entry : entries.GetArray()) {
            if (const auto id = json::decode<core::UserId>(entry)) {
                candidates.push_back({*id, reason});
                continue;
            }
            const auto count = json::decode<int>(entry);
            if (!count || *count < 1) return core::fail(core::internal("a candidate is neither an id nor a count"));
            counted.push_back({{}, reason, *count});
        }
    }
    std::move(counted.begin(), counted.end(), std::back_inserter(candidates));
    return candidates;
}

} // namespace callroom::storage
