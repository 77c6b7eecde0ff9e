#pragma once

#include "server/storage/session.h"
#include "shared/core/executor.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace callroom::storage {

enum class TaskMode { Transaction, Read };

/// A piece of work with its answer; performed on a worker's thread, answered on the receiver's.
class WorkerTask {
public:
    WorkerTask(core::Receiver receiver, core::TenantId tenant, TaskMode mode)
        : m_receiver(std::move(receiver))
        , m_tenant(tenant)
        , m_mode(mode) {}
    virtual ~WorkerTask() = default;
    WorkerTask(const WorkerTask&) = delete;
    WorkerTask& operator=(const WorkerTask&) = delete;

    [[nodiscard]] core::TenantId tenant() const { return m_tenant; }
    [[nodiscard]] TaskMode mode() const { return m_mode; }
    [[nodiscard]] const core::Receiver& receiver() const { return m_receiver; }

    /// Runs the work and keeps its answer; none when it gave a value, else the error it gave.
    [[nodiscard]] virtual const core::Error* perform(Session& session) = 0;
    /// Replaces the answer by an error.
    virtual void fail(core::Error error) = 0;
    /// On the receiver's thread.
    virtual void answer() = 0;

private:
    core::Receiver m_receiver;
    core::TenantId m_tenant;
    TaskMode m_mode;
};

/// One request of a keyed read, waiting to be read together with others.
class KeyedRead {
public:
    KeyedRead(core::Receiver receiver, const core::Uuid& key)
        : m_receiver(std::move(receiver))
        , m_key(key) {}
    virtual ~KeyedRead() = default;
    KeyedRead(const KeyedRead&) = delete;
    KeyedRead& operator=(const KeyedRead&) = delete;

    [[nodiscard]] const core::Uuid& key() const { return m_key; }
    [[nodiscard]] const core::Receiver& receiver() const { return m_receiver; }

    virtual void decode(const Row& row) = 0;
    virtual void fail(core::Error error) = 0;
    virtual void answer() = 0;

private:
    core::Receiver m_receiver;
    core::Uuid m_key;
};

namespace detail {

template <typename Work, typename Callback> class Task final : public WorkerTask {
public:
    using Answer = std::invoke_result_t<Work&, Session&>;

    Task(core::Receiver receiver, core::TenantId tenant, TaskMode mode, Work work, Callback callback)
        : WorkerTask(std::move(receiver), tenant, mode)
        , m_work(std::move(work))
        , m_callback(std::move(callback)) {}

    const core::Error* perform(Session& session) override {
        m_answer.emplace(m_work(session));
        return *m_answer ? nullptr : &m_answer->error();
    }
    void fail(core::Error error) override { m_answer.emplace(core::fail(std::move(error))); }
    void answer() override { m_callback(std::move(*m_answer)); }

private:
    Work m_work;
    Callback m_callback;
    std::optional<Answer> m_answer;
};

template <typename Decode, typename Callback> class KeyedTask final : public KeyedRead {
public:
    using Value = std::invoke_result_t<Decode&, const Row&>;

    KeyedTask(core::Receiver receiver, const core::Uuid& key, Decode decoder, Callback callback)
        : KeyedRead(std::move(receiver), key)
        , m_decode(std::move(decoder))
        , m_callback(std::move(callback)) {}

    void decode(const Row& row) override { m_answer = m_decode(row); }
    void fail(core::Error error) override { m_answer = core::fail(std::move(error)); }
    void answer() override { m_callback(std::move(m_answer)); }

private:
    Decode m_decode;
    Callback m_callback;
    core::Result<Value> m_answer = core::fail(core::notFound());
};

/// Lets a blocked thread stand in for an executor: what is posted runs at once on the poster's thread.
template <typename Answer> class Rendezvous final : public core::Executor {
public:
    void post(std::function<void()> work) override { work(); }

    void finish(Answer answer) {
        const std::scoped_lock lock(m_mutex);
        m_answer.emplace(std::move(answer));
        m_arrived.notify_one();
    }
    [[nodiscard]] Answer wait() {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, [this] { return m_answer.has_value(); });
        return std::move(*m_answer);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::optional<Answer> m_answer;
};

} // namespace detail

} // namespace callroom::storage
