#include "server/disk/file_workers.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace callroom::disk {

class FileWorkers::Pool {
public:
    explicit Pool(int threads) {
        for (int i = 0; i < std::max(threads, 1); ++i)
            m_threads.emplace_back([this] { work(); });
    }

    void stop() {
        std::deque<std::function<void()>> dropped;
        {
            const std::scoped_lock lock(m_mutex);
            m_isStopping = true;
            dropped.swap(m_waiting);
        }
        m_hasWork.notify_all();
        for (auto& thread : m_threads)
            if (thread.joinable()) thread.join();
    }

    void post(std::function<void()> work) {
        const std::scoped_lock lock(m_mutex);
        if (m_isStopping) return;
        m_waiting.push_back(std::move(work));
        m_hasWork.notify_one();
    }

private:
    void work() {
        while (true) {
            std::function<void()> next;
            {
                std::unique_lock lock(m_mutex);
                m_hasWork.wait(lock, [this] { return m_isStopping || !m_waiting.empty(); });
                if (m_isStopping) return;
                next = std::move(m_waiting.front());
                m_waiting.pop_front();
            }
            next();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_hasWork;
    std::deque<std::function<void()>> m_waiting; ///< guarded by m_mutex
    bool m_isStopping = false;                   ///< guarded by m_mutex
    std::vector<std::thread> m_threads;
};

FileWorkers::FileWorkers(int threads)
    : m_pool(std::make_unique<Pool>(threads)) {}

FileWorkers::~FileWorkers() {
    m_pool->stop();
}

void FileWorkers::post(std::function<void()> work) {
    m_pool->post(std::move(work));
}

void FileWorkers::stop() {
    m_pool->stop();
}

} // namespace callroom::disk
