#pragma once

#include "server/floor/engine.h"
#include "shared/core/clock.h"

namespace callroom::floor {

/// A floor with a clock and people, as tests speak of it. Commands that must succeed fail the program otherwise.
class World {
public:
    explicit World(FloorSettings settings = {});

    Floor& engine() { return m_floor; }
    [[nodiscard]] const Floor& engine() const { return m_floor; }
    [[nodiscard]] Timestamp now() const { return m_now; }

    /// Adds to the configuration. The defaults of the types, with a short name for each.
    QueueId addQueue(QueueConfig config = {});
    UserId addAgent(AgentConfig config = {});
    [[nodiscard]] QueueConfig& configOf(QueueId queue);
    [[nodiscard]] AgentConfig& configOf(UserId agent);
    void removeQueue(QueueId queue);
    void removeAgent(UserId agent);
    Changes configure();
    Changes setOpenings(const std::vector<QueueOpening>& openings);

    template <typename Id> [[nodiscard]] Id newId() { return Id::create(m_now, m_random); }

    core::Result<Changes> run(Actor actor, CommandBody body);
    Changes mustRun(Actor actor, CommandBody body);
    /// The refusal's code, or empty when it was done.
    std::string codeOf(Actor actor, CommandBody body);
    /// Lets time pass, and the server act at each deadline on its way.
    Changes advance(Milliseconds by);
    /// As after kill -9: a new floor from the rows.
    void crash();

    // People.
    UserId comeOn(AgentConfig config = {}); ///< a new agent, connected and available
    void setPresence(UserId agent, Presence presence, std::string reason = {});
    void connect(UserId agent);
    void disconnect(UserId agent);

    /// A new customer joins; returns the contact.
    ContactId join(QueueId queue, Channel channel = Channel::Call);
    ContactId join(Join join);
    ContactId joinAgent(UserId agent);
    [[nodiscard]] Actor customerOf(ContactId contact) const;

    /// By the agent to whom it is offered, or who has it.
    void accept(ContactId contact);
    void talk(ContactId contact); ///< accept and connect
    void end(ContactId contact);
    void wrapUp(ContactId contact);

    [[nodiscard]] const Contact& contact(ContactId id) const; ///< open or closed
    [[nodiscard]] ContactStatus statusOf(ContactId id) const { return contact(id).status; }
    [[nodiscard]] std::optional<UserId> offeredTo(ContactId id) const;
    [[nodiscard]] const Offer* offerOf(ContactId id) const;
    [[nodiscard]] const AgentState& stateOf(UserId agent) const;
    [[nodiscard]] const AgentRecord& agent(UserId agent) const;

    /// What the database would hold, and all events ever.
    struct Rows {
        std::unordered_map<ContactId, Contact> contacts;
        std::unordered_map<OfferId, Offer> offers;
        std::unordered_map<UserId, AgentState> agents;
    };
    [[nodiscard]] const Rows& rows() const { return m_rows; }
    [[nodiscard]] const std::vector<Event>& events() const { return m_events; }
    [[nodiscard]] FloorSnapshot storedSnapshot() const;
    [[nodiscard]] const std::vector<QueueConfig>& queues() const { return m_queues; }
    [[nodiscard]] const std::vector<AgentConfig>& agents() const { return m_agents; }
    [[nodiscard]] FloorSettings settings() const { return m_settings; }
    void jump(Milliseconds by) { m_now += by; } ///< the clock moves; the server does not act
    Changes expire();

private:
    void store(const Changes& changes);
    void addHistory(FloorSnapshot& snapshot) const;

    FloorSettings m_settings;
    core::SeededRandom m_random{42};
    Timestamp m_now = core::fromEpochMilliseconds(1'800'000'000'000);
    std::vector<QueueConfig> m_queues;
    std::vector<AgentConfig> m_agents;
    Rows m_rows;
    std::vector<Event> m_events;
    Floor m_floor;
};

[[nodiscard]] inline Actor asAgent(UserId id) {
    return {id, ActorKind::Agent};
}
[[nodiscard]] inline Actor asCustomer(UserId id) {
    return {id, ActorKind::Customer};
}
[[nodiscard]] inline Actor asSupervisor(UserId id = {}) {
    return {id, ActorKind::Supervisor};
}

} // namespace callroom::floor
