#pragma once

#include <array>
#include <chrono>

namespace callroom::net {

using TimePoint = std::chrono::steady_clock::time_point;

/// Deadlines of many connections, kept to the tick. Setting one is a few instructions: a node stays where it is when
/// its deadline moves later, and finds out when its slot comes round. One thread.
class DeadlineWheel {
public:
    /// Something with one deadline; a member of the wheel's lists without allocation.
    class Node {
    public:
        Node() = default;
        Node(const Node&) = delete;
        Node& operator=(const Node&) = delete;
        virtual ~Node() { unlink(); }
        /// The deadline has passed; it is no longer set. May set it again, or destroy nothing but itself.
        virtual void onDeadline(TimePoint now) = 0;

    private:
        friend class DeadlineWheel;
        void unlink();

        Node* m_previous = nullptr;
        Node* m_next = nullptr;
        TimePoint m_deadline = TimePoint::max();
        TimePoint m_slotTime = TimePoint::max();
    };

    DeadlineWheel(std::chrono::milliseconds tick, TimePoint now);
    ~DeadlineWheel();

    /// TimePoint::max() for none.
    void set(Node& node, TimePoint deadline);
    /// Tells the nodes whose deadlines have passed.
    void advance(TimePoint now);

private:
    static constexpr std::size_t slotCount = 512;

    /// The head of a circular list.
    struct Slot final : Node {
        void onDeadline(TimePoint) override {}
    };

    void link(Node& node, TimePoint deadline);

    std::chrono::milliseconds m_tick;
    TimePoint m_time; ///< up to which slots were looked at
    std::size_t m_at = 0;
    std::array<Slot, slotCount> m_slots;
};

} // namespace callroom::net
