#pragma once

#include "shared/core/time.h"

#include <atomic>

namespace callroom::core {

/// The only source of time, injected. Any thread.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
};

/// The machine's wall clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override;
};

/// A clock that tests and simulations move by hand.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Timestamp start = fromEpochMilliseconds(1'800'000'000'000))
        : m_now(toEpochMilliseconds(start)) {}
    [[nodiscard]] Timestamp now() const override { return fromEpochMilliseconds(m_now.load()); }
    void advance(Milliseconds by) { m_now += by.count(); }
    void set(Timestamp at) { m_now = toEpochMilliseconds(at); }

private:
    std::atomic<std::int64_t> m_now;
};

} // namespace callroom::core
