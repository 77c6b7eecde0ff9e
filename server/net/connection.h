#pragma once

#include "server/net/connection_counts.h"
#include "server/net/deadline_wheel.h"
#include "server/net/peer_address.h"
#include "server/net/stream.h"

#include <memory>

namespace callroom::net {

class NetLoop;

/// A socket with what belongs to it whatever protocol is spoken. Moves from HTTP to WebSocket at an upgrade.
struct Wire {
    std::unique_ptr<Stream> stream;
    ConnectionPermit permit;
    std::uint64_t id = 0;
    IpAddress peer;   ///< the socket's
    IpAddress client; ///< after trusted proxies
    bool isTls = false;
};

/// A connection as its net loop sees it. Owned by the loop's registry; retire() ends it: it leaves the registry at
/// once, hears of it by onRetired at the end of the turn, and is then destroyed.
class Connection : public StreamUser, public DeadlineWheel::Node, public std::enable_shared_from_this<Connection> {
public:
    Connection(NetLoop& loop, Wire wire);
    ~Connection() override;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] std::uint64_t connectionId() const { return m_wire.id; }

    /// At the end of a turn in which markDirty() was called: write what was gathered.
    virtual void flush() = 0;
    /// The server stops: finish what is pending, then end.
    virtual void beginStop() = 0;
    /// End now.
    virtual void abort(CloseReason reason) = 0;
    /// After it left the registry, outside of any other call to it.
    virtual void onRetired() {}

    /// For the loop: whether it stands in the list of connections to flush.
    [[nodiscard]] bool isDirty() const { return m_isDirty; }
    void setDirty(bool isDirty) { m_isDirty = isDirty; }
    [[nodiscard]] bool isRetired() const { return m_isRetired; }

protected:
    void markDirty();
    void retire(CloseReason reason);

    NetLoop& m_loop;
    Wire m_wire;

private:
    bool m_isDirty = false;
    bool m_isRetired = false;
};

} // namespace callroom::net
