#pragma once

#include "shared/protocol/contact.h"

/// What every report is made of: what was counted in a period, the ratios derived from it, and which contacts are
/// behind each number. Source of the formulas: DOMAIN.md, Metrics.
namespace callroom::protocol {

using core::ReportInterval;

/// What was counted and summed, never a ratio. A contact belongs to the moment at which it was created, and to the
/// queue and the agent that had it last. Consultations between agents are no contacts of the reports. Who asked to be
/// called back is counted among the callbacks and neither among the answered nor the abandoned.
struct ReportComponents {
    std::int64_t offered = 0;         ///< came in line, or called an agent directly
    std::int64_t answered = 0;        ///< by an agent
    std::int64_t answeredWithin = 0;  ///< of those, within the service level's seconds of their queue
    std::int64_t abandoned = 0;       ///< left before an answer
    std::int64_t abandonedWithin = 0; ///< of those, within the same seconds
    std::int64_t shortAbandoned = 0;  ///< of the abandoned, sooner than a short abandon's seconds
    std::int64_t callbacks = 0;       ///< asked to be called back
    std::int64_t callbacksWithin = 0; ///< of those, within the service level's seconds
    std::int64_t callbacksKept = 0;   ///< of those, were reached
    std::int64_t voicemails = 0;      ///< left a message
    std::int64_t otherwiseClosed = 0; ///< by a supervisor or a failure, before an answer
    std::int64_t open = 0;            ///< not over yet
    std::int64_t handled = 0;         ///< closed after a conversation
    std::int64_t repeated = 0;        ///< of the handled, those whose customer came back to the same queue
    std::int64_t ratings = 0;         ///< given by customers
    std::int64_t goodRatings = 0;     ///< of those, 4 or 5
    std::int64_t ratingSum = 0;       ///< of all ratings
    double answeredWaitSeconds = 0;   ///< all waits of the answered together
    double abandonedWaitSeconds = 0;  ///< the same of the abandoned
    double longestWaitSeconds = 0;    ///< of the answered and the abandoned
    double talkSeconds = 0;           ///< of the handled, without holds
    double holdSeconds = 0;
    double wrapSeconds = 0;
    friend bool operator==(const ReportComponents&, const ReportComponents&) = default;
};

/// All four, shares from 0 to 1; none where the denominator is 0.
struct ServiceLevels {
    std::optional<double> formula1{};
    std::optional<double> formula2{};
    std::optional<double> formula3{};
    std::optional<double> formula4{};
    friend bool operator==(const ServiceLevels&, const ServiceLevels&) = default;
};

/// What follows from the components. Shares are from 0 to 1; none is what cannot be known.
struct ReportRatios {
    std::optional<double> serviceLevel{}; ///< by the formula of the report
    ServiceLevels serviceLevels{};
    std::optional<double> asaSeconds{};  ///< mean wait of the answered
    std::optional<double> ahtSeconds{};  ///< talk, hold and wrap-up of a handled contact
    std::optional<double> acwSeconds{};  ///< wrap-up of a handled contact
    std::optional<double> abandonment{}; ///< without the short ones
    std::optional<double> csat{};        ///< share of ratings 4 and 5
    std::optional<double> meanRating{};
    std::optional<double> firstContactResolution{};
    bool isFirstContactResolutionProvisional = false; ///< the days in which customers may come back are not over
    friend bool operator==(const ReportRatios&, const ReportRatios&) = default;
};

/// One line of a report.
struct ReportRow {
    ReportComponents components{};
    ReportRatios ratios{};
    /// Query of `GET contacts` that lists the contacts of this line; a figure's `contactsFilter` narrows it down.
    std::string contactsQuery{};
};

/// How a figure comes about and which of a line's contacts are behind it.
struct FigureInfo {
    std::string name;                            ///< of the field, such as `abandonment`
    std::string formula;                         ///< in the names of the components; empty of what is counted
    std::optional<std::string> contactsFilter{}; ///< to be put after the line's `contactsQuery` and `&`
};

/// The service level that a report goes by.
struct FormulaInfo {
    int number = 3;   ///< 1–4
    std::string text; ///< in the names of the components
};

/// What a report was asked for, as it was understood, and how to read it.
struct ReportFrame {
    Timestamp from{};
    Timestamp to{};
    Timestamp at{};       ///< when it was counted
    std::string timeZone; ///< in which days begin
    FormulaInfo formula{};
    int shortAbandonSeconds = 5;
    int firstContactDays = 7;
    std::optional<core::QueueId> queueId{};
    std::optional<Channel> channel{};
    std::vector<FigureInfo> figures{};
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<ReportComponents> {
    using C = ReportComponents;
    static constexpr std::string_view name = "ReportComponents";
    static constexpr auto fields = Fields{field("offered", &C::offered),
                                          field("answered", &C::answered),
                                          field("answeredWithin", &C::answeredWithin),
                                          field("abandoned", &C::abandoned),
                                          field("abandonedWithin", &C::abandonedWithin),
                                          field("shortAbandoned", &C::shortAbandoned),
                                          field("callbacks", &C::callbacks),
                                          field("callbacksWithin", &C::callbacksWithin),
                                          field("callbacksKept", &C::callbacksKept),
                                          field("voicemails", &C::voicemails),
                                          field("otherwiseClosed", &C::otherwiseClosed),
                                          field("open", &C::open),
                                          field("handled", &C::handled),
                                          field("repeated", &C::repeated),
                                          field("ratings", &C::ratings),
                                          field("goodRatings", &C::goodRatings),
                                          field("ratingSum", &C::ratingSum),
                                          field("answeredWaitSeconds", &C::answeredWaitSeconds),
                                          field("abandonedWaitSeconds", &C::abandonedWaitSeconds),
                                          field("longestWaitSeconds", &C::longestWaitSeconds),
                                          field("talkSeconds", &C::talkSeconds),
                                          field("holdSeconds", &C::holdSeconds),
                                          field("wrapSeconds", &C::wrapSeconds)};
};

template <> struct Description<ServiceLevels> {
    using L = ServiceLevels;
    static constexpr std::string_view name = "ServiceLevels";
    static constexpr auto fields = Fields{field("formula1", &L::formula1), field("formula2", &L::formula2),
                                          field("formula3", &L::formula3), field("formula4", &L::formula4)};
};

template <> struct Description<ReportRatios> {
    using R = ReportRatios;
    static constexpr std::string_view name = "ReportRatios";
    static constexpr auto fields =
        Fields{field("serviceLevel", &R::serviceLevel),
               field("serviceLevels", &R::serviceLevels),
               field("asaSeconds", &R::asaSeconds),
               field("ahtSeconds", &R::ahtSeconds),
               field("acwSeconds", &R::acwSeconds),
               field("abandonment", &R::abandonment),
               field("csat", &R::csat),
               field("meanRating", &R::meanRating),
               field("firstContactResolution", &R::firstContactResolution),
               field("isFirstContactResolutionProvisional", &R::isFirstContactResolutionProvisional)};
};

template <> struct Description<ReportRow> {
    static constexpr std::string_view name = "ReportRow";
    static constexpr auto fields =
        Fields{field("components", &ReportRow::components), field("ratios", &ReportRow::ratios),
               field("contactsQuery", &ReportRow::contactsQuery)};
};

template <> struct Description<FigureInfo> {
    static constexpr std::string_view name = "FigureInfo";
    static constexpr auto fields = Fields{field("name", &FigureInfo::name), field("formula", &FigureInfo::formula),
                                          field("contactsFilter", &FigureInfo::contactsFilter)};
};

template <> struct Description<FormulaInfo> {
    static constexpr std::string_view name = "FormulaInfo";
    static constexpr auto fields =
        Fields{field("number", &FormulaInfo::number, {.minimum = 1, .maximum = 4}), field("text", &FormulaInfo::text)};
};

template <> struct Description<ReportFrame> {
    using F = ReportFrame;
    static constexpr std::string_view name = "ReportFrame";
    static constexpr auto fields = Fields{field("from", &F::from),
                                          field("to", &F::to),
                                          field("at", &F::at),
                                          field("timeZone", &F::timeZone),
                                          field("formula", &F::formula),
                                          field("shortAbandonSeconds", &F::shortAbandonSeconds),
                                          field("firstContactDays", &F::firstContactDays),
                                          field("queueId", &F::queueId),
                                          field("channel", &F::channel),
                                          field("figures", &F::figures)};
};

} // namespace callroom::json
