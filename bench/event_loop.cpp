#include "bench/event_loop.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace callroom::bench {
namespace {

constexpr std::size_t batchLimit = 512;
constexpr std::size_t scratchBytes = 128 * 1024;

} // namespace

EventLoop::EventLoop()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_batch(batchLimit)
    , m_scratch(scratchBytes) {
    if (m_epoll < 0) throw std::system_error(errno, std::generic_category(), "epoll_create1");
}

EventLoop::~EventLoop() {
    ::close(m_epoll);
}

void EventLoop::watch(int descriptor, std::uint32_t events, Watcher& watcher) {
    epoll_event event{events, {&watcher}};
    if (::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) != 0)
        throw std::system_error(errno, std::generic_category(), "epoll_ctl");
}

void EventLoop::change(int descriptor, std::uint32_t events, Watcher& watcher) {
    epoll_event event{events, {&watcher}};
    if (::epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event) != 0)
        throw std::system_error(errno, std::generic_category(), "epoll_ctl");
}

void EventLoop::unwatch(int descriptor, Watcher& watcher) {
    ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
    // What the batch at hand still holds for it must not reach it.
    for (std::size_t i = 0; i < m_batchSize; ++i)
        if (m_batch[i].data.ptr == &watcher) m_batch[i].data.ptr = nullptr;
    std::replace(m_roundEnd.begin(), m_roundEnd.end(), &watcher, static_cast<Watcher*>(nullptr));
}

void EventLoop::at(Instant when, std::function<void()> call) {
    m_timers.push({when, m_timersSet++, std::move(call)});
}

void EventLoop::runTimers() {
    while (!m_timers.empty() && m_timers.top().when <= SteadyClock::now()) {
        const auto call = m_timers.top().call;
        m_timers.pop();
        call();
    }
}

void EventLoop::endRound() {
    for (std::size_t i = 0; i < m_roundEnd.size(); ++i) // one may ask for another, or take itself off
        if (auto* watcher = m_roundEnd[i]) watcher->onRoundEnd();
    m_roundEnd.clear();
}

void EventLoop::waitUntil(Instant deadline) {
    endRound();
    if (!m_timers.empty()) deadline = std::min(deadline, m_timers.top().when);
    const auto left = std::max(Nanoseconds(deadline - SteadyClock::now()), Nanoseconds(0));
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(left);
    const timespec timeout{seconds.count(), (left - seconds).count()};
    const int count = ::epoll_pwait2(m_epoll, m_batch.data(), static_cast<int>(m_batch.size()), &timeout, nullptr);
    if (count < 0 && errno != EINTR) throw std::system_error(errno, std::generic_category(), "epoll_pwait2");
    m_batchSize = static_cast<std::size_t>(std::max(count, 0));
    for (std::size_t i = 0; i < m_batchSize; ++i)
        if (auto* watcher = static_cast<Watcher*>(m_batch[i].data.ptr)) watcher->onReady(m_batch[i].events);
    m_batchSize = 0;
}

bool EventLoop::runUntil(const std::function<bool()>& isDone, Instant deadline) {
    while (!isDone()) {
        if (SteadyClock::now() >= deadline) return false;
        waitUntil(deadline);
        runTimers();
    }
    return true;
}

void EventLoop::runUntil(Instant deadline) {
    runUntil([] { return false; }, deadline);
}

} // namespace callroom::bench
