#include "server/disk/upload.h"

#include <utility>

namespace callroom::disk {
namespace {

/// Bytes that may wait for the disk before the connection is paused.
constexpr std::size_t mostWaiting = 256 * 1024;

} // namespace

Upload::Upload(core::Executor& executor, FileWorkers& workers, core::Error whenEmpty)
    : m_executor(executor)
    , m_workers(workers)
    , m_whenEmpty(std::move(whenEmpty)) {}

void Upload::start(std::function<void()> resume) {
    m_resume = std::move(resume);
    m_isBusy = true;
    ask([this](core::Result<void> answered) {
        m_isBusy = false;
        if (!answered) return refuse(std::move(answered.error()));
        step();
    });
}

bool Upload::take(std::string_view bytes) {
    if (m_refusal) return true; // swallowed, so that the client reads the answer
    m_hasBytes = m_hasBytes || !bytes.empty();
    m_waiting.append(bytes);
    if (!m_isBusy) step();
    m_isPaused = m_waiting.size() >= mostWaiting;
    return !m_isPaused;
}

void Upload::finish(std::function<void(core::Result<void>)> callback) {
    m_callback = std::move(callback);
    if (!m_isBusy) step();
}

void Upload::step() {
    if (m_refusal) {
        m_waiting.clear();
        if (m_callback) return std::exchange(m_callback, nullptr)(core::fail(*m_refusal));
    } else if (!m_waiting.empty()) {
        perform(writing(std::exchange(m_waiting, {})), [this] { step(); });
    } else if (m_callback) {
        if (!m_hasBytes) return refuse(m_whenEmpty);
        return perform(keeping(), [this] { std::exchange(m_callback, nullptr)({}); });
    }
    if (std::exchange(m_isPaused, false)) m_resume();
}

void Upload::perform(Job job, std::function<void()> done) {
    m_isBusy = true;
    m_workers.run(receiver(), std::move(job), [this, done = std::move(done)](core::Result<void> result) {
        m_isBusy = false;
        if (m_refusal) return step();
        if (!result) return refuse(std::move(result.error()));
        done();
    });
}

void Upload::refuse(core::Error error) {
    if (!m_refusal) m_refusal = std::move(error);
    drop();
    step();
}

} // namespace callroom::disk
