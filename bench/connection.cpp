#include "bench/connection.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstring>
#include <system_error>

namespace callroom::bench {
namespace {

[[noreturn]] void fatal(const char* what) {
    throw std::system_error(errno, std::generic_category(), what);
}

bool isLoopback(const sockaddr_in& address) {
    return (ntohl(address.sin_addr.s_addr) >> 24) == 127;
}

} // namespace

core::Result<Endpoint> parseUrl(const std::string& url) {
    constexpr std::string_view scheme = "http://";
    const auto bad = [&] { return core::fail(core::invalid("bad_url", url + " is not http://host:port")); };
    if (!url.starts_with(scheme)) return bad();
    std::string authority = url.substr(scheme.size());
    if (authority.ends_with('/')) authority.pop_back();
    const auto colon = authority.rfind(':');
    const std::string host = authority.substr(0, colon);
    std::uint16_t port = 80;
    if (colon != std::string::npos) {
        const char* last = authority.data() + authority.size();
        const auto [end, error] = std::from_chars(authority.data() + colon + 1, last, port);
        if (error != std::errc{} || end != last) return bad();
    }
    addrinfo hints{};
    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (::getaddrinfo(host.c_str(), nullptr, &hints, &found) != 0) return bad();
    Endpoint endpoint{{}, authority};
    std::memcpy(&endpoint.address, found->ai_addr, sizeof endpoint.address);
    endpoint.address.sin_port = htons(port);
    ::freeaddrinfo(found);
    return endpoint;
}

Connection::Connection(EventLoop& loop, const Endpoint& endpoint)
    : m_loop(loop)
    , m_endpoint(endpoint) {}

Connection::~Connection() {
    close();
}

void Connection::open(unsigned sourceNumber) {
    close();
    m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_descriptor < 0) fatal("socket");
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (isLoopback(m_endpoint.address)) {
        // The port is chosen when connecting, so that each (source, destination) pair has all of them.
        ::setsockopt(m_descriptor, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
        sockaddr_in source{};
        source.sin_family = AF_INET;
        source.sin_addr.s_addr = htonl(INADDR_LOOPBACK + sourceNumber);
        if (::bind(m_descriptor, reinterpret_cast<const sockaddr*>(&source), sizeof source) != 0) fatal("bind");
    }
    const auto* address = reinterpret_cast<const sockaddr*>(&m_endpoint.address);
    if (::connect(m_descriptor, address, sizeof m_endpoint.address) != 0 && errno != EINPROGRESS) fatal("connect");
    m_isConnecting = true;
    m_loop.watch(m_descriptor, EPOLLIN | EPOLLOUT, *this);
}

void Connection::close() {
    if (m_descriptor < 0) return;
    m_loop.unwatch(m_descriptor, *this);
    ::close(std::exchange(m_descriptor, -1));
    m_isConnecting = false;
    m_isFull = false;
    m_unread.clear();
    m_unwritten.clear();
}

void Connection::lose(const std::string& why) {
    close();
    onLost(why);
}

void Connection::write(std::string_view bytes) {
    if (m_descriptor < 0) return;
    // What waits already is written at the end of the round, or when the socket has room.
    if (m_unwritten.empty() && !m_isConnecting) m_loop.atRoundEnd(*this);
    m_unwritten.append(bytes);
}

void Connection::onRoundEnd() {
    writeWhatIsLeft();
}

void Connection::onReady(std::uint32_t events) {
    if (m_isConnecting) {
        int error = 0;
        socklen_t length = sizeof error;
        ::getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &length);
        if (error != 0) return lose(std::string("connect: ") + std::strerror(error));
        m_isConnecting = false;
        m_loop.change(m_descriptor, EPOLLIN, *this);
        if (!m_unwritten.empty()) m_loop.atRoundEnd(*this);
        onConnected();
        return;
    }
    if ((events & EPOLLOUT) != 0) writeWhatIsLeft();
    if ((events & (EPOLLIN | EPOLLERR | EPOLLHUP)) != 0) readWhatIsThere();
}

void Connection::writeWhatIsLeft() {
    if (m_descriptor < 0) return;
    // A broken connection shows when it is read.
    const ssize_t sent = ::send(m_descriptor, m_unwritten.data(), m_unwritten.size(), MSG_NOSIGNAL);
    if (sent > 0) m_unwritten.erase(0, static_cast<std::size_t>(sent));
    const bool isFull = !m_unwritten.empty();
    if (std::exchange(m_isFull, isFull) != isFull)
        m_loop.change(m_descriptor, isFull ? EPOLLIN | EPOLLOUT : EPOLLIN, *this);
    if (!isFull) m_unwritten.shrink_to_fit(); // ten thousand idle connections keep no buffers
}

void Connection::readWhatIsThere() {
    if (m_descriptor < 0) return;
    auto& scratch = m_loop.scratch();
    const ssize_t count = ::recv(m_descriptor, scratch.data(), scratch.size(), 0);
    if (count == 0) return lose("the server closed the connection");
    if (count < 0) {
        if (errno == EAGAIN || errno == EINTR) return;
        return lose(std::strerror(errno));
    }
    const std::string_view fresh(scratch.data(), static_cast<std::size_t>(count));
    if (m_unread.empty()) {
        const std::size_t done = onBytes(fresh);
        if (m_descriptor >= 0 && done < fresh.size()) m_unread.assign(fresh.substr(done));
        return;
    }
    m_unread.append(fresh);
    const std::size_t done = onBytes(m_unread);
    if (m_descriptor < 0) return;
    m_unread.erase(0, done);
    if (m_unread.empty()) m_unread = std::string(); // ten thousand idle connections keep no buffers
}

} // namespace callroom::bench
