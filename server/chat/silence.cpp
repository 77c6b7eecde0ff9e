#include "server/chat/silence.h"

namespace callroom::chat {

void Silences::spoke(core::ContactId contact, bool isCustomer, core::Timestamp at, const SilenceRule& rule) {
    if (isCustomer) return forget(contact);
    const auto [found, isNew] = m_silences.try_emplace(contact);
    if (!isNew) return;
    found->second.since = at;
    found->second.rule = rule;
    schedule(contact, found->second);
    if (!found->second.due) m_silences.erase(found);
}

void Silences::forget(core::ContactId contact) {
    const auto found = m_silences.find(contact);
    if (found == m_silences.end()) return;
    if (found->second.due) m_due.erase({*found->second.due, contact});
    m_silences.erase(found);
}

void Silences::schedule(core::ContactId contact, Silence& silence) {
    const bool isToNudge = !silence.isNudged && silence.rule.nudgeAfter > core::Milliseconds(0);
    const auto wait = isToNudge ? silence.rule.nudgeAfter : silence.rule.closeAfter;
    silence.due.reset();
    if (wait <= core::Milliseconds(0)) return;
    silence.due = silence.since + wait;
    m_due.emplace(*silence.due, contact);
}

std::vector<Silences::Due> Silences::takeDue(core::Timestamp now) {
    std::vector<Due> due;
    while (!m_due.empty() && m_due.begin()->first <= now) {
        const auto contact = m_due.begin()->second;
        m_due.erase(m_due.begin());
        auto& silence = m_silences.at(contact);
        const bool isToClose = silence.isNudged || silence.rule.nudgeAfter <= core::Milliseconds(0);
        due.push_back({contact, isToClose});
        silence.isNudged = true;
        silence.due.reset();
        if (!isToClose) schedule(contact, silence);
        if (!silence.due) m_silences.erase(contact);
    }
    return due;
}

std::optional<core::Timestamp> Silences::next() const {
    return m_due.empty() ? std::nullopt : std::optional(m_due.begin()->first);
}

} // namespace callroom::chat
