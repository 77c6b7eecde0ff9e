#pragma once

#include <vector>

namespace callroom::core {

/// A thread that sleeps until it is given work.
class Sleeper {
public:
    /// Any thread.
    virtual void wake() = 0;

protected:
    ~Sleeper() = default;
};

/// The turn of a thread that takes many events at once. Whom it gives work is woken once, when the turn ends, rather
/// than after each piece: to wake for a message, fall asleep and wake for the next one costs more than the messages.
/// Made on its thread and used on no other; sleepers outlive the turn in which they were given work.
class Turn {
public:
    Turn();
    ~Turn();
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

    /// Of this thread, or null where there is none.
    [[nodiscard]] static Turn* current();

    /// However often it is said in a turn, he is woken once.
    void wakeAtEnd(Sleeper& sleeper);
    /// Wakes them; the next turn begins.
    void end();

private:
    std::vector<Sleeper*> m_sleepers;
};

} // namespace callroom::core
