#include "server/net/connection.h"

#include "server/net/net_loop.h"

namespace callroom::net {

Connection::Connection(NetLoop& loop, Wire wire)
    : m_loop(loop)
    , m_wire(std::move(wire)) {
    if (m_wire.stream) m_wire.stream->setUser(this);
}

Connection::~Connection() {
    if (m_isDirty) m_loop.forgetDirty(*this);
}

void Connection::markDirty() {
    if (!m_isDirty && !m_isRetired) m_loop.addDirty(*this);
}

void Connection::retire(CloseReason reason) {
    if (m_isRetired) return;
    m_isRetired = true;
    if (m_wire.stream) {
        m_wire.stream->setUser(nullptr);
        m_wire.stream->setReading(false);
        m_loop.noteClosed(reason);
    }
    m_loop.setDeadline(*this, TimePoint::max());
    m_loop.retire(*this);
}

} // namespace callroom::net
