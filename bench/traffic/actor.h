#pragma once

#include "bench/participant.h"
#include "bench/traffic/chance.h"

#include <functional>
#include <memory>

namespace callroom::traffic {

/// Someone with a live session who does things after a while.
class Actor : public bench::Participant {
public:
    Actor(bench::EventLoop& loop, const bench::Endpoint& endpoint, std::string token, Chance& chance)
        : Participant(loop, endpoint, std::move(token))
        , m_chance(chance) {}

protected:
    /// The id of every request whose answer is not waited for.
    static constexpr int otherId = 2;

    /// Not at all once this object has gone.
    void later(bench::Nanoseconds in, std::function<void()> act) {
        loop().at(bench::SteadyClock::now() + in, [life = std::weak_ptr(m_life), act = std::move(act)] {
            if (!life.expired()) act();
        });
    }
    [[nodiscard]] Chance& chance() { return m_chance; }

private:
    Chance& m_chance;
    std::shared_ptr<const int> m_life = std::make_shared<const int>(0);
};

/// `{"contactId":"…"` and more members, which begin with a comma.
[[nodiscard]] inline std::string contactWith(std::string_view contactId, std::string_view members) {
    return "{\"contactId\":\"" + std::string(contactId) + '"' + std::string(members) + '}';
}

inline constexpr std::string_view byAgent = "\"role\":\"agent\"";
inline constexpr std::string_view byCustomer = "\"role\":\"customer\"";
inline constexpr std::string_view contactIdName = "\"contactId\":\"";

} // namespace callroom::traffic
