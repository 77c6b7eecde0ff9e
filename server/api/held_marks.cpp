#include "server/api/held_marks.h"

#include <algorithm>

namespace callroom::api {
namespace {

bool isRead(const live::Reading& reading) {
    return reading.readUpTo > 0;
}

} // namespace

bool HeldMarks::add(const live::Reading& reading, live::WritingAnswer answer) {
    // A mark of reading and one of delivery are told of apart.
    auto found = std::find_if(m_held.begin(), m_held.end(), [&](const Held& held) {
        return held.reading.contactId == reading.contactId && isRead(held.reading) == isRead(reading);
    });
    if (found == m_held.end()) {
        if (m_held.size() >= mostHeld) return false;
        found = m_held.insert(m_held.end(), {reading, {}});
    }
    if (found->answers.size() >= mostAnswers) return false;
    found->reading.deliveredUpTo = std::max(found->reading.deliveredUpTo, reading.deliveredUpTo);
    found->reading.readUpTo = std::max(found->reading.readUpTo, reading.readUpTo);
    found->answers.push_back(std::move(answer));
    return true;
}

HeldMarks::Held HeldMarks::takeOldest() {
    auto oldest = std::move(m_held.front());
    m_held.pop_front();
    return oldest;
}

} // namespace callroom::api
