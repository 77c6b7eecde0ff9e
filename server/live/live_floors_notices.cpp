#include "server/live/live_floors.h"
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

void LiveFloors::notify(core::TenantId tenant, protocol::Notice notice,
                        std::function<bool(const floor::AgentRecord&)> chosen, core::Receiver receiver,
                        std::function<void(core::Result<protocol::NoticeSent>)> answer) {
    post(tenant, [this, tenant, notice = std::move(notice), chosen = std::move(chosen), receiver = std::move(receiver),
                  answer = std::move(answer)] {
        core::Result<protocol::NoticeSent> sent;
        if (auto floor = ready(tenant); floor) {
            sent = protocol::NoticeSent{notice.id, {}, {}};
            Publication publication;
            publication.tenant = tenant;
            const auto text = std::make_shared<const std::string>(json::encode(notice));
            for (const auto& [id, agent] : (*floor)->engine().state().agents) {
                if (agent.isRemoved || !chosen(agent)) continue;
                sent->agentIds.push_back(id);
                if (!agent.isConnected) sent->absentIds.push_back(id);
                publication.pushes.push_back({id, "notification", text});
            }
            if (sent->agentIds.empty()) sent = core::fail(core::notFound());
            publishInOrder(**floor, std::move(publication));
        } else {
            sent = core::fail(floor.error());
        }
        receiver.deliver([answer, sent] { answer(sent); });
    });
}

} // namespace callroom::live
