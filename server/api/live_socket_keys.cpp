#include "server/api/keyed_requests.h"
#include "server/api/live_socket_kinds.h"

/// Frames with a key, whose retry is answered as the first.
namespace callroom::api {
namespace {

constexpr int firstRefusal = 400;

/// The contact of an answer that has one.
std::optional<core::ContactId> contactIn(std::string_view answer) {
    const auto document = json::parseDocument(answer);
    if (!document || !document->IsObject() || !document->HasMember("contact")) return std::nullopt;
    const auto& contact = (*document)["contact"];
    if (!contact.IsObject() || !contact.HasMember("id") || !contact["id"].IsString()) return std::nullopt;
    return core::ContactId::parse(contact["id"].GetString());
}

} // namespace

void LiveSocket::serveKeyed(const FrameKind& kind, Frame frame) {
    if (kind.key == KeyUse::None)
        return refuse(frame.asked, core::malformed("key_not_taken", "this event takes no key"));
    idempotency::Key key{m_parts.claims.userId, std::string(*frame.key),
                         idempotency::requestHash("FRAME", frame.event, json::toText(*frame.data))};
    beginKeyed(m_parts.services, m_parts.claims, asker().receiver, std::move(key),
               [this, &kind, frame = std::make_shared<Frame>(std::move(frame))](core::Result<BegunRequest> begun) {
                   if (!m_session || m_session->isRetired()) return;
                   if (!begun) return refuse(frame->asked, begun.error());
                   if (!begun->answer) {
                       frame->asked.key = std::move(begun->request);
                       return (this->*kind.handle)(*frame);
                   }
                   const auto& answer = *begun->answer;
                   const auto contact = kind.key == KeyUse::Leg ? contactIn(answer.body) : std::nullopt;
                   if (contact && answer.status < firstRefusal) m_parts.hub.claimLeg(*m_session, *contact);
                   tell(frame->asked.id, answer);
               });
}

void LiveSocket::settle(const Asked& asked, idempotency::Answer answer) {
    settleKeyed(m_parts.services, m_parts.claims.tenantId, asker().receiver, *asked.key, std::move(answer),
                [this, id = asked.id](const idempotency::Answer& standing) { tell(id, standing); });
}

void LiveSocket::tell(std::optional<std::int64_t> id, const idempotency::Answer& standing) {
    if (standing.status < firstRefusal)
        answer({id}, standing.body);
    else
        refuse({id}, protocol::readProblem(standing.status, standing.body));
}

} // namespace callroom::api
