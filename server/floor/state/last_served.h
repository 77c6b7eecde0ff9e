#pragma once

#include "server/floor/types.h"

#include <list>
#include <unordered_map>

namespace callroom::floor {

/// A customer and the agent who accepted a contact of his.
struct Service {
    UserId customerId;
    UserId agentId;
    ContactId contactId;
    friend bool operator==(const Service&, const Service&) = default;
};

/// Which agent each customer spoke with last. Remembers the customers served latest; O(1).
class LastServed {
public:
    /// Customers remembered by a floor; the others count as never served.
    static constexpr std::size_t most = 100'000;

    void note(const Service& service) {
        if (const auto known = m_byCustomer.find(service.customerId); known != m_byCustomer.end()) {
            *known->second = service;
            m_services.splice(m_services.end(), m_services, known->second);
            return;
        }
        m_byCustomer.emplace(service.customerId, m_services.insert(m_services.end(), service));
        if (m_services.size() <= most) return;
        m_byCustomer.erase(m_services.front().customerId);
        m_services.pop_front();
    }
    /// None if he was never served.
    [[nodiscard]] const Service* of(UserId customer) const {
        const auto known = m_byCustomer.find(customer);
        return known == m_byCustomer.end() ? nullptr : &*known->second;
    }

private:
    std::list<Service> m_services; ///< the latest last
    std::unordered_map<UserId, std::list<Service>::iterator> m_byCustomer;
};

} // namespace callroom::floor
