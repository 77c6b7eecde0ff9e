#include "server/api/close_codes.h"
#include "server/api/live_socket.h"
#include "shared/protocol/renewal.h"

/// The part of a live socket that outlives the token it was opened with.
namespace callroom::api {

void LiveSocket::onRenew(const Frame& frame) {
    const auto renewal = data<protocol::SessionRenew>(frame);
    if (!renewal) return;
    auto fresh = m_parts.services.tickets.redeem(renewal->ticket);
    if (fresh && m_parts.services.revocations.isRevoked(*fresh)) fresh = core::fail(core::unauthenticated());
    if (!fresh) return refuse(frame.asked, fresh.error());
    const auto& present = m_parts.claims;
    if (fresh->userId != present.userId || fresh->tenantId != present.tenantId || fresh->role != present.role)
        return refuse(frame.asked, core::forbidden("other_person", "the ticket is of another person or another role"));
    m_parts.tokenEnds.remove(*this);
    m_parts.claims = *fresh;
    m_session->renew(std::move(*fresh));
    m_parts.tokenEnds.add(*this, m_parts.claims.expiresAt);
    answer(frame.asked, json::encode(protocol::SessionRenewed{m_parts.claims.expiresAt}));
}

void LiveSocket::onTokenExpiring(core::Timestamp end) {
    m_session->push("session.expiring", json::encode(protocol::SessionExpiring{end}));
}

void LiveSocket::onTokenEnded() {
    m_session->socket()->close(closeSignedOut, "the token has ended");
}

} // namespace callroom::api
