#include "server/live/queue_days.h"

#include "server/reports/ratios.h"

namespace callroom::live {
namespace {

/// Quarter hours that a trend shows: four hours.
constexpr int trendLength = 16;

bool isHandled(const floor::Contact& contact) {
    using core::Outcome;
    return contact.status == core::ContactStatus::Closed && contact.answeredAt &&
           (contact.outcome == Outcome::Handled || contact.outcome == Outcome::CallbackKept ||
            contact.outcome == Outcome::Transferred);
}

} // namespace

void QueueDays::begin(const protocol::TenantSettings& company, core::Timestamp now,
                      std::optional<std::vector<reports::QuarterCounts>> over) {
    const reports::Calendar calendar(company.timeZone);
    m_timeZone = company.timeZone;
    m_begins = calendar.dayOf(now);
    m_ends = calendar.dayAfter(now);
    m_formula = company.serviceLevelFormula;
    m_shortAbandonSeconds = company.shortAbandonSeconds;
    m_isCounted = over.has_value();
    m_days.clear();
    m_open.clear();
    if (!over) return;
    for (const auto& counted : *over) {
        auto& day = m_days[counted.queueId];
        reports::add(day.components, counted.components);
        day.trend[counted.quarter] = {static_cast<int>(counted.components.offered),
                                      static_cast<int>(counted.components.abandoned)};
    }
}

void QueueDays::follow(const protocol::TenantSettings& company, core::Timestamp now) {
    if (!m_ends || now >= *m_ends) return begin(company, now, std::vector<reports::QuarterCounts>{});
    if (company.timeZone != m_timeZone) return begin(company, now, std::nullopt);
    m_formula = company.serviceLevelFormula;
    m_shortAbandonSeconds = company.shortAbandonSeconds;
}

std::optional<QueueDays::Part> QueueDays::partOf(const floor::Contact& contact, const floor::QueueConfig* queue) const {
    if (!queue || contact.consultOf || contact.createdAt < m_begins) return std::nullopt;
    Part part{queue->id, reports::quarterOf(contact.createdAt), {}};
    auto& counted = part.components;
    const bool isCallback = contact.callback.has_value();
    const bool isAnswered = contact.answeredAt && !isCallback;
    const bool isAbandoned = contact.outcome == core::Outcome::Abandoned && !contact.answeredAt && !isCallback;
    const auto began = contact.queuedAt.value_or(contact.createdAt);
    const auto left = isCallback ? std::optional(contact.callback->askedAt)
                                 : (contact.answeredAt ? contact.answeredAt : contact.endedAt);
    const double wait = left ? std::max(0.0, core::toSeconds(*left - began)) : 0;
    const bool isWithin = left && wait <= queue->serviceLevelSeconds;
    counted.offered = 1;
    counted.answered = isAnswered ? 1 : 0;
    counted.answeredWithin = isAnswered && isWithin ? 1 : 0;
    counted.abandoned = isAbandoned ? 1 : 0;
    counted.abandonedWithin = isAbandoned && isWithin ? 1 : 0;
    counted.shortAbandoned = isAbandoned && wait < m_shortAbandonSeconds ? 1 : 0;
    counted.callbacks = isCallback ? 1 : 0;
    counted.callbacksWithin = isCallback && isWithin ? 1 : 0;
    counted.handled = isHandled(contact) ? 1 : 0;
    counted.answeredWaitSeconds = isAnswered ? wait : 0;
    return part;
}

void QueueDays::add(const Part& part, int sign) {
    auto& day = m_days[part.queueId];
    auto& sum = day.components;
    const auto& counted = part.components;
    sum.offered += sign * counted.offered;
    sum.answered += sign * counted.answered;
    sum.answeredWithin += sign * counted.answeredWithin;
    sum.abandoned += sign * counted.abandoned;
    sum.abandonedWithin += sign * counted.abandonedWithin;
    sum.shortAbandoned += sign * counted.shortAbandoned;
    sum.callbacks += sign * counted.callbacks;
    sum.callbacksWithin += sign * counted.callbacksWithin;
    sum.handled += sign * counted.handled;
    sum.answeredWaitSeconds += sign * counted.answeredWaitSeconds;
    auto& trend = day.trend[part.quarter];
    trend.offered += sign * static_cast<int>(counted.offered);
    trend.abandoned += sign * static_cast<int>(counted.abandoned);
    while (day.trend.size() > 2 * trendLength)
        day.trend.erase(day.trend.begin());
}

void QueueDays::follow(const floor::Contact& contact, const floor::QueueConfig* queue) {
    if (const auto before = m_open.find(contact.id); before != m_open.end()) {
        add(before->second, -1);
        m_open.erase(before);
    }
    const auto part = partOf(contact, queue);
    if (!part) return;
    add(*part, 1);
    if (contact.status != core::ContactStatus::Closed) m_open.emplace(contact.id, *part);
}

std::optional<protocol::FloorQueueDay> QueueDays::of(core::QueueId queue, core::Timestamp now) const {
    if (!m_isCounted || !m_ends || now >= *m_ends) return std::nullopt;
    protocol::FloorQueueDay shown;
    const auto found = m_days.find(queue);
    static const Day none{};
    const Day& day = found == m_days.end() ? none : found->second;
    const auto& counted = day.components;
    shown.offered = static_cast<int>(counted.offered);
    shown.answered = static_cast<int>(counted.answered);
    shown.answeredWithin = static_cast<int>(counted.answeredWithin);
    shown.abandoned = static_cast<int>(counted.abandoned);
    shown.abandonedWithin = static_cast<int>(counted.abandonedWithin);
    shown.shortAbandoned = static_cast<int>(counted.shortAbandoned);
    shown.callbacks = static_cast<int>(counted.callbacks);
    shown.handled = static_cast<int>(counted.handled);
    shown.answeredWaitSeconds = counted.answeredWaitSeconds;
    shown.serviceLevel = reports::serviceLevel(counted, m_formula);
    for (int back = trendLength - 1; back >= 0; --back) {
        const auto at = day.trend.find(reports::quarterOf(now) - back * reports::quarterHour);
        shown.offeredTrend.push_back(at == day.trend.end() ? 0 : at->second.offered);
        shown.abandonedTrend.push_back(at == day.trend.end() ? 0 : at->second.abandoned);
    }
    return shown;
}

} // namespace callroom::live
