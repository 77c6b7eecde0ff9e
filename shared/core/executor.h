#pragma once

#include <functional>
#include <memory>
#include <utility>

namespace callroom::core {

/// A thread that runs what others hand it. Outlives everything that posts to it: the composition root stops database
/// workers and ledger before the threads they answer.
class Executor {
public:
    virtual ~Executor() = default;

    /// Any thread. Runs `work` later on the executor's thread, in the order of posting. Once that thread has stopped,
    /// `work` is dropped unrun.
    virtual void post(std::function<void()> work) = 0;
};

/// Lives as a member of whoever waits for an answer; when it dies, answers on the way are dropped. Created and
/// destroyed on the owner's thread.
class Lifetime {
public:
    Lifetime() = default;
    Lifetime(const Lifetime&) = delete;
    Lifetime& operator=(const Lifetime&) = delete;

    [[nodiscard]] std::weak_ptr<const void> guard() const { return m_token; }

private:
    std::shared_ptr<const int> m_token = std::make_shared<const int>(0);
};

/// Who is to be answered: the thread, and a guard that is expired once the asker is gone.
class Receiver {
public:
    /// Answers are dropped after `lifetime` has ended. The lifetime ends on the executor's thread, so an answer that
    /// has begun to run there may use its owner freely.
    Receiver(Executor& executor, const Lifetime& lifetime)
        : m_executor(&executor)
        , m_guard(lifetime.guard())
        , m_isGuarded(true) {}

    /// The same, for owners held by shared_ptr (`weak_from_this()`).
    Receiver(Executor& executor, std::weak_ptr<const void> guard)
        : m_executor(&executor)
        , m_guard(std::move(guard))
        , m_isGuarded(true) {}

    /// For an asker that lives as long as the executor.
    explicit Receiver(Executor& executor)
        : m_executor(&executor) {}

    /// Any thread: runs `answer` on the receiver's thread unless the receiver is gone by then.
    void deliver(std::function<void()> answer) const {
        if (!m_isGuarded) return m_executor->post(std::move(answer));
        m_executor->post([guard = m_guard, answer = std::move(answer)] {
            if (!guard.expired()) answer();
        });
    }

    [[nodiscard]] Executor& executor() const { return *m_executor; }

    /// On the receiver's thread: whether it is still there to be answered.
    [[nodiscard]] bool isThere() const { return !m_isGuarded || !m_guard.expired(); }

private:
    Executor* m_executor;
    std::weak_ptr<const void> m_guard;
    bool m_isGuarded = false;
};

} // namespace callroom::core
