#include "server/simulation/figures.h"

namespace callroom::simulation {
namespace {

double ratio(double part, double whole) {
    return whole > 0 ? part / whole : 0;
}

double ratio(std::uint64_t part, std::uint64_t whole) {
    return ratio(static_cast<double>(part), static_cast<double>(whole));
}

} // namespace

void QueueFigures::add(const floor::Contact& contact, int inTimeSeconds, double shortAbandonSeconds) {
    ++offered;
    const auto queuedAt = contact.queuedAt.value_or(contact.createdAt);
    const auto leftAt = contact.answeredAt ? contact.answeredAt : contact.endedAt;
    const double wait = leftAt ? core::toSeconds(*leftAt - queuedAt) : 0;
    const bool isInTime = wait <= inTimeSeconds;
    if (wait > 0) ++waited;
    if (contact.answeredAt) {
        ++answered;
        answeredInTime += isInTime ? 1 : 0;
        answerSeconds += wait;
        const double held = core::toSeconds(contact.heldFor);
        holdSeconds += held;
        if (contact.endedAt) talkSeconds += core::toSeconds(*contact.endedAt - *contact.answeredAt) - held;
        if (contact.endedAt && contact.wrappedAt)
            wrapUpSeconds += core::toSeconds(*contact.wrappedAt - *contact.endedAt);
    } else if (contact.outcome == core::Outcome::Abandoned) {
        ++abandoned;
        abandonedInTime += isInTime ? 1 : 0;
        abandonedShort += wait < shortAbandonSeconds ? 1 : 0;
    }
}

double QueueFigures::serviceLevel(ServiceLevelFormula formula) const {
    switch (formula) {
    case ServiceLevelFormula::OfAnswered:
        return ratio(answeredInTime, answered);
    case ServiceLevelFormula::AbandonedInTimeCount:
        return ratio(answeredInTime + abandonedInTime, answered + abandoned);
    case ServiceLevelFormula::WithoutShortAbandons:
        return ratio(answeredInTime, answered + abandoned - abandonedShort);
    case ServiceLevelFormula::LeftInTime:
        return ratio(answeredInTime + abandonedInTime, offered);
    }
    return 0;
}

double QueueFigures::averageSpeedOfAnswer() const {
    return ratio(answerSeconds, static_cast<double>(answered));
}

double QueueFigures::averageHandlingTime() const {
    return ratio(talkSeconds + holdSeconds + wrapUpSeconds, static_cast<double>(answered));
}

double QueueFigures::abandonment() const {
    return ratio(abandoned - abandonedShort, offered - abandonedShort);
}

double QueueFigures::shareWhoWaited() const {
    return ratio(waited, offered);
}

double AgentFigures::occupancy() const {
    return ratio(onContactSeconds, onContactSeconds + idleSeconds);
}

double AgentFigures::utilisation() const {
    return ratio(onContactSeconds + idleSeconds, loggedInSeconds);
}

} // namespace callroom::simulation
