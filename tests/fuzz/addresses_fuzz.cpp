// Who a request is from: lines with the trusted networks, the socket's peer, X-Forwarded-For, Origin and Host.
#include "server/net/origin.h"
#include "server/net/peer_address.h"
#include "tests/fuzz/fuzz.h"

namespace callroom::fuzz {
namespace {

void checkAddress(std::string_view text) {
    const auto address = net::IpAddress::parse(text);
    if (!address) return;
    require(net::IpAddress::parse(address->text()) == address, "an address is written as it was read");
    net::AddressSet itself;
    require(itself.add(address->text()) && itself.contains(*address), "an address is in the network of itself");
}

void checkForwarding(std::string_view network, std::string_view peerText, std::string_view forwardedFor) {
    const auto peer = net::IpAddress::parse(peerText).value_or(net::IpAddress());
    require(net::clientAddress(peer, forwardedFor, {}) == peer, "nobody is believed unless trusted");
    net::AddressSet trusted;
    if (!trusted.add(network)) return;
    const auto client = net::clientAddress(peer, forwardedFor, trusted);
    if (!trusted.contains(peer)) require(client == peer, "a foreign peer's word is ignored");
}

void checkOrigin(std::string_view origin, std::string_view host) {
    const net::CorsPolicy listed{{"https://shop.example"}};
    net::RequestHead head;
    require(net::isOriginAllowed(head, listed), "a request of no page is allowed");
    head.headers.add("Host", host);
    head.headers.add("Origin", origin);
    const bool isListed = net::isListedOrigin(origin, listed);
    const bool isAllowed = net::isOriginAllowed(head, listed);
    if (isListed) require(isAllowed, "a listed origin is allowed");
    if (isAllowed && !isListed) {
        const auto authority = origin.find("://");
        require(authority != std::string_view::npos && authority + 3 < origin.size(), "another origin names this host");
    }
}

} // namespace

void run(std::string_view input) {
    Input parts(input);
    const auto network = parts.line();
    const auto peer = parts.line();
    const auto forwardedFor = parts.line();
    const auto origin = parts.line();
    checkAddress(network);
    checkAddress(peer);
    checkForwarding(network, peer, forwardedFor);
    checkOrigin(origin, parts.line());
}

} // namespace callroom::fuzz
