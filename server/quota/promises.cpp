#include "server/quota/promises.h"

namespace callroom::quota {

core::Result<std::shared_ptr<Promise>> Promises::promise(storage::Session& session, const std::vector<Quota>& quotas,
                                                         std::int64_t bytes) {
    // Entered before the counters are read: whoever stores meanwhile is seen in one of the two.
    std::shared_ptr<Promise> made(new Promise(*this));
    const std::string tenant = core::toString(session.tenant()) + '/';
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto& quota : quotas) {
            auto& part = made->m_parts.emplace_back(Promise::Part{tenant + quota.key, quota.whenFull});
            if (const auto found = m_bytes.find(part.key); found != m_bytes.end()) part.before = found->second;
        }
        made->add(bytes);
    }
    for (std::size_t i = 0; i < quotas.size(); ++i) {
        const auto used = quotas[i].used(session);
        if (!used) return core::fail(used.error());
        auto& part = made->m_parts[i];
        part.room = quotas[i].bytes - *used;
        // Those who came later make room for this one.
        if (part.before + bytes > part.room) return core::fail(part.whenFull);
    }
    return made;
}

void Promise::add(std::int64_t bytes) {
    m_bytes += bytes;
    for (const auto& part : m_parts)
        if ((m_promises.m_bytes[part.key] += bytes) == 0) m_promises.m_bytes.erase(part.key);
}

core::Result<void> Promise::growTo(std::int64_t bytes) {
    const std::scoped_lock lock(m_promises.m_mutex);
    const auto more = bytes - m_bytes;
    if (more <= 0) return {};
    for (const auto& part : m_parts)
        if (const auto found = m_promises.m_bytes.find(part.key);
            (found == m_promises.m_bytes.end() ? 0 : found->second) + more > part.room)
            return core::fail(part.whenFull);
    add(more);
    return {};
}

void Promise::release() {
    const std::scoped_lock lock(m_promises.m_mutex);
    add(-m_bytes);
    m_parts.clear();
}

} // namespace callroom::quota
