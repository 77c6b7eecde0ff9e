#include "tests/net/raw_client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <utility>

namespace callroom::net::test {
namespace {

constexpr int waitMs = 10'000;

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

} // namespace

int RawFrame::closeCode() const {
    if (payload.size() < 2) return 1005;
    return static_cast<unsigned char>(payload[0]) * 256 + static_cast<unsigned char>(payload[1]);
}

RawClient::RawClient(std::uint16_t port, int receiveBuffer)
    : m_fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    if (receiveBuffer > 0) ::setsockopt(m_fd, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    const int on = 1;
    ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_isEnded = ::connect(m_fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0;
}

RawClient::~RawClient() {
    ::close(m_fd);
}

bool RawClient::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

std::size_t RawClient::sendSome(std::string_view bytes) {
    const ssize_t sent = ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    return sent > 0 ? static_cast<std::size_t>(sent) : 0;
}

void RawClient::finishSending() {
    ::shutdown(m_fd, SHUT_WR);
}

void RawClient::reset() {
    const linger now{1, 0};
    ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(m_fd);
    m_fd = -1;
    m_isEnded = true;
}

bool RawClient::fill() {
    if (m_isEnded) return false;
    pollfd waited{m_fd, POLLIN, 0};
    if (::poll(&waited, 1, waitMs) <= 0) return false;
    std::array<char, 65536> buffer;
    const ssize_t got = ::recv(m_fd, buffer.data(), buffer.size(), 0);
    if (got <= 0) {
        m_isEnded = true;
        return false;
    }
    m_received.append(buffer.data(), static_cast<std::size_t>(got));
    return true;
}

std::optional<RawAnswer> RawClient::readAnswer(bool hasBody) {
    std::size_t end = 0;
    while ((end = m_received.find("\r\n\r\n")) == std::string::npos)
        if (!fill()) return std::nullopt;
    RawAnswer answer;
    answer.status = std::atoi(m_received.c_str() + 9);
    for (std::size_t at = m_received.find("\r\n") + 2; at < end;) {
        const auto lineEnd = m_received.find("\r\n", at);
        const auto colon = m_received.find(": ", at);
        answer.headers[lower(m_received.substr(at, colon - at))] = m_received.substr(colon + 2, lineEnd - colon - 2);
        at = lineEnd + 2;
    }
    m_received.erase(0, end + 4);
    const std::size_t size =
        hasBody ? static_cast<std::size_t>(std::atoll(answer.header("content-length").c_str())) : 0;
    while (m_received.size() < size)
        if (!fill()) return std::nullopt;
    answer.body = m_received.substr(0, size);
    m_received.erase(0, size);
    return answer;
}

std::optional<std::string> RawClient::readToEnd() {
    while (fill()) {
    }
    if (!m_isEnded) return std::nullopt;
    return std::exchange(m_received, {});
}

int RawClient::upgrade(const std::string& path, const std::string& extra, std::string_view firstBytes) {
    send("GET " + path +
         " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
         "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" +
         extra + "\r\n" + std::string(firstBytes));
    const auto answer = readAnswer();
    return answer ? answer->status : 0;
}

bool RawClient::sendFrame(unsigned opcode, std::string_view payload, bool isFinal) {
    return send(maskedFrame(opcode, payload, isFinal));
}

std::optional<RawFrame> RawClient::readFrame() {
    const auto need = [this](std::size_t size) {
        while (m_received.size() < size)
            if (!fill()) return false;
        return true;
    };
    const auto byte = [this](std::size_t at) { return static_cast<unsigned char>(m_received[at]); };
    if (!need(2)) return std::nullopt;
    std::size_t header = 2;
    std::size_t size = byte(1) & 0x7f;
    if (size >= 126) {
        const std::size_t bytes = size == 126 ? 2 : 8;
        if (!need(2 + bytes)) return std::nullopt;
        size = 0;
        for (std::size_t i = 0; i < bytes; ++i)
            size = size * 256 + byte(2 + i);
        header += bytes;
    }
    if (!need(header + size)) return std::nullopt;
    RawFrame frame{static_cast<unsigned>(byte(0) & 0x0f), m_received.substr(header, size)};
    m_received.erase(0, header + size);
    // Thousands of clients that hold no memory leave the server's to be measured.
    if (m_received.empty()) m_received = std::string();
    return frame;
}

int RawClient::readCloseCode() {
    while (const auto frame = readFrame())
        if (frame->opcode == 8) return frame->closeCode();
    return 1006;
}

std::string maskedFrame(unsigned opcode, std::string_view payload, bool isFinal) {
    constexpr std::string_view mask = "\x11\x22\x33\x44";
    std::string frame;
    frame.push_back(static_cast<char>((isFinal ? 0x80U : 0U) | opcode));
    const std::size_t size = payload.size();
    const int lengthBytes = size < 126 ? 0 : size <= 0xffff ? 2 : 8;
    frame.push_back(static_cast<char>(0x80U | (lengthBytes == 0 ? size : lengthBytes == 2 ? 126U : 127U)));
    for (int shift = (lengthBytes - 1) * 8; shift >= 0; shift -= 8)
        frame.push_back(static_cast<char>((std::uint64_t{size} >> shift) & 0xff));
    frame.append(mask);
    for (std::size_t i = 0; i < size; ++i)
        frame.push_back(static_cast<char>(payload[i] ^ mask[i % 4]));
    return frame;
}

} // namespace callroom::net::test
