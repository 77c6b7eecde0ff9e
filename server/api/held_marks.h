#pragma once

#include "server/live/live_floors.h"

#include <deque>

namespace callroom::api {

/// Marks of reading and delivery that one socket holds back while its person's budget is spent: of several in one
/// contact the furthest remains, and answers all of them. A plain value; one thread at a time.
class HeldMarks {
public:
    struct Held {
        live::Reading reading;
        std::vector<live::WritingAnswer> answers;
    };

    /// False where no more are held: the frame is to be refused.
    [[nodiscard]] bool add(const live::Reading& reading, live::WritingAnswer answer);
    [[nodiscard]] bool isEmpty() const { return m_held.empty(); }
    /// Of the contact that has waited longest.
    [[nodiscard]] Held takeOldest();

private:
    /// Far more conversations than anybody has at once, and frames than a socket may send meanwhile.
    static constexpr std::size_t mostHeld = 64;
    static constexpr std::size_t mostAnswers = 1024;

    std::deque<Held> m_held;
};

} // namespace callroom::api
