#include "server/storage/event_json.h"

#include "server/storage/floor_json.h"

#include <array>
#include <utility>

namespace callroom::json {
namespace {

/// Rows of earlier versions are without it.
constexpr Limits anyLengthIfStored{.maxLength = anyLength.maxLength, .mayBeAbsent = true};

} // namespace

template <> struct Description<floor::ContactJoined> {
    static constexpr std::string_view name = "contact_joined";
    static constexpr auto fields = Fields{field("contact", &floor::ContactJoined::contact)};
};

template <> struct Description<floor::ContactQueued> {
    static constexpr std::string_view name = "contact_queued";
    static constexpr auto fields = Fields{
        field("queueId", &floor::ContactQueued::queueId), field("lineKey", &floor::ContactQueued::lineKey),
        field("deadline", &floor::ContactQueued::deadline), field("reason", &floor::ContactQueued::reason, anyLength)};
};

template <> struct Description<floor::ContactOffered> {
    static constexpr std::string_view name = "contact_offered";
    static constexpr auto fields = Fields{field("offer", &floor::ContactOffered::offer)};
};

template <> struct Description<floor::OfferEnded> {
    static constexpr std::string_view name = "offer_ended";
    static constexpr auto fields =
        Fields{field("offerId", &floor::OfferEnded::offerId), field("status", &floor::OfferEnded::status)};
};

template <> struct Description<floor::ContactAccepted> {
    static constexpr std::string_view name = "contact_accepted";
    static constexpr auto fields =
        Fields{field("offerId", &floor::ContactAccepted::offerId), field("agentId", &floor::ContactAccepted::agentId),
               field("next", &floor::ContactAccepted::next), field("deadline", &floor::ContactAccepted::deadline)};
};

template <> struct Description<floor::ContactConnected> {
    static constexpr std::string_view name = "contact_connected";
    static constexpr auto fields = Fields{field("deadline", &floor::ContactConnected::deadline)};
};

template <> struct Description<floor::ContactHeld> {
    static constexpr std::string_view name = "contact_held";
    static constexpr auto fields = Fields{field("deadline", &floor::ContactHeld::deadline)};
};

template <> struct Description<floor::ContactResumed> {
    static constexpr std::string_view name = "contact_resumed";
    static constexpr auto fields = Fields{field("deadline", &floor::ContactResumed::deadline)};
};

template <> struct Description<floor::PartyLost> {
    static constexpr std::string_view name = "party_lost";
    static constexpr auto fields = Fields{field("party", &floor::PartyLost::party)};
};

template <> struct Description<floor::PartyReturned> {
    static constexpr std::string_view name = "party_returned";
    static constexpr auto fields = Fields{field("party", &floor::PartyReturned::party)};
};

template <> struct Description<floor::ConversationEnded> {
    static constexpr std::string_view name = "conversation_ended";
    static constexpr auto fields =
        Fields{field("by", &floor::ConversationEnded::by), field("outcome", &floor::ConversationEnded::outcome),
               field("wrapUpDeadline", &floor::ConversationEnded::wrapUpDeadline)};
};

template <> struct Description<floor::WrapUpExtended> {
    static constexpr std::string_view name = "wrap_up_extended";
    static constexpr auto fields = Fields{field("deadline", &floor::WrapUpExtended::deadline)};
};

template <> struct Description<floor::WrapUpDone> {
    static constexpr std::string_view name = "wrap_up_done";
    static constexpr auto fields =
        Fields{field("disposition", &floor::WrapUpDone::disposition, anyLength),
               field("notes", &floor::WrapUpDone::notes, anyLength), field("tags", &floor::WrapUpDone::tags, anyLength),
               field("isTimedOut", &floor::WrapUpDone::isTimedOut)};
};

template <> struct Description<floor::ContactClosed> {
    static constexpr std::string_view name = "contact_closed";
    static constexpr auto fields = Fields{field("outcome", &floor::ContactClosed::outcome),
                                          field("reason", &floor::ContactClosed::reason, anyLength)};
};

template <> struct Description<floor::PresenceChanged> {
    static constexpr std::string_view name = "presence_changed";
    static constexpr auto fields = Fields{field("presence", &floor::PresenceChanged::presence),
                                          field("awayReason", &floor::PresenceChanged::awayReason, anyLength),
                                          field("cause", &floor::PresenceChanged::cause)};
};

template <> struct Description<floor::NextPresenceSet> {
    static constexpr std::string_view name = "next_presence_set";
    static constexpr auto fields = Fields{field("presence", &floor::NextPresenceSet::presence),
                                          field("awayReason", &floor::NextPresenceSet::awayReason, anyLength)};
};

template <> struct Description<floor::Destination> {
    static constexpr std::string_view name = "Destination";
    static constexpr auto fields = Fields{field("queueId", &floor::Destination::queueId, whenThere),
                                          field("agentId", &floor::Destination::agentId, whenThere),
                                          field("returnQueueId", &floor::Destination::returnQueueId, whenThere),
                                          field("returnAgentId", &floor::Destination::returnAgentId, whenThere),
                                          field("lineKey", &floor::Destination::lineKey),
                                          field("deadline", &floor::Destination::deadline)};
};

template <> struct Description<floor::ContactTransferred> {
    static constexpr std::string_view name = "contact_transferred";
    static constexpr auto fields = Fields{field("to", &floor::ContactTransferred::to),
                                          field("wrapUpDeadline", &floor::ContactTransferred::wrapUpDeadline)};
};

template <> struct Description<floor::ContactMoved> {
    static constexpr std::string_view name = "contact_moved";
    static constexpr auto fields =
        Fields{field("to", &floor::ContactMoved::to), field("reason", &floor::ContactMoved::reason, anyLength)};
};

template <> struct Description<floor::CallbackAsked> {
    static constexpr std::string_view name = "callback_asked";
    static constexpr auto fields = Fields{field("phone", &floor::CallbackAsked::phone, anyLength),
                                          field("dueAt", &floor::CallbackAsked::dueAt, whenThere),
                                          field("deadline", &floor::CallbackAsked::deadline),
                                          field("reason", &floor::CallbackAsked::reason, anyLengthIfStored)};
};

template <> struct Description<floor::CallbackUnreached> {
    static constexpr std::string_view name = "callback_unreached";
    static constexpr auto fields = Fields{field("dueAt", &floor::CallbackUnreached::dueAt)};
};

template <> struct Description<floor::ConsultStarted> {
    static constexpr std::string_view name = "consult_started";
    static constexpr auto fields = Fields{field("consultId", &floor::ConsultStarted::consultId)};
};

template <> struct Description<floor::ConsultEnded> {
    static constexpr std::string_view name = "consult_ended";
    static constexpr auto fields = Fields{};
};

template <> struct Description<floor::ConferenceStarted> {
    static constexpr std::string_view name = "conference_started";
    static constexpr auto fields = Fields{field("agentId", &floor::ConferenceStarted::agentId),
                                          field("deadline", &floor::ConferenceStarted::deadline)};
};

template <> struct Description<floor::ContactTagged> {
    static constexpr std::string_view name = "contact_tagged";
    static constexpr auto fields = Fields{field("tags", &floor::ContactTagged::tags, anyLength)};
};

template <> struct Description<floor::ContactPrioritised> {
    static constexpr std::string_view name = "contact_prioritised";
    static constexpr auto fields = Fields{field("priority", &floor::ContactPrioritised::priority),
                                          field("lineKey", &floor::ContactPrioritised::lineKey)};
};

template <> struct Description<floor::HandoverWrapUpExtended> {
    static constexpr std::string_view name = "handover_wrap_up_extended";
    static constexpr auto fields = Fields{field("deadline", &floor::HandoverWrapUpExtended::deadline)};
};

template <> struct Description<floor::HandoverWrapUpDone> {
    static constexpr std::string_view name = "handover_wrap_up_done";
    static constexpr auto fields = Fields{field("disposition", &floor::HandoverWrapUpDone::disposition, anyLength),
                                          field("notes", &floor::HandoverWrapUpDone::notes, anyLength),
                                          field("tags", &floor::HandoverWrapUpDone::tags, anyLength),
                                          field("isTimedOut", &floor::HandoverWrapUpDone::isTimedOut)};
};

} // namespace callroom::json

