#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sockaddr;

namespace callroom::net {

/// An IP address; IPv4 is kept in its IPv6-mapped form, so that one address has one value. A plain value, any thread.
class IpAddress {
public:
    IpAddress() = default;

    /// Nothing when `text` is neither an IPv4 nor an IPv6 address. A zone or a port is not accepted.
    [[nodiscard]] static std::optional<IpAddress> parse(std::string_view text);
    /// Of an AF_INET or AF_INET6 address; any other family gives the unspecified address.
    [[nodiscard]] static IpAddress of(const sockaddr& address);

    [[nodiscard]] std::string text() const;
    [[nodiscard]] const std::array<std::uint8_t, 16>& bytes() const { return m_bytes; }
    [[nodiscard]] bool isLoopback() const;
    /// What one subscriber has of the net, for counting by: the /64 of an IPv6 address, an IPv4 address itself.
    [[nodiscard]] IpAddress network() const;

    friend auto operator<=>(const IpAddress&, const IpAddress&) = default;

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

/// A set of networks such as `127.0.0.1` or `10.0.0.0/8`. Immutable after it was filled; any thread.
class AddressSet {
public:
    /// False when `text` is neither an address nor a network.
    [[nodiscard]] bool add(std::string_view text);
    [[nodiscard]] bool contains(const IpAddress& address) const;
    [[nodiscard]] bool isEmpty() const { return m_networks.empty(); }

private:
    struct Network {
        IpAddress base;
        int bits = 128;
    };
    std::vector<Network> m_networks;
};

/// The client's address: the peer itself, or, when the peer is a trusted proxy, the rightmost address of
/// `X-Forwarded-For` that is no trusted proxy. A header from anybody else is ignored.
[[nodiscard]] IpAddress clientAddress(const IpAddress& peer, std::string_view forwardedFor, const AddressSet& trusted);

} // namespace callroom::net

template <> struct std::hash<callroom::net::IpAddress> {
    [[nodiscard]] std::size_t operator()(const callroom::net::IpAddress& address) const noexcept;
};
