#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

/// The field's words that the wire, the database and the floor share, each with the one text it is written as.
namespace callroom::core {

/// Specialised by each enum of words: `static constexpr std::array<std::pair<E, std::string_view>, N> table`.
template <typename E> struct Words;

template <typename E>
concept Word = requires {
    Words<E>::table;
};

/// The text of a word, such as `timed_out`.
template <Word E> [[nodiscard]] constexpr std::string_view toText(E word) {
    for (const auto& [candidate, text] : Words<E>::table)
        if (candidate == word) return text;
    return {};
}

template <Word E> [[nodiscard]] constexpr std::optional<E> parseWord(std::string_view text) {
    for (const auto& [word, candidate] : Words<E>::table)
        if (candidate == text) return word;
    return std::nullopt;
}

enum class Role : std::uint8_t { Customer, Agent, Supervisor, Manager, Admin };
template <> struct Words<Role> {
    static constexpr std::array<std::pair<Role, std::string_view>, 5> table{{{Role::Customer, "customer"},
                                                                             {Role::Agent, "agent"},
                                                                             {Role::Supervisor, "supervisor"},
                                                                             {Role::Manager, "manager"},
                                                                             {Role::Admin, "admin"}}};
};

enum class Channel : std::uint8_t { Call, Video, Chat, Callback };
template <> struct Words<Channel> {
    static constexpr std::array<std::pair<Channel, std::string_view>, 4> table{
        {{Channel::Call, "call"}, {Channel::Video, "video"}, {Channel::Chat, "chat"}, {Channel::Callback, "callback"}}};
};

enum class Presence : std::uint8_t { Offline, Available, Away };
template <> struct Words<Presence> {
    static constexpr std::array<std::pair<Presence, std::string_view>, 3> table{
        {{Presence::Offline, "offline"}, {Presence::Available, "available"}, {Presence::Away, "away"}}};
};

/// What an agent is seen doing: the first that holds, in this order.
enum class DisplayState : std::uint8_t { Wrapping, Active, Ringing, Away, Available, Offline };
template <> struct Words<DisplayState> {
    static constexpr std::array<std::pair<DisplayState, std::string_view>, 6> table{
        {{DisplayState::Wrapping, "wrapping"},
         {DisplayState::Active, "active"},
         {DisplayState::Ringing, "ringing"},
         {DisplayState::Away, "away"},
         {DisplayState::Available, "available"},
         {DisplayState::Offline, "offline"}}};
};

enum class ContactStatus : std::uint8_t { Created, Queued, Offered, Connecting, Active, Held, Wrapping, Closed };
template <> struct Words<ContactStatus> {
    static constexpr std::array<std::pair<ContactStatus, std::string_view>, 8> table{
        {{ContactStatus::Created, "created"},
         {ContactStatus::Queued, "queued"},
         {ContactStatus::Offered, "offered"},
         {ContactStatus::Connecting, "connecting"},
         {ContactStatus::Active, "active"},
         {ContactStatus::Held, "held"},
         {ContactStatus::Wrapping, "wrapping"},
         {ContactStatus::Closed, "closed"}}};
};

enum class Outcome : std::uint8_t {
    Handled,
    Abandoned,
    CallbackKept,
    Voicemail,
    Transferred,
    Failed,
    ClosedBySupervisor,
};
template <> struct Words<Outcome> {
    static constexpr std::array<std::pair<Outcome, std::string_view>, 7> table{
        {{Outcome::Handled, "handled"},
         {Outcome::Abandoned, "abandoned"},
         {Outcome::CallbackKept, "callback_kept"},
         {Outcome::Voicemail, "voicemail"},
         {Outcome::Transferred, "transferred"},
         {Outcome::Failed, "failed"},
         {Outcome::ClosedBySupervisor, "closed_by_supervisor"}}};
};

enum class OfferStatus : std::uint8_t { Pending, Accepted, Rejected, TimedOut, Canceled, Rescinded };
template <> struct Words<OfferStatus> {
    static constexpr std::array<std::pair<OfferStatus, std::string_view>, 6> table{
        {{OfferStatus::Pending, "pending"},
         {OfferStatus::Accepted, "accepted"},
         {OfferStatus::Rejected, "rejected"},
         {OfferStatus::TimedOut, "timed_out"},
         {OfferStatus::Canceled, "canceled"},
         {OfferStatus::Rescinded, "rescinded"}}};
};

/// How a queue chooses among the agents who may take its next contact.
enum class Strategy : std::uint8_t {
    LongestIdle,
    RoundRobin,
    LeastLoaded,
    FewestContacts,
    LeastTalkTime,
    Linear,
    Random,
    Weighted,
    RingAll,
    BestSkill,
};
template <> struct Words<Strategy> {
    static constexpr std::array<std::pair<Strategy, std::string_view>, 10> table{
        {{Strategy::LongestIdle, "longest_idle"},
         {Strategy::RoundRobin, "round_robin"},
         {Strategy::LeastLoaded, "least_loaded"},
         {Strategy::FewestContacts, "fewest_contacts"},
         {Strategy::LeastTalkTime, "least_talk_time"},
         {Strategy::Linear, "linear"},
         {Strategy::Random, "random"},
         {Strategy::Weighted, "weighted"},
         {Strategy::RingAll, "ring_all"},
         {Strategy::BestSkill, "best_skill"}}};
};

/// What makes a queue send its contacts elsewhere.
enum class OverflowWhen : std::uint8_t { MaxWait, MaxLength, Unstaffed, Closed };
template <> struct Words<OverflowWhen> {
    static constexpr std::array<std::pair<OverflowWhen, std::string_view>, 4> table{
        {{OverflowWhen::MaxWait, "max_wait"},
         {OverflowWhen::MaxLength, "max_length"},
         {OverflowWhen::Unstaffed, "unstaffed"},
         {OverflowWhen::Closed, "closed"}}};
};

/// How a queue lets go of a contact that it sends to no other queue.
enum class OverflowEnd : std::uint8_t { Close, Voicemail, Callback, Message };
template <> struct Words<OverflowEnd> {
    static constexpr std::array<std::pair<OverflowEnd, std::string_view>, 4> table{
        {{OverflowEnd::Close, "close"},
         {OverflowEnd::Voicemail, "voicemail"},
         {OverflowEnd::Callback, "callback"},
         {OverflowEnd::Message, "message"}}};
};

/// How an agent hands a contact on: at once, or after asking a colleague, who then takes it or joins.
enum class TransferMode : std::uint8_t { Blind, Consult, Complete, Conference };
template <> struct Words<TransferMode> {
    static constexpr std::array<std::pair<TransferMode, std::string_view>, 4> table{
        {{TransferMode::Blind, "blind"},
         {TransferMode::Consult, "consult"},
         {TransferMode::Complete, "complete"},
         {TransferMode::Conference, "conference"}}};
};

/// What stands in a contact's thread: what people wrote, and what happened to it.
enum class ThreadEventType : std::uint8_t {
    Message,
    File,
    Note, ///< for staff only
    Queued,
    Assigned,
    Joined, ///< a colleague, to a conference
    Transferred,
    CallbackAsked,
    Nudged, ///< nobody has written for a while
    Tagged, ///< for staff only
    Closed,
};
template <> struct Words<ThreadEventType> {
    static constexpr std::array<std::pair<ThreadEventType, std::string_view>, 11> table{
        {{ThreadEventType::Message, "message"},
         {ThreadEventType::File, "file"},
         {ThreadEventType::Note, "note"},
         {ThreadEventType::Queued, "queued"},
         {ThreadEventType::Assigned, "assigned"},
         {ThreadEventType::Joined, "joined"},
         {ThreadEventType::Transferred, "transferred"},
         {ThreadEventType::CallbackAsked, "callback_asked"},
         {ThreadEventType::Nudged, "nudged"},
         {ThreadEventType::Tagged, "tagged"},
         {ThreadEventType::Closed, "closed"}}};
};

/// Who wrote in a thread: a person of some role, or the bot of its queue.
enum class AuthorRole : std::uint8_t { Customer, Agent, Supervisor, Manager, Admin, Bot };
template <> struct Words<AuthorRole> {
    static constexpr std::array<std::pair<AuthorRole, std::string_view>, 6> table{
        {{AuthorRole::Customer, "customer"},
         {AuthorRole::Agent, "agent"},
         {AuthorRole::Supervisor, "supervisor"},
         {AuthorRole::Manager, "manager"},
         {AuthorRole::Admin, "admin"},
         {AuthorRole::Bot, "bot"}}};
};

/// The two ends of a contact.
enum class Party : std::uint8_t { Customer, Agent };
template <> struct Words<Party> {
    static constexpr std::array<std::pair<Party, std::string_view>, 2> table{
        {{Party::Customer, "customer"}, {Party::Agent, "agent"}}};
};

/// How long one line of a report is; days, weeks and months are the tenant's.
enum class ReportInterval : std::uint8_t { QuarterHour, HalfHour, Hour, Day, Week, Month };
template <> struct Words<ReportInterval> {
    static constexpr std::array<std::pair<ReportInterval, std::string_view>, 6> table{
        {{ReportInterval::QuarterHour, "15m"},
         {ReportInterval::HalfHour, "30m"},
         {ReportInterval::Hour, "hour"},
         {ReportInterval::Day, "day"},
         {ReportInterval::Week, "week"},
         {ReportInterval::Month, "month"}}};
};

/// How far a customer who hung up has been looked after.
enum class AbandonedStatus : std::uint8_t {
    Open,
    Claimed,    ///< somebody sees to it
    CalledBack, ///< somebody says that he has
    Cleared,    ///< nothing is to be done
    Reached,    ///< a later contact of his was handled
};
template <> struct Words<AbandonedStatus> {
    static constexpr std::array<std::pair<AbandonedStatus, std::string_view>, 5> table{
        {{AbandonedStatus::Open, "open"},
         {AbandonedStatus::Claimed, "claimed"},
         {AbandonedStatus::CalledBack, "called_back"},
         {AbandonedStatus::Cleared, "cleared"},
         {AbandonedStatus::Reached, "reached"}}};
};

/// How a person wants pages and windows to look.
enum class Theme : std::uint8_t { System, Light, Dark };
template <> struct Words<Theme> {
    static constexpr std::array<std::pair<Theme, std::string_view>, 3> table{
        {{Theme::System, "system"}, {Theme::Light, "light"}, {Theme::Dark, "dark"}}};
};

} // namespace callroom::core
