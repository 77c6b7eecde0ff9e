#include "server/net/net_server.h"

#include "server/net/connection_counts.h"
#include "server/net/listener.h"
#include "server/net/logging.h"
#include "server/net/net_loop.h"
#include "server/net/tls_context.h"

namespace callroom::net {
NetServer::NetServer(NetConfig config, HandlerFactory factory, const core::Clock& clock)
    : m_config(std::move(config))
    , m_factory(std::move(factory))
    , m_clock(clock)
    , m_counts(std::make_unique<ConnectionCounts>(m_config.connections, m_config.trustedProxies)) {
    for (std::size_t i = 0; i < std::max<std::size_t>(m_config.threads, 1); ++i)
        m_threads.push_back(std::make_unique<NetThread>(i));
}

NetServer::~NetServer() {
    stop();
}

core::Result<void> NetServer::start() {
    if (m_config.tls) {
        auto tls = TlsContext::load(*m_config.tls);
        if (!tls) return core::fail(tls.error());
        m_tls = std::move(*tls);
    }
    m_listener = std::make_unique<Listener>(*m_counts, m_metrics, [this](std::shared_ptr<AcceptedSocket> socket) {
        NetThread& thread = *m_threads[m_nextThread++ % m_threads.size()];
        if (NetThread::current() == &thread) return thread.loop().adopt(*socket);
        thread.post([&thread, socket = std::move(socket)] { thread.loop().adopt(*socket); });
    });
    if (auto opened = m_listener->open(m_config.address, m_config.port); !opened) return opened;
    for (const auto& thread : m_threads)
        thread->start([this](NetThread& started) {
            auto loop = std::make_unique<NetLoop>(started, NetLoop::Parts{m_config, m_metrics, m_clock, m_tls.get()});
            loop->setHandler(m_factory(started));
            return loop;
        });
    m_isRunning = true;
    NetThread& accepting = *m_threads.front();
    accepting.post([this, &accepting] { m_listener->attach(accepting.loop().dispatcher()); });
    qCInfo(lcNet).nospace() << "listening address=" << m_config.address.c_str() << " port=" << port()
                            << " threads=" << m_threads.size() << " tls=" << (m_tls ? "yes" : "no");
    return {};
}

void NetServer::stop() {
    if (!m_isRunning) return;
    m_isRunning = false;
    m_threads.front()->post([this] { m_listener->detach(); });
    for (const auto& thread : m_threads)
        thread->beginStop(m_config.stopGrace);
    for (const auto& thread : m_threads)
        thread->join();
}

std::uint16_t NetServer::port() const {
    return m_listener ? m_listener->port() : std::uint16_t{0};
}

} // namespace callroom::net
