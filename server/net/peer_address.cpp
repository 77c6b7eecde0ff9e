#include "server/net/peer_address.h"

#include "server/net/http_text.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace callroom::net {
namespace {

constexpr std::array<std::uint8_t, 12> mappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
constexpr int mappedBits = 96;

bool isMapped(const std::array<std::uint8_t, 16>& bytes) {
    return std::equal(mappedPrefix.begin(), mappedPrefix.end(), bytes.begin());
}

} // namespace

std::optional<IpAddress> IpAddress::parse(std::string_view text) {
    if (text.size() >= INET6_ADDRSTRLEN) return std::nullopt;
    const std::string terminated(text);
    IpAddress address;
    if (inet_pton(AF_INET6, terminated.c_str(), address.m_bytes.data()) == 1) return address;
    std::copy(mappedPrefix.begin(), mappedPrefix.end(), address.m_bytes.begin());
    if (inet_pton(AF_INET, terminated.c_str(), address.m_bytes.data() + mappedPrefix.size()) == 1) return address;
    return std::nullopt;
}

IpAddress IpAddress::of(const sockaddr& address) {
    IpAddress result;
    if (address.sa_family == AF_INET) {
        sockaddr_in v4;
        std::memcpy(&v4, &address, sizeof v4);
        std::copy(mappedPrefix.begin(), mappedPrefix.end(), result.m_bytes.begin());
        std::memcpy(result.m_bytes.data() + mappedPrefix.size(), &v4.sin_addr, 4);
    } else if (address.sa_family == AF_INET6) {
        sockaddr_in6 v6;
        std::memcpy(&v6, &address, sizeof v6);
        std::memcpy(result.m_bytes.data(), &v6.sin6_addr, 16);
    }
    return result;
}

std::string IpAddress::text() const {
    std::array<char, INET6_ADDRSTRLEN> buffer{};
    if (isMapped(m_bytes))
        inet_ntop(AF_INET, m_bytes.data() + mappedPrefix.size(), buffer.data(), buffer.size());
    else
        inet_ntop(AF_INET6, m_bytes.data(), buffer.data(), buffer.size());
    return buffer.data();
}

bool IpAddress::isLoopback() const {
    if (isMapped(m_bytes)) return m_bytes[12] == 127;
    return std::all_of(m_bytes.begin(), m_bytes.end() - 1, [](std::uint8_t byte) { return byte == 0; }) &&
           m_bytes[15] == 1;
}

IpAddress IpAddress::network() const {
    IpAddress network = *this;
    if (!isMapped(m_bytes)) std::fill(network.m_bytes.begin() + 8, network.m_bytes.end(), std::uint8_t(0));
    return network;
}

bool AddressSet::add(std::string_view text) {
    const auto slash = text.find('/');
    const auto base = IpAddress::parse(text.substr(0, slash));
    if (!base) return false;
    const bool isV4 = isMapped(base->bytes());
    int bits = isV4 ? 32 : 128;
    if (slash != std::string_view::npos) {
        const std::string_view digits = text.substr(slash + 1);
        int given = -1;
        const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), given);
        if (fault != std::errc() || end != digits.data() + digits.size() || given < 0 || given > bits) return false;
        bits = given;
    }
    m_networks.push_back({*base, isV4 ? bits + mappedBits : bits});
    return true;
}

bool AddressSet::contains(const IpAddress& address) const {
    return std::any_of(m_networks.begin(), m_networks.end(), [&](const Network& network) {
        const auto whole = static_cast<std::size_t>(network.bits / 8);
        const auto& a = network.base.bytes();
        const auto& b = address.bytes();
        if (!std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(whole), b.begin())) return false;
        const int rest = network.bits % 8;
        return rest == 0 || (a[whole] >> (8 - rest)) == (b[whole] >> (8 - rest));
    });
}

IpAddress clientAddress(const IpAddress& peer, std::string_view forwardedFor, const AddressSet& trusted) {
    IpAddress client = peer;
    while (trusted.contains(client) && !forwardedFor.empty()) {
        const auto comma = forwardedFor.rfind(',');
        const std::string_view last = comma == std::string_view::npos ? forwardedFor : forwardedFor.substr(comma + 1);
        const auto named = IpAddress::parse(trimmed(last));
        if (!named) break;
        client = *named;
        forwardedFor = comma == std::string_view::npos ? std::string_view() : forwardedFor.substr(0, comma);
    }
    return client;
}

} // namespace callroom::net

std::size_t std::hash<callroom::net::IpAddress>::operator()(const callroom::net::IpAddress& address) const noexcept {
    std::uint64_t halves[2];
    std::memcpy(halves, address.bytes().data(), sizeof halves);
    return std::hash<std::uint64_t>()(halves[0] * 0x9e3779b97f4a7c15ULL ^ halves[1]);
}
