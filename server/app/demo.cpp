#include "server/app/demo.h"

namespace callroom::app::demo {

using core::Role;

std::vector<accounts::NewUser> people(const std::string& passwordHash) {
    std::vector<accounts::NewUser> people{{"Demo Admin", "admin@demo.test", Role::Admin, passwordHash},
                                          {"Demo Manager", "manager@demo.test", Role::Manager, passwordHash},
                                          {"Demo Supervisor", "supervisor@demo.test", Role::Supervisor, passwordHash},
                                          {"Demo Customer", "customer@demo.test", Role::Customer, passwordHash}};
    const std::vector<std::string> names{"Ada Brandt", "Ben Okafor", "Chloé Martin", "Deniz Kaya", "Elif Sun"};
    for (std::size_t i = 0; i < names.size(); ++i)
        people.push_back({names[i], "agent" + std::to_string(i + 1) + "@demo.test", Role::Agent, passwordHash});
    return people;
}

std::vector<std::string> staffEmails() {
    std::vector<std::string> emails;
    for (const auto& person : people({}))
        if (person.role != Role::Customer) emails.push_back(person.email);
    return emails;
}

} // namespace callroom::app::demo
