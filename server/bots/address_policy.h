#pragma once

#include <sys/socket.h>

namespace callroom::bots {

/// Whether the address is one of the public internet: not of this machine, a private or local network, a carrier's
/// translation, a documentation range, multicast, or an IPv4 address of that kind in IPv6's clothes. Pure.
[[nodiscard]] bool isPublicAddress(const sockaddr& address);

} // namespace callroom::bots
