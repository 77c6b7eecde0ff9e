#include "server/net/deadline_wheel.h"

#include <algorithm>

namespace callroom::net {

void DeadlineWheel::Node::unlink() {
    if (!m_next) return;
    m_previous->m_next = m_next;
    m_next->m_previous = m_previous;
    m_previous = m_next = nullptr;
    m_slotTime = TimePoint::max();
}

DeadlineWheel::DeadlineWheel(std::chrono::milliseconds tick, TimePoint now)
    : m_tick(tick)
    , m_time(now) {
    for (Slot& slot : m_slots)
        slot.m_previous = slot.m_next = &slot;
}

DeadlineWheel::~DeadlineWheel() {
    for (Slot& slot : m_slots) {
        while (slot.m_next != &slot)
            slot.m_next->unlink();
        slot.m_previous = slot.m_next = nullptr;
    }
}

void DeadlineWheel::set(Node& node, TimePoint deadline) {
    node.m_deadline = deadline;
    // Later than the slot it stands in: it will be moved when that slot comes round.
    if (deadline >= node.m_slotTime) return;
    node.unlink();
    link(node, deadline);
}

void DeadlineWheel::link(Node& node, TimePoint deadline) {
    if (deadline == TimePoint::max()) return;
    const auto away = (std::max(deadline, m_time) - m_time + m_tick) / m_tick;
    const auto steps = std::clamp<std::int64_t>(away, 1, slotCount - 1);
    Node& head = m_slots[(m_at + static_cast<std::size_t>(steps)) % slotCount];
    node.m_slotTime = m_time + steps * m_tick;
    node.m_previous = head.m_previous;
    node.m_next = &head;
    head.m_previous->m_next = &node;
    head.m_previous = &node;
}

void DeadlineWheel::advance(TimePoint now) {
    while (m_time + m_tick <= now) {
        m_time += m_tick;
        m_at = (m_at + 1) % slotCount;
        Node& head = m_slots[m_at];
        // Nodes are taken off one by one, as each may unlink others.
        while (head.m_next != &head) {
            Node& node = *head.m_next;
            node.unlink();
            if (node.m_deadline > m_time) {
                link(node, node.m_deadline);
                continue;
            }
            node.m_deadline = TimePoint::max();
            node.onDeadline(now);
        }
    }
}

} // namespace callroom::net
