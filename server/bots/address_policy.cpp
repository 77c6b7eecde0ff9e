#include "server/bots/address_policy.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace callroom::bots {
namespace {

struct Range {
    std::uint32_t from;
    int bits;
};

constexpr std::uint32_t ipv4(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d) {
    return a << 24 | b << 16 | c << 8 | d;
}

/// The special-purpose registry (RFC 6890) and what followed it.
constexpr std::array special{
    Range{ipv4(0, 0, 0, 0), 8},      Range{ipv4(10, 0, 0, 0), 8},     Range{ipv4(100, 64, 0, 0), 10},
    Range{ipv4(127, 0, 0, 0), 8},    Range{ipv4(169, 254, 0, 0), 16}, Range{ipv4(172, 16, 0, 0), 12},
    Range{ipv4(192, 0, 0, 0), 24},   Range{ipv4(192, 0, 2, 0), 24},   Range{ipv4(192, 88, 99, 0), 24},
    Range{ipv4(192, 168, 0, 0), 16}, Range{ipv4(198, 18, 0, 0), 15},  Range{ipv4(198, 51, 100, 0), 24},
    Range{ipv4(203, 0, 113, 0), 24}, Range{ipv4(224, 0, 0, 0), 4},    Range{ipv4(240, 0, 0, 0), 4},
};

bool isPublic(std::uint32_t address) {
    return std::none_of(special.begin(), special.end(), [address](const Range& range) {
        const std::uint32_t mask = ~std::uint32_t(0) << (32 - range.bits);
        return (address & mask) == range.from;
    });
}

std::uint32_t lastFour(const in6_addr& address) {
    std::uint32_t word = 0;
    std::memcpy(&word, address.s6_addr + 12, sizeof word);
    return ntohl(word);
}

bool isPublic(const in6_addr& address) {
    const auto* bytes = address.s6_addr;
    constexpr std::array<std::uint8_t, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    constexpr std::array<std::uint8_t, 12> translated{0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};
    for (const auto& prefix : {mapped, translated})
        if (std::equal(prefix.begin(), prefix.end(), bytes)) return isPublic(lastFour(address));
    // Only 2000::/3 is given out; of it not 6to4, Teredo and documentation.
    const bool isGlobal = (bytes[0] & 0xe0) == 0x20;
    const bool isSixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    const bool isSpecial =
        bytes[0] == 0x20 && bytes[1] == 0x01 && (bytes[2] < 0x02 || (bytes[2] == 0x0d && bytes[3] == 0xb8));
    return isGlobal && !isSixToFour && !isSpecial;
}

} // namespace

bool isPublicAddress(const sockaddr& address) {
    if (address.sa_family == AF_INET) {
        sockaddr_in four{};
        std::memcpy(&four, &address, sizeof four);
        return isPublic(ntohl(four.sin_addr.s_addr));
    }
    if (address.sa_family == AF_INET6) {
        sockaddr_in6 six{};
        std::memcpy(&six, &address, sizeof six);
        return isPublic(six.sin6_addr);
    }
    return false;
}

} // namespace callroom::bots
