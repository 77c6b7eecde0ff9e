// Any JSON text: what is read is written and read again as the same, and what is kept unread is the same JSON.
#include "shared/core/utf8.h"
#include "shared/json/document.h"
#include "tests/fuzz/fuzz.h"

namespace callroom::fuzz {
namespace {

void checkWritten(const json::Document& document) {
    const auto text = json::toText(document);
    require(core::isValidUtf8(text), "what is written is UTF-8");
    const auto again = json::parseDocument(text);
    require(again.has_value(), "what is written is JSON");
    require(json::toText(*again) == text, "what is read again is written the same");
}

/// The member `payload` of the root's members, wherever a document has it last.
const json::Value* keptIn(const json::Document& document) {
    const json::Value* kept = nullptr;
    if (!document.IsObject()) return kept;
    for (const auto& child : document.GetObject()) {
        if (!child.value.IsObject()) continue;
        for (const auto& member : child.value.GetObject())
            if (std::string_view(member.name.GetString(), member.name.GetStringLength()) == "payload")
                kept = &member.value;
    }
    return kept;
}

void checkKept(std::string_view text, const json::Document& document) {
    const auto open = json::parseKeeping("payload", text);
    if (!open) return; // what is passed on unread may hold no NUL; elsewhere the decoder sees to that
    const auto* expected = keptIn(document);
    require((expected != nullptr) == !open->kept.empty(), "a value is kept where there is one");
    if (!expected) return;
    const auto kept = json::parseDocument(open->kept);
    require(kept.has_value(), "what is kept is JSON by itself");
    require(json::toText(*kept) == json::toText(*expected), "what is kept is the value");
}

} // namespace

void run(std::string_view input) {
    const auto document = json::parseDocument(input);
    if (!document) {
        require(!json::parseKeeping("payload", input), "what is no JSON is none with a value kept");
        return;
    }
    checkWritten(*document);
    checkKept(input, *document);
}

} // namespace callroom::fuzz
