#include "server/live/pre_chat.h"

#include "shared/json/document.h"

#include <algorithm>

namespace callroom::live {
namespace {

core::Failure refusal(const char* code, const protocol::PreChatField& field, const std::string& why) {
    auto error = core::invalid(code, why);
    error.fields.push_back({"metadata.preChat." + field.key, code, why});
    return core::fail(std::move(error));
}

/// The answer as text; empty when there is none.
std::string answerTo(const protocol::PreChatField& field, const json::Document& metadata) {
    if (!metadata.IsObject()) return {};
    const auto answers = metadata.FindMember("preChat");
    if (answers == metadata.MemberEnd() || !answers->value.IsObject()) return {};
    const auto answer = answers->value.FindMember(field.key.c_str());
    if (answer == answers->value.MemberEnd() || !answer->value.IsString()) return {};
    return {answer->value.GetString(), answer->value.GetStringLength()};
}

} // namespace

core::Result<void> checkAnswers(const std::vector<protocol::PreChatField>& fields, std::string_view metadata) {
    if (fields.empty()) return {};
    const auto document = json::parseDocument(metadata);
    if (!document) return core::fail(document.error());
    for (const auto& field : fields) {
        const auto answer = answerTo(field, *document);
        if (answer.empty()) {
            if (field.isRequired) return refusal("answer_required", field, field.label + " is asked for");
            continue;
        }
        const bool isChoice = field.choices.empty() ||
                              std::find(field.choices.begin(), field.choices.end(), answer) != field.choices.end();
        if (!isChoice) return refusal("bad_choice", field, field.label + " is none of the choices");
    }
    return {};
}

} // namespace callroom::live
