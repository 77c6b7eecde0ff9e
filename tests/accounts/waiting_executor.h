#pragma once

#include "shared/core/executor.h"
#include "shared/core/result.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace callroom::test {

/// Runs what is posted on the test's own thread, while that waits for an answer.
class WaitingExecutor final : public core::Executor {
public:
    void post(std::function<void()> work) override {
        const std::scoped_lock lock(m_mutex);
        m_work.push_back(std::move(work));
        m_hasWork.notify_one();
    }

    /// Runs posted work until `isDone`; false after half a minute.
    template <typename IsDone> [[nodiscard]] bool runUntil(IsDone isDone) {
        while (!isDone()) {
            std::function<void()> work;
            {
                std::unique_lock lock(m_mutex);
                if (!m_hasWork.wait_for(lock, std::chrono::seconds(30), [this] { return !m_work.empty(); }))
                    return false;
                work = std::move(m_work.front());
                m_work.pop_front();
            }
            work();
        }
        return true;
    }

    /// `start(receiver, callback)` begins something that answers with a Result<T>.
    template <typename T, typename Start> [[nodiscard]] core::Result<T> await(Start start) {
        std::optional<core::Result<T>> answer;
        start(core::Receiver(*this), [&answer](core::Result<T> result) { answer.emplace(std::move(result)); });
        if (!runUntil([&answer] { return answer.has_value(); })) return core::fail(core::internal("no answer came"));
        return std::move(*answer);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_hasWork;
    std::deque<std::function<void()>> m_work; ///< guarded by m_mutex
};

} // namespace callroom::test
