#include "server/reports/agent_day.h"

#include "server/accounts/people.h"
#include "server/reports/frame.h"
#include "server/reports/ratios.h"
#include "sql/queries/reports.h"

#include <algorithm>
#include <unordered_map>

namespace callroom::reports {
namespace {

namespace queries = storage::queries::reports;
using protocol::TimelineStretch;

constexpr std::chrono::hours longestTimeline(48);

core::Result<void> requireAgent(storage::Session& session, core::UserId agent) {
    const auto person = accounts::findUser(session, agent);
    if (!person) return core::fail(person.error());
    if (person->role != core::Role::Agent) return core::fail(core::notFound());
    return {};
}

/// Collects stretches, each cut to the period.
class Timeline {
public:
    explicit Timeline(Period period)
        : m_period(period) {}

    void add(TimelineStretch stretch, std::optional<Timestamp> end) {
        stretch.isGoingOn = !end;
        stretch.from = std::max(stretch.from, m_period.from);
        stretch.to = std::min(end.value_or(m_period.to), m_period.to);
        if (stretch.from < stretch.to) m_stretches.push_back(std::move(stretch));
    }

    [[nodiscard]] std::vector<TimelineStretch> sorted() && {
        std::stable_sort(m_stretches.begin(), m_stretches.end(),
                         [](const auto& one, const auto& other) { return one.from < other.from; });
        return std::move(m_stretches);
    }

private:
    Period m_period;
    std::vector<TimelineStretch> m_stretches;
};

TimelineStretch stretch(std::string kind, Timestamp from) {
    TimelineStretch made;
    made.kind = std::move(kind);
    made.from = from;
    return made;
}

core::Result<void> addPresence(storage::Session& session, core::UserId agent, const Period& period,
                               Timeline& timeline) {
    const auto rows = session.query(queries::presenceOfAgent, agent, period.from, period.to);
    if (!rows) return core::fail(rows.error());
    std::optional<TimelineStretch> current;
    for (const storage::Row row : *rows) {
        if (current) timeline.add(*current, row.timestamp(0));
        current = stretch("presence", row.timestamp(0));
        current->presence = row.word<core::Presence>(1);
        if (!row.isNull(2) && !row.view(2).empty()) current->reason = row.text(2);
    }
    if (current) timeline.add(*current, std::nullopt);
    return {};
}

core::Result<void> addRinging(storage::Session& session, core::UserId agent, const Period& period, Timeline& timeline) {
    const auto rows = session.query(queries::offersOfAgent, agent, period.from, period.to);
    if (!rows) return core::fail(rows.error());
    for (const storage::Row row : *rows) {
        auto ringing = stretch("ringing", row.timestamp(2));
        ringing.contactId = row.id<core::ContactId>(0);
        ringing.channel = row.word<core::Channel>(1);
        ringing.reason = row.text(4);
        timeline.add(std::move(ringing), row.optionalTimestamp(3));
    }
    return {};
}

struct Served {
    core::ContactId id;
    core::Channel channel = core::Channel::Call;
    Timestamp answeredAt{};
    std::optional<Timestamp> endedAt;
    std::optional<Timestamp> wrappedAt;
    bool isOpen = false;
};

/// A conversation, cut where it was put on hold and taken off it.
void addTalk(const Served& contact, const std::vector<std::pair<Timestamp, bool>>& holds, Timeline& timeline) {
    const auto add = [&](std::string kind, Timestamp from, std::optional<Timestamp> to) {
        auto made = stretch(std::move(kind), from);
        made.contactId = contact.id;
        made.channel = contact.channel;
        timeline.add(std::move(made), to);
    };
    Timestamp from = contact.answeredAt;
    bool isHeld = false;
    for (const auto& [at, isHold] : holds) {
        if (at < from || isHold == isHeld) continue;
        add(isHeld ? "held" : "talking", from, at);
        from = at;
        isHeld = isHold;
    }
    add(isHeld ? "held" : "talking", from, contact.endedAt);
    if (!contact.endedAt) return;
    if (contact.wrappedAt || contact.isOpen) return add("wrapping", *contact.endedAt, contact.wrappedAt);
    add("wrapping", *contact.endedAt, contact.endedAt);
}

core::Result<void> addContacts(storage::Session& session, core::UserId agent, const Period& period,
                               Timeline& timeline) {
    const auto contacts = session.all(
        queries::contactsOfAgent,
        [](const storage::Row& row) {
            return Served{row.id<core::ContactId>(0), row.word<core::Channel>(1), row.timestamp(2),
                          row.optionalTimestamp(3),   row.optionalTimestamp(4),   row.boolean(5)};
        },
        agent, period.from, period.to);
    if (!contacts) return core::fail(contacts.error());
    std::vector<core::ContactId> ids;
    for (const auto& contact : *contacts)
        ids.push_back(contact.id);
    const auto rows = session.query(queries::holdsOfContacts, ids);
    if (!rows) return core::fail(rows.error());
    std::unordered_map<core::ContactId, std::vector<std::pair<Timestamp, bool>>> holds;
    for (const storage::Row row : *rows)
        holds[row.id<core::ContactId>(0)].emplace_back(row.timestamp(1), row.boolean(2));
    for (const auto& contact : *contacts)
        addTalk(contact, holds[contact.id], timeline);
    return {};
}

} // namespace

core::Result<protocol::AgentStats> agentStats(storage::Session& session, core::UserId agent, core::Timestamp now) {
    if (const auto known = requireAgent(session, agent); !known) return core::fail(known.error());
    protocol::ReportQuery query;
    query.agentId = agent;
    const auto question = understand(session, query, now);
    if (!question) return core::fail(question.error());
    const auto& period = question->period;
    const auto calendar = question->calendar();
    auto counts = countByAgent(session, coverageByDays(period, question->progress, calendar), question->scope);
    if (!counts) return core::fail(counts.error());
    auto times = agentTimes(session, period, question->progress, calendar, agent);
    if (!times) return core::fail(times.error());
    auto channels = session.all(
        queries::countsByChannel,
        [](const storage::Row& row) {
            const auto counted = readComponents(row, 1);
            return protocol::ChannelStats{row.word<core::Channel>(0), counted.handled,
                                          counted.talkSeconds,        counted.holdSeconds,
                                          counted.wrapSeconds,        ratiosOf(counted, 3, false).ahtSeconds};
        },
        agent, period.from, period.to);
    if (!channels) return core::fail(channels.error());
    protocol::AgentStats stats;
    stats.agentId = agent;
    stats.from = period.from;
    stats.to = period.to;
    stats.total = lineOf(*question, (*counts)[agent].components, {.agentId = agent});
    stats.channels = std::move(*channels);
    stats.offers = (*counts)[agent].offers;
    stats.times = (*times)[agent];
    return stats;
}

core::Result<protocol::AgentTimeline> agentTimeline(storage::Session& session, core::UserId agent,
                                                    const TimelineQuery& query, core::Timestamp now) {
    if (const auto known = requireAgent(session, agent); !known) return core::fail(known.error());
    protocol::ReportQuery asked;
    asked.from = query.from;
    asked.to = query.to;
    const auto question = understand(session, asked, now);
    if (!question) return core::fail(question.error());
    const Period period{question->period.from, std::min(question->period.to, now)};
    if (question->period.to - question->period.from > longestTimeline)
        return core::fail(core::invalid("bad_period", "a timeline is of two days at most"));
    Timeline timeline(period);
    const auto added = addPresence(session, agent, period, timeline)
                           .and_then([&] { return addRinging(session, agent, period, timeline); })
                           .and_then([&] { return addContacts(session, agent, period, timeline); });
    if (!added) return core::fail(added.error());
    return protocol::AgentTimeline{agent, period.from, std::max(period.from, period.to), std::move(timeline).sorted()};
}

} // namespace callroom::reports
