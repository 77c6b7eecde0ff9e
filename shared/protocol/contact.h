#pragma once

#include "shared/protocol/people.h"

/// Bodies of `contacts`, and the frames that say the same.
namespace callroom::protocol {

struct Customer {
    core::UserId id;
    std::string name;
};

struct EstimatedWait {
    std::int64_t p50Seconds = 0;
    std::int64_t p90Seconds = 0;
    friend bool operator==(const EstimatedWait&, const EstimatedWait&) = default;
};

struct Feedback {
    int rating = 0;
    std::optional<std::string> comment;
    Timestamp at{};
};

/// The offer that the reading agent holds.
struct PendingOffer {
    core::OfferId offerId;
    Timestamp deadline{};
};

/// The customer asked to be called back.
struct CallbackView {
    std::optional<std::string> phone; ///< none: in the browser
    Timestamp askedAt{};
    std::optional<Timestamp> dueAt; ///< out of the line until then
    int attempts = 0;               ///< that did not reach him
    std::optional<Timestamp> reachedAt;
};

/// One request of one customer. A customer never sees `notes`, `disposition` and `tags`.
struct Contact {
    core::ContactId id;
    core::TenantId tenantId;
    Channel channel = Channel::Call;
    ContactStatus status = ContactStatus::Created;
    std::optional<Outcome> outcome;
    std::optional<core::QueueId> queueId;
    std::optional<core::UserId> agentId;
    Customer customer;
    core::ConversationId conversationId;
    std::string subject;
    int priority = 0;
    std::vector<Skill> skills;
    std::optional<std::vector<std::string>> tags;
    std::optional<int> position; ///< place in line from 1, while waiting
    Timestamp createdAt{};
    std::optional<Timestamp> queuedAt;
    std::optional<Timestamp> offeredAt;
    std::optional<Timestamp> answeredAt;
    std::optional<Timestamp> endedAt;
    std::optional<Timestamp> wrappedAt;
    std::optional<Timestamp> deadline;
    double waitSeconds = 0;
    double talkSeconds = 0;
    double holdSeconds = 0;
    double wrapSeconds = 0;
    std::vector<std::string> recordingIds;
    std::optional<Feedback> feedback;
    json::RawJsonObject metadata;
    std::optional<std::string> disposition;
    std::optional<std::string> notes;
    std::optional<PendingOffer> offer;
    std::optional<CallbackView> callback;
    std::optional<core::ContactId> consultOf;      ///< two agents talk about that contact
    std::optional<core::ContactId> consultId;      ///< its agent asks a colleague
    std::optional<core::UserId> conferenceAgentId; ///< the colleague who has joined
};

/// Body of `POST contacts` and of the frame `contact.join`: exactly one of queueId, queue (its name) and agentId.
struct ContactJoin {
    std::optional<core::QueueId> queueId;
    std::optional<std::string> queue;
    std::optional<core::UserId> agentId;
    Channel channel = Channel::Call;
    std::optional<std::string> subject;
    std::optional<std::vector<Skill>> skills;
    std::optional<int> priority;
    std::optional<json::RawJsonObject> metadata;
};

struct ContactJoined {
    Contact contact;
    std::optional<int> position;
    std::optional<EstimatedWait> estimatedWait;
};

/// `GET contacts/:id/position` and the push `queue.position`.
struct QueuePosition {
    core::ContactId contactId;
    std::optional<int> position;
    std::optional<EstimatedWait> estimatedWait;
};

/// Names the contact a frame is about.
struct ContactRef {
    core::ContactId contactId;
};

/// Body of `POST contacts/:id/extend` and, with the contact, the frame `contact.extend`.
struct WrapUpExtension {
    int seconds = 60;
};

struct WrapUpExtensionFrame {
    core::ContactId contactId;
    int seconds = 60;
};

/// Body of accept and reject; without an id the caller's pending offer of that contact is meant.
struct OfferChoice {
    std::optional<core::OfferId> offerId;
};

struct OfferRef {
    core::OfferId offerId;
};

struct WrapUp {
    std::optional<std::string> disposition;
    std::optional<std::string> notes;
    std::optional<std::vector<std::string>> tags;
};

struct WrapUpFrame {
    core::ContactId contactId;
    std::optional<std::string> disposition;
    std::optional<std::string> notes;
    std::optional<std::vector<std::string>> tags;
};

struct FeedbackCreate {
    int rating = 0;
    std::optional<std::string> comment;
};

/// One sample of a browser's getStats().
struct QualitySample {
    double lossPercent = 0;
    double jitterMs = 0;
    double rttMs = 0;
    std::optional<double> bitrateKbps;
    std::optional<std::string> direction; ///< `inbound` or `outbound`
};

/// One entry of `GET contacts/:id/quality`.
struct QualityPoint {
    Timestamp at{};
    core::UserId userId; ///< whose browser sampled it
    Party party = Party::Customer;
    std::string direction; ///< may be empty
    double lossPercent = 0;
    double jitterMs = 0;
    double rttMs = 0;
    double mos = 0; ///< 1–4.5, estimated by the E-model
};

/// Answer of every command on a contact.
struct ContactAnswer {
    Contact contact;
};

/// Why an agent got the offer or was passed over; or, without an agent, how many others have the same reason.
struct CandidateWhy {
    std::optional<core::UserId> agentId;
    std::string reason;
    std::optional<int> count{}; ///< without an agent alone
};

struct Why {
    std::optional<core::UserId> chosen;
    std::vector<CandidateWhy> candidates;
};

/// One entry of `GET contacts/:id/offers`.
struct OfferHistory {
    core::OfferId id;
    core::UserId agentId;
    OfferStatus status = OfferStatus::Pending;
    Timestamp offeredAt{};
    std::optional<Timestamp> endedAt;
    Why why;
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<Customer> {
    static constexpr std::string_view name = "Customer";
    static constexpr auto fields = Fields{field("id", &Customer::id), field("name", &Customer::name)};
};

template <> struct Description<protocol::EstimatedWait> {
    static constexpr std::string_view name = "EstimatedWait";
    static constexpr auto fields = Fields{field("p50Seconds", &protocol::EstimatedWait::p50Seconds),
                                          field("p90Seconds", &protocol::EstimatedWait::p90Seconds)};
};

template <> struct Description<Feedback> {
    static constexpr std::string_view name = "Feedback";
    static constexpr auto fields = Fields{field("rating", &Feedback::rating, {.minimum = 1, .maximum = 5}),
                                          field("comment", &Feedback::comment), field("at", &Feedback::at)};
};

template <> struct Description<PendingOffer> {
    static constexpr std::string_view name = "PendingOffer";
    static constexpr auto fields =
        Fields{field("offerId", &PendingOffer::offerId), field("deadline", &PendingOffer::deadline)};
};

template <> struct Description<CallbackView> {
    static constexpr std::string_view name = "Callback";
    static constexpr auto fields =
        Fields{field("phone", &CallbackView::phone, {.isOmittedWhenEmpty = true}),
               field("askedAt", &CallbackView::askedAt), field("dueAt", &CallbackView::dueAt),
               field("attempts", &CallbackView::attempts), field("reachedAt", &CallbackView::reachedAt)};
};

template <> struct Description<protocol::Contact> {
    using C = protocol::Contact;
    static constexpr std::string_view name = "Contact";
    static constexpr auto fields =
        Fields{field("id", &C::id),
               field("tenantId", &C::tenantId),
               field("channel", &C::channel),
               field("status", &C::status),
               field("outcome", &C::outcome),
               field("queueId", &C::queueId),
               field("agentId", &C::agentId),
               field("customer", &C::customer),
               field("conversationId", &C::conversationId),
               field("subject", &C::subject),
               field("priority", &C::priority),
               field("skills", &C::skills),
               field("tags", &C::tags, {.isOmittedWhenEmpty = true}),
               field("position", &C::position, {.isOmittedWhenEmpty = true}),
               field("createdAt", &C::createdAt),
               field("queuedAt", &C::queuedAt),
               field("offeredAt", &C::offeredAt),
               field("answeredAt", &C::answeredAt),
               field("endedAt", &C::endedAt),
               field("wrappedAt", &C::wrappedAt),
               field("deadline", &C::deadline),
               field("waitSeconds", &C::waitSeconds),
               field("talkSeconds", &C::talkSeconds),
               field("holdSeconds", &C::holdSeconds),
               field("wrapSeconds", &C::wrapSeconds),
               field("recordingIds", &C::recordingIds),
               field("feedback", &C::feedback),
               field("metadata", &C::metadata),
               field("disposition", &C::disposition, {.isOmittedWhenEmpty = true}),
               field("notes", &C::notes, {.isOmittedWhenEmpty = true}),
               field("offer", &C::offer, {.isOmittedWhenEmpty = true}),
               field("callback", &C::callback, {.isOmittedWhenEmpty = true}),
               field("consultOf", &C::consultOf, {.isOmittedWhenEmpty = true}),
               field("consultId", &C::consultId, {.isOmittedWhenEmpty = true}),
               field("conferenceAgentId", &C::conferenceAgentId, {.isOmittedWhenEmpty = true})};
};

inline constexpr Limits contactPriority{.minimum = 0, .maximum = 100};

template <> struct Description<ContactJoin> {
    static constexpr std::string_view name = "ContactJoin";
    static constexpr auto fields = Fields{field("queueId", &ContactJoin::queueId),
                                          field("queue", &ContactJoin::queue, {.minLength = 1, .maxLength = 100}),
                                          field("agentId", &ContactJoin::agentId),
                                          field("channel", &ContactJoin::channel),
                                          field("subject", &ContactJoin::subject, {.maxLength = 500}),
                                          field("skills", &ContactJoin::skills, {.maxLength = 20}),
                                          field("priority", &ContactJoin::priority, contactPriority),
                                          field("metadata", &ContactJoin::metadata, {.maxLength = 8192})};
};

template <> struct Description<protocol::ContactJoined> {
    using J = protocol::ContactJoined;
    static constexpr std::string_view name = "ContactJoined";
    static constexpr auto fields = Fields{field("contact", &J::contact), field("position", &J::position),
                                          field("estimatedWait", &J::estimatedWait)};
};

template <> struct Description<QueuePosition> {
    static constexpr std::string_view name = "QueuePosition";
    static constexpr auto fields =
        Fields{field("contactId", &QueuePosition::contactId), field("position", &QueuePosition::position),
               field("estimatedWait", &QueuePosition::estimatedWait)};
};

template <> struct Description<ContactRef> {
    static constexpr std::string_view name = "ContactRef";
    static constexpr auto fields = Fields{field("contactId", &ContactRef::contactId)};
};

template <> struct Description<OfferChoice> {
    static constexpr std::string_view name = "OfferChoice";
    static constexpr auto fields = Fields{field("offerId", &OfferChoice::offerId)};
};

template <> struct Description<OfferRef> {
    static constexpr std::string_view name = "OfferRef";
    static constexpr auto fields = Fields{field("offerId", &OfferRef::offerId)};
};

template <> struct Description<WrapUp> {
    static constexpr std::string_view name = "WrapUp";
    static constexpr auto fields =
        Fields{field("disposition", &WrapUp::disposition, {.maxLength = 100}),
               field("notes", &WrapUp::notes, {.maxLength = 20'000}), field("tags", &WrapUp::tags, {.maxLength = 50})};
};

template <> struct Description<WrapUpFrame> {
    static constexpr std::string_view name = "WrapUpFrame";
    static constexpr auto fields = Fields{field("contactId", &WrapUpFrame::contactId),
                                          field("disposition", &WrapUpFrame::disposition, {.maxLength = 100}),
                                          field("notes", &WrapUpFrame::notes, {.maxLength = 20'000}),
                                          field("tags", &WrapUpFrame::tags, {.maxLength = 50})};
};

inline constexpr Limits wrapUpExtension{.minimum = 1, .maximum = 3600, .mayBeAbsent = true};

template <> struct Description<WrapUpExtension> {
    static constexpr std::string_view name = "WrapUpExtension";
    static constexpr auto fields = Fields{field("seconds", &WrapUpExtension::seconds, wrapUpExtension)};
};

template <> struct Description<WrapUpExtensionFrame> {
    static constexpr std::string_view name = "WrapUpExtensionFrame";
    static constexpr auto fields = Fields{field("contactId", &WrapUpExtensionFrame::contactId),
                                          field("seconds", &WrapUpExtensionFrame::seconds, wrapUpExtension)};
};

template <> struct Description<FeedbackCreate> {
    static constexpr std::string_view name = "FeedbackCreate";
    static constexpr auto fields = Fields{field("rating", &FeedbackCreate::rating, {.minimum = 1, .maximum = 5}),
                                          field("comment", &FeedbackCreate::comment, {.maxLength = 5000})};
};

template <> struct Description<QualitySample> {
    static constexpr std::string_view name = "QualitySample";
    static constexpr auto fields =
        Fields{field("lossPercent", &QualitySample::lossPercent, {.minimum = 0, .maximum = 100}),
               field("jitterMs", &QualitySample::jitterMs, {.minimum = 0, .maximum = 60'000}),
               field("rttMs", &QualitySample::rttMs, {.minimum = 0, .maximum = 60'000}),
               field("bitrateKbps", &QualitySample::bitrateKbps, {.minimum = 0, .maximum = 10'000'000}),
               field("direction", &QualitySample::direction, {.maxLength = 20})};
};

template <> struct Description<QualityPoint> {
    using P = QualityPoint;
    static constexpr std::string_view name = "QualityPoint";
    static constexpr auto fields = Fields{field("at", &P::at),
                                          field("userId", &P::userId),
                                          field("party", &P::party),
                                          field("direction", &P::direction),
                                          field("lossPercent", &P::lossPercent),
                                          field("jitterMs", &P::jitterMs),
                                          field("rttMs", &P::rttMs),
                                          field("mos", &P::mos)};
};

template <> struct Description<ContactAnswer> {
    static constexpr std::string_view name = "ContactAnswer";
    static constexpr auto fields = Fields{field("contact", &ContactAnswer::contact)};
};

template <> struct Description<CandidateWhy> {
    static constexpr std::string_view name = "CandidateWhy";
    static constexpr auto fields =
        Fields{field("agentId", &CandidateWhy::agentId), field("reason", &CandidateWhy::reason),
               field("count", &CandidateWhy::count, {.isOmittedWhenEmpty = true})};
};

template <> struct Description<Why> {
    static constexpr std::string_view name = "Why";
    static constexpr auto fields = Fields{field("chosen", &Why::chosen), field("candidates", &Why::candidates)};
};

template <> struct Description<OfferHistory> {
    static constexpr std::string_view name = "OfferHistory";
    static constexpr auto fields =
        Fields{field("id", &OfferHistory::id),           field("agentId", &OfferHistory::agentId),
               field("status", &OfferHistory::status),   field("offeredAt", &OfferHistory::offeredAt),
               field("endedAt", &OfferHistory::endedAt), field("why", &OfferHistory::why)};
};

} // namespace callroom::json
