#pragma once

#include "shared/core/result.h"
#include "shared/protocol/chat_rules.h"

#include <string_view>

namespace callroom::live {

/// Whether a contact's metadata answers what its queue asks before a chat, under `preChat`: `answer_required` for what
/// is missing, `bad_choice` for what is none of the choices (422, each naming its field). Pure; any thread.
[[nodiscard]] core::Result<void> checkAnswers(const std::vector<protocol::PreChatField>& fields,
                                              std::string_view metadata);

} // namespace callroom::live
