#include "server/idempotency/keys_under_way.h"

namespace callroom::idempotency {

core::Result<Request> KeysUnderWay::begin(Key key) {
    auto name = core::toString(key.userId) + ' ' + key.key;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_names.insert(name).second) return core::fail(inProgress());
    }
    return Request{std::move(key), std::make_shared<Hold>(*this, std::move(name))};
}

std::size_t KeysUnderWay::size() const {
    const std::scoped_lock lock(m_mutex);
    return m_names.size();
}

void KeysUnderWay::end(const std::string& name) {
    const std::scoped_lock lock(m_mutex);
    m_names.erase(name);
}

} // namespace callroom::idempotency
