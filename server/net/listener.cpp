#include "server/net/listener.h"

#include "server/net/logging.h"
#include "server/net/net_loop.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace callroom::net {
namespace {

constexpr int acceptsPerTurn = 64;
constexpr int backlog = 4096;

core::Failure systemFailure(const char* what) {
    return core::fail(core::internal(std::string(what) + ": " + std::strerror(errno)));
}

} // namespace

Listener::Listener(ConnectionCounts& counts, NetMetrics& metrics, Deal deal)
    : m_counts(counts)
    , m_metrics(metrics)
    , m_deal(std::move(deal))
    , m_reserveFd(::open("/dev/null", O_RDONLY | O_CLOEXEC)) {}

Listener::~Listener() {
    if (m_fd >= 0) ::close(m_fd);
    if (m_reserveFd >= 0) ::close(m_reserveFd);
}

core::Result<void> Listener::open(const std::string& address, std::uint16_t port) {
    sockaddr_storage storage{};
    socklen_t size = 0;
    auto& v4 = reinterpret_cast<sockaddr_in&>(storage);
    auto& v6 = reinterpret_cast<sockaddr_in6&>(storage);
    if (inet_pton(AF_INET, address.c_str(), &v4.sin_addr) == 1) {
        v4.sin_family = AF_INET;
        v4.sin_port = htons(port);
        size = sizeof v4;
    } else if (inet_pton(AF_INET6, address.c_str(), &v6.sin6_addr) == 1) {
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(port);
        size = sizeof v6;
    } else {
        return core::fail(core::internal("not an IP address to listen on: " + address));
    }
    m_fd = ::socket(storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_fd < 0) return systemFailure("socket");
    const int on = 1;
    const int off = 0;
    ::setsockopt(m_fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (storage.ss_family == AF_INET6) ::setsockopt(m_fd, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off);
    if (::bind(m_fd, reinterpret_cast<const sockaddr*>(&storage), size) < 0) return systemFailure("bind");
    if (::listen(m_fd, backlog) < 0) return systemFailure("listen");
    if (::getsockname(m_fd, reinterpret_cast<sockaddr*>(&storage), &size) < 0) return systemFailure("getsockname");
    m_port = ntohs(storage.ss_family == AF_INET ? v4.sin_port : v6.sin6_port);
    return {};
}

void Listener::attach(EpollEventDispatcher& dispatcher) {
    m_dispatcher = &dispatcher;
    m_dispatcher->watch(m_fd, *this);
}

void Listener::detach() {
    if (m_dispatcher) m_dispatcher->unwatch(m_fd);
    m_dispatcher = nullptr;
    ::close(std::exchange(m_fd, -1));
}

void Listener::onReady(Readiness) {
    for (int i = 0; i < acceptsPerTurn; ++i) {
        sockaddr_storage address{};
        socklen_t size = sizeof address;
        const int fd = ::accept4(m_fd, reinterpret_cast<sockaddr*>(&address), &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (fd < 0) {
            if (errno == EMFILE || errno == ENFILE) refuseForWantOfDescriptors();
            if (errno == ECONNABORTED || errno == EINTR) continue;
            return;
        }
        const IpAddress peer = IpAddress::of(reinterpret_cast<const sockaddr&>(address));
        auto permit = m_counts.admit(peer);
        if (!permit) {
            NetMetrics::add(m_metrics.connectionsRefused);
            ::close(fd);
            continue;
        }
        const int on = 1;
        ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_deal(std::make_shared<AcceptedSocket>(fd, peer, std::move(*permit)));
    }
}

void Listener::refuseForWantOfDescriptors() {
    qCWarning(lcNet) << "accept=refused reason=descriptors";
    NetMetrics::add(m_metrics.connectionsRefused);
    ::close(m_reserveFd);
    const int fd = ::accept4(m_fd, nullptr, nullptr, SOCK_CLOEXEC);
    if (fd >= 0) ::close(fd);
    m_reserveFd = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    errno = EMFILE;
}

} // namespace callroom::net