namespace callroom::storage {
namespace {

using Reader = core::Result<floor::EventBody> (*)(std::string_view);

template <typename Body> core::Result<floor::EventBody> readBody(std::string_view data) {
    auto body = json::decodeText<Body>(data);
    if (!body) {
        std::string detail("event data does not fit: ");
        for (const auto& fault : body.error().fields)
            detail += fault.field + " " + fault.code + " ";
        return core::fail(core::internal(std::move(detail)));
    }
    return floor::EventBody(std::move(*body));
}

template <typename Variant> struct ReadersOf;
template <typename... Bodies> struct ReadersOf<std::variant<Bodies...>> {
    static constexpr std::array<std::pair<std::string_view, Reader>, sizeof...(Bodies)> table{
        {{json::Description<Bodies>::name, &readBody<Bodies>}...}};
};

} // namespace

std::string_view eventType(const floor::EventBody& body) {
    return std::visit([]<typename Body>(const Body&) { return json::Description<Body>::name; }, body);
}

void writeEventData(json::Writer& writer, const floor::EventBody& body) {
    std::visit([&writer](const auto& held) { json::encodeValue(writer, held); }, body);
}

std::string eventData(const floor::EventBody& body) {
    json::Writer writer;
    writeEventData(writer, body);
    return std::string(writer.text());
}

core::Result<floor::EventBody> readEventBody(std::string_view type, std::string_view data) {
    for (const auto& [name, reader] : ReadersOf<floor::EventBody>::table)
        if (name == type) return reader(data);
    return core::fail(core::internal("unknown event type " + std::string(type)));
}

} // namespace callroom::storage
