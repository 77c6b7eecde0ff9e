#include "server/net/net_thread.h"

#include "server/net/epoll_event_dispatcher.h"
#include "server/net/logging.h"
#include "server/net/net_loop.h"
#include "shared/core/mailbox.h"
#include "shared/core/turn.h"

#include <QThread>

#include <semaphore>

namespace callroom::net {
namespace {

thread_local NetThread* threadHere = nullptr;

} // namespace

/// The work posted to one thread. Shared with tickets that may outlive the thread; once closed it drops everything.
class ThreadInbox final : public core::Executor {
public:
    void post(std::function<void()> work) override {
        if (m_isClosed.load(std::memory_order_acquire)) return;
        if (!m_mailbox.post(std::move(work))) qCWarning(lcNet) << "inbox=full dropped=1";
        // Closed while this came in.
        if (m_isClosed.load(std::memory_order_acquire)) dropAll();
    }

    void open(EpollEventDispatcher& dispatcher) {
        const std::scoped_lock lock(m_mutex);
        m_dispatcher = &dispatcher;
        m_dispatcher->wakeUp();
    }

    void close() {
        m_isClosed.store(true, std::memory_order_release);
        {
            const std::scoped_lock lock(m_mutex);
            m_dispatcher = nullptr;
        }
        dropAll();
    }

    /// `breathe` is called after each piece of work.
    template <typename Breathe> void run(Breathe breathe) {
        m_mailbox.takeAll(m_batch);
        for (auto& work : m_batch) {
            work();
            work = nullptr;
            breathe();
        }
    }

private:
    void wake() {
        const std::scoped_lock lock(m_mutex);
        if (m_dispatcher) m_dispatcher->wakeUp();
    }

    /// What is destroyed unrun may post again, which is dropped by then.
    void dropAll() {
        std::vector<std::function<void()>> dropped;
        m_mailbox.takeAll(dropped);
    }

    core::Mailbox<std::function<void()>> m_mailbox{[this] { wake(); }};
    std::vector<std::function<void()>> m_batch;
    std::mutex m_mutex;
    EpollEventDispatcher* m_dispatcher = nullptr;
    std::atomic<bool> m_isClosed{false};
};

class NetThread::Runner final : public QThread {
public:
    Runner(NetThread& thread, LoopFactory factory)
        : m_thread(thread)
        , m_factory(std::move(factory)) {
        setObjectName(QStringLiteral("net-%1").arg(thread.index()));
        setEventDispatcher(new EpollEventDispatcher);
    }

    void awaitStart() { m_started.acquire(); }
    [[nodiscard]] NetLoop& loop() { return *m_loop; }

private:
    void run() override {
        threadHere = &m_thread;
        auto& dispatcher = static_cast<EpollEventDispatcher&>(*eventDispatcher());
        ThreadInbox& inbox = *m_thread.m_inbox;
        m_loop = m_factory(m_thread);
        core::Turn turn;
        dispatcher.setTurnEnd([this, &inbox, &turn] {
            inbox.run([this] { m_loop->breathe(); });
            turn.end(); // so that others work while this thread sends
            m_loop->endTurn();
            turn.end();
        });
        inbox.open(dispatcher);
        m_started.release();
        exec();
        dispatcher.setTurnEnd(nullptr);
        m_loop.reset();
        inbox.close();
        threadHere = nullptr;
    }

    NetThread& m_thread;
    LoopFactory m_factory;
    std::unique_ptr<NetLoop> m_loop;
    std::binary_semaphore m_started{0};
};

NetThread::NetThread(std::size_t index)
    : m_index(index)
    , m_inbox(std::make_shared<ThreadInbox>()) {}

NetThread::~NetThread() {
    join();
    m_inbox->close();
}

NetThread* NetThread::current() {
    return threadHere;
}

void NetThread::post(std::function<void()> work) {
    m_inbox->post(std::move(work));
}

void NetThread::start(LoopFactory factory) {
    m_runner = std::make_unique<Runner>(*this, std::move(factory));
    m_runner->start();
    m_runner->awaitStart();
}

void NetThread::beginStop(std::chrono::milliseconds grace) {
    if (m_runner) post([this, grace] { loop().beginStop(grace); });
}

void NetThread::join() {
    if (!m_runner) return;
    m_runner->wait();
    m_inbox->close(); // again, so that a lock, too, orders this behind what the thread did
}

NetLoop& NetThread::loop() {
    return m_runner->loop();
}

std::shared_ptr<core::Executor> NetThread::inbox() const {
    return m_inbox;
}

} // namespace callroom::net
