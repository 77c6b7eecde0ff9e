#include "server/live/live_floors_cookie.h"
#include "shared/json/encode.h"

namespace callroom::live {

void LiveFloors::noteQuality(core::TenantId tenant, core::ContactId contact, core::UserId by,
                             const protocol::QualitySample& sample) {
    const auto note = [this, tenant, contact, by, sample] {
        const auto floor = ready(tenant);
        if (!floor) return; // being loaded: the next sample comes in seconds
        (*floor)->noteQuality(contact, by, sample, m_parts.clock.now());
        schedule(**floor);
    };
    post(tenant, note, [](const core::Error&) {});
}

void LiveFloors::notify(core::TenantId tenant, NoticeOrder order, core::Receiver receiver, NoticeAnswer answer) {
    auto refuse = [receiver, answer](core::Error error) { NoticeCookie(receiver, answer).refuse(std::move(error)); };
    post(
        tenant,
        [this, tenant, order = std::move(order), receiver = std::move(receiver), answer = std::move(answer)]() mutable {
            performNotice(tenant, std::move(order), receiver, std::move(answer));
        },
        std::move(refuse));
}

void LiveFloors::performNotice(core::TenantId tenant, NoticeOrder order, const core::Receiver& receiver,
                               NoticeAnswer answer, int tries) {
    auto cookie = std::make_unique<NoticeCookie>(receiver, std::move(answer));
    cookie->tries = tries;
    auto floor = ready(tenant);
    if (!floor) {
        const auto whenThere = [this, tenant, order, receiver, answer = cookie->answer, tries](bool isThere) {
            if (isThere) return performNotice(tenant, order, receiver, answer, tries);
            NoticeCookie(receiver, answer).refuse(core::unavailable("floor_loading"));
        };
        return waitsFor(tenant, whenThere) ? void() : cookie->refuse(floor.error());
    }
    if (const auto room = checkRoom(**floor); !room) return cookie->refuse(room.error());
    Publication publication;
    publication.tenant = tenant;
    cookie->sent.id = order.notice.id;
    const auto text = std::make_shared<const std::string>(json::encode(order.notice));
    for (const auto& [id, agent] : (*floor)->engine().state().agents) {
        if (agent.isRemoved || !order.chosen(agent)) continue;
        cookie->sent.agentIds.push_back(id);
        if (!agent.isConnected) cookie->sent.absentIds.push_back(id);
        publication.pushes.push_back({id, "notification", text});
    }
    if (cookie->sent.agentIds.empty()) return cookie->refuse(core::notFound());
    storage::LedgerItem item;
    item.audits.push_back(order.audit);
    if (order.keep) item.answers.push_back(order.keep->stored(cookie->sent, m_parts.clock.now()));
    cookie->publication = std::make_shared<const Publication>(std::move(publication));
    cookie->order = std::move(order);
    item.cookie = std::move(cookie);
    append(**floor, std::move(item));
}

} // namespace callroom::live
