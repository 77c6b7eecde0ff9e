#pragma once

#include "shared/json/describe.h"

/// What a queue lays down for chats: what is asked before, when silence is broken, and who answers first.
namespace callroom::protocol {

/// One line of the form that a visitor fills in before a chat.
struct PreChatField {
    std::string key; ///< under which the answer stands in the contact's metadata, as `preChat.<key>`
    std::string label;
    std::string kind = "text"; ///< `text`, `email`, `phone` or `choice`
    bool isRequired = false;
    std::vector<std::string> choices; ///< of a choice
};

/// A bot that answers first, by webhook (docs/bots.md).
struct ChatBot {
    std::string url;
    std::string name = "Assistant";
    std::string secret{}; ///< `whsec_…`; signs what is sent to it, nothing is signed without
};

struct ChatRules {
    int nudgeSeconds = 0; ///< a customer who has not answered for so long is reminded; 0: never
    int closeSeconds = 0; ///< after so much silence of the customer the chat is closed; 0: never
    std::vector<PreChatField> preChatFields;
    std::optional<ChatBot> bot{};
};

/// How the company wants its widget to look. An empty text leaves the widget's own, in the visitor's language.
struct WidgetLook {
    std::string color;     ///< of buttons, `#rrggbb`
    std::string textColor; ///< upon it
    std::string title;
    std::string greeting;
    std::string closedText; ///< while the queue is closed
    std::string buttonText; ///< of the launcher on the page
    std::string language;   ///< of a visitor whose browser asks for none that there is
};

/// `GET widget/welcome`: what a page shows before anybody has said who he is.
struct QueueWelcome {
    core::QueueId queueId;
    std::string name;
    std::vector<core::Channel> channels;
    bool isOpen = true;
    std::optional<core::Timestamp> opensAt; ///< when it is closed and will open
    std::vector<PreChatField> preChatFields;
    std::optional<WidgetLook> look{};
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<PreChatField> {
    static constexpr std::string_view name = "PreChatField";
    static constexpr auto fields =
        Fields{field("key", &PreChatField::key, {.minLength = 1, .maxLength = 50}),
               field("label", &PreChatField::label, {.minLength = 1, .maxLength = 200}),
               field("kind", &PreChatField::kind, {.minLength = 1, .maxLength = 10, .mayBeAbsent = true}),
               field("isRequired", &PreChatField::isRequired, {.mayBeAbsent = true}),
               field("choices", &PreChatField::choices, {.maxLength = 50, .mayBeAbsent = true})};
};

template <> struct Description<ChatBot> {
    static constexpr std::string_view name = "ChatBot";
    static constexpr auto fields =
        Fields{field("url", &ChatBot::url, {.minLength = 1, .maxLength = 2000}),
               field("name", &ChatBot::name, {.minLength = 1, .maxLength = 100, .mayBeAbsent = true}),
               field("secret", &ChatBot::secret, {.maxLength = 200, .mayBeAbsent = true})};
};

inline constexpr Limits chatSilence{.minimum = 0, .maximum = 86'400, .mayBeAbsent = true};

template <> struct Description<ChatRules> {
    static constexpr std::string_view name = "ChatRules";
    static constexpr auto fields =
        Fields{field("nudgeSeconds", &ChatRules::nudgeSeconds, chatSilence),
               field("closeSeconds", &ChatRules::closeSeconds, chatSilence),
               field("preChatFields", &ChatRules::preChatFields, {.maxLength = 20, .mayBeAbsent = true}),
               field("bot", &ChatRules::bot)};
};

template <> struct Description<WidgetLook> {
    using W = WidgetLook;
    static constexpr std::string_view name = "WidgetLook";
    static constexpr auto fields = Fields{field("color", &W::color),           field("textColor", &W::textColor),
                                          field("title", &W::title),           field("greeting", &W::greeting),
                                          field("closedText", &W::closedText), field("buttonText", &W::buttonText),
                                          field("language", &W::language)};
};

template <> struct Description<QueueWelcome> {
    using W = QueueWelcome;
    static constexpr std::string_view name = "QueueWelcome";
    static constexpr auto fields = Fields{field("queueId", &W::queueId),
                                          field("name", &W::name),
                                          field("channels", &W::channels),
                                          field("isOpen", &W::isOpen),
                                          field("opensAt", &W::opensAt),
                                          field("preChatFields", &W::preChatFields),
                                          field("look", &W::look, {.isOmittedWhenEmpty = true})};
};

} // namespace callroom::json
