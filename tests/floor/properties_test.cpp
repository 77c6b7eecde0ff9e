#include "tests/floor/invariants.h"
#include "tests/floor/world.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace callroom::floor;
using namespace std::chrono_literals;
namespace core = callroom::core;

namespace {

/// One random step; what the numbers mean depends on the kind and on what is there.
struct Step {
    int kind = 0;
    int who = 0;
    int what = 0;
    friend std::ostream& operator<<(std::ostream& out, const Step& step) {
        return out << step.kind << "/" << step.who << "/" << step.what;
    }
};

constexpr int kinds = 42;

rc::Gen<std::vector<Step>> steps() {
    return rc::gen::scale(4.0, rc::gen::container<std::vector<Step>>(
                                   rc::gen::build<Step>(rc::gen::set(&Step::kind, rc::gen::inRange(0, kinds)),
                                                        rc::gen::set(&Step::who, rc::gen::inRange(0, 1000)),
                                                        rc::gen::set(&Step::what, rc::gen::inRange(0, 1000)))));
}

/// A small floor with everything that makes routing hard, a mirror that only evolves by the events, and the checks.
class Run {
public:
    Run() {
        const auto first = m_world.newId<GroupId>();
        const auto second = m_world.newId<GroupId>();
        QueueConfig open;
        open.strategy = Strategy::RoundRobin;
        open.weight = 3;
        open.stickySeconds = 15;
        QueueConfig tiered;
        tiered.tiers = {{first, 0}, {second, 10}};
        tiered.requiredSkills = {{"billing", 2}};
        tiered.rings = {{5, "billing", 1}, {12, "billing", 0}, {8, "german", 2}};
        tiered.strategy = Strategy::FewestContacts;
        tiered.stickySeconds = 10;
        QueueConfig narrow;
        narrow.maxLength = 3;
        narrow.maxWaitSeconds = 20;
        narrow.offerTimeoutSeconds = 45;
        narrow.priority = 5;
        narrow.allowsCherryPick = true;
        narrow.strategy = Strategy::RingAll;
        narrow.ringAtMost = 2;
        narrow.callbackAttempts = 2;
        narrow.callbackSpacingSeconds = 40;
        m_queues = {m_world.addQueue(open), m_world.addQueue(tiered), m_world.addQueue(narrow)};
        m_world.configOf(m_queues[0]).overflow = {{OverflowWhen::Unstaffed, std::nullopt},
                                                  {OverflowWhen::MaxLength, std::nullopt, OverflowEnd::Voicemail}};
        m_world.configOf(m_queues[1]).overflow = {{OverflowWhen::Unstaffed, m_queues[2]},
                                                  {OverflowWhen::Closed, m_queues[0]}};
        m_world.configOf(m_queues[2]).overflow = {{OverflowWhen::MaxWait, std::nullopt, OverflowEnd::Callback},
                                                  {OverflowWhen::MaxLength, m_queues[0]},
                                                  {OverflowWhen::Unstaffed, std::nullopt, OverflowEnd::Callback},
                                                  {OverflowWhen::Closed, std::nullopt, OverflowEnd::Callback}};
        m_world.configure();
        const auto agent = [&](std::vector<SkillLevel> skills, std::vector<GroupId> groups, int calls, int chats) {
            m_agents.push_back(m_world.addAgent({{}, {}, std::move(skills), std::move(groups), calls, chats}));
        };
        agent({}, {}, 1, 2);
        agent({{"billing", 3}}, {first}, 1, 1);
        agent({{"billing", 2}, {"german", 4}}, {second}, 2, 0);
        agent({{"billing", 5}}, {first, second}, 0, 3);
        agent({{"german", 1}}, {second}, 1, 1);
        for (int i = 0; i < 6; ++i)
            m_customers.push_back(m_world.newId<UserId>());
        (void)m_mirror.configure(m_world.queues(), m_world.agents(), m_world.now());
        for (const auto id : m_agents) {
            m_world.connect(id);
            m_world.setPresence(id, Presence::Available);
        }
        check();
    }

    void take(const Step& step) {
        const auto before = lines();
        const auto seen = m_world.events().size();
        act(step);
        check();
        checkOrder(before, seen);
    }

    [[nodiscard]] World& world() { return m_world; }

private:
    UserId agentOf(int number) { return m_agents[static_cast<std::size_t>(number) % m_agents.size()]; }
    UserId customerOf(int number) { return m_customers[static_cast<std::size_t>(number) % m_customers.size()]; }
    ContactId contactOf(int number) {
        std::vector<ContactId> known;
        for (const auto& [id, contact] : m_world.rows().contacts)
            known.push_back(id);
        if (known.empty()) return {};
        std::sort(known.begin(), known.end());
        return known[known.size() - 1 - static_cast<std::size_t>(number) % std::min<std::size_t>(known.size(), 12)];
    }
    Actor actorOf(int number) {
        switch (number % 3) {
        case 0:
            return asAgent(agentOf(number / 3));
        case 1:
            return asCustomer(customerOf(number / 3));
        default:
            return asSupervisor(agentOf(number / 3));
        }
    }
    /// Its agent or the one to whom it is offered, now and then somebody else.
    Actor ownerOf(ContactId id, int number) {
        if (number % 8 == 0) return actorOf(number);
        if (const auto offered = m_world.offeredTo(id)) return asAgent(*offered);
        const auto* contact = m_world.engine().contact(id);
        if (!contact) return actorOf(number);
        return contact->agentId ? asAgent(*contact->agentId) : asCustomer(contact->customerId);
    }

    void act(const Step& step) {
        const auto id = contactOf(step.who);
        const auto owner = ownerOf(id, step.what);
        const auto agent = agentOf(step.who);
        const auto customer = customerOf(step.who);
        switch (step.kind) {
        case 0:
        case 1:
        case 2:
        case 3: {
            Join join;
            join.channel = std::array{Channel::Call, Channel::Video, Channel::Chat,
                                      Channel::Callback}[static_cast<std::size_t>(step.what) % 4];
            join.customerId = customer;
            join.priority = step.what % 5 == 0 ? 30 : 0;
            join.isBotFirst = join.channel == Channel::Chat && step.what % 3 == 0;
            if (step.what % 7 == 0) join.skills = {{"german", 1 + step.what % 4}};
            if (step.what % 11 == 0)
                join.agentId = agentOf(step.what);
            else
                join.queueId = m_queues[static_cast<std::size_t>(step.what / 3) % m_queues.size()];
            (void)m_world.run(asCustomer(customer), join);
            break;
        }
        case 4:
        case 5:
        case 6:
        case 7:
            (void)m_world.run(owner, Accept{id, std::nullopt});
            break;
        case 8:
            (void)m_world.run(owner, Reject{id, std::nullopt});
            break;
        case 9:
        case 10:
            (void)m_world.run(owner, Connected{id});
            break;
        case 11:
            (void)m_world.run(owner, Hold{id});
            break;
        case 12:
            (void)m_world.run(owner, Resume{id});
            break;
        case 13:
        case 14:
            (void)m_world.run(owner, End{id});
            break;
        case 15:
        case 16:
            (void)m_world.run(owner, WrapUp{id, "sold", "notes", {"tag"}});
            break;
        case 17:
            (void)m_world.run(owner, ExtendWrapUp{id, 1 + step.what % 90});
            break;
        case 18:
            (void)m_world.run(step.what % 4 == 0 ? asSupervisor() : asAgent(agent),
                              SetPresence{agent,
                                          std::array{Presence::Available, Presence::Away, Presence::Offline,
                                                     Presence::Available}[static_cast<std::size_t>(step.what) % 4],
                                          "lunch"});
            break;
        case 19:
            (void)m_world.run(asAgent(agent), SetReadiness{agent, {step.what % 3 != 0, true, 20}});
            break;
        case 20:
            if (step.what % 3 == 0)
                m_world.disconnect(agent);
            else
                m_world.connect(agent);
            break;
        case 21:
            (void)m_world.run(asCustomer(customer), step.what % 2 == 0 ? CommandBody(CustomerDisconnected{customer})
                                                                       : CustomerConnected{customer});
            break;
        case 22:
        case 23:
            (void)m_world.advance(Milliseconds(step.what * 40));
            break;
        case 28: {
            Assign assign{id, std::nullopt, std::nullopt};
            if (step.what % 2 == 0)
                assign.queueId = m_queues[static_cast<std::size_t>(step.what / 2) % m_queues.size()];
            else
                assign.agentId = agentOf(step.what / 2);
            (void)m_world.run(step.what % 7 == 0 ? owner : asSupervisor(), assign);
            break;
        }
        case 31:
        case 32: {
            AskCallback ask{id, step.what % 2 == 0 ? "+49 30 1234" : "", std::nullopt};
            if (step.what % 3 == 0) ask.at = m_world.now() + Milliseconds(step.what * 50);
            (void)m_world.run(owner, ask);
            break;
        }
        case 33:
        case 34: {
            Consult consult{id, std::nullopt, std::nullopt};
            if (step.what % 3 == 0)
                consult.queueId = m_queues[static_cast<std::size_t>(step.what / 2) % m_queues.size()];
            else
                consult.agentId = agentOf(step.what / 2);
            (void)m_world.run(owner, consult);
            break;
        }
        case 35:
            (void)m_world.run(owner, step.what % 2 == 0 ? CommandBody(CompleteConsult{id}) : Confer{id});
            break;
        case 36:
            (void)m_world.run(owner, Confer{id});
            break;
        case 29:
            (void)m_world.run(asAgent(agent), TakeNext{});
            break;
        case 30:
            (void)m_world.run(asAgent(agentOf(step.what)), Accept{id, std::nullopt});
            break;
        case 37: {
            auto& queue = m_world.configOf(m_queues[static_cast<std::size_t>(step.who) % m_queues.size()]);
            queue.isOpen = step.what % 3 != 0;
            (void)m_world.setOpenings({{queue.id, queue.isOpen}});
            break;
        }
        case 38:
            (void)m_world.run({}, step.what % 3 == 0 ? CommandBody(EndSilent{id}) : LeaveBot{id});
            break;
        case 39:
            (void)m_world.run(owner, SetTags{id, {std::to_string(step.what)}});
            break;
        case 40:
        case 41:
            (void)m_world.run(step.what % 7 == 0 ? owner : asSupervisor(), Prioritise{id, step.what % 61});
            break;
        case 26:
        case 27: {
            Transfer transfer{id, std::nullopt, std::nullopt};
            if (step.what % 2 == 0)
                transfer.queueId = m_queues[static_cast<std::size_t>(step.what / 2) % m_queues.size()];
            else
                transfer.agentId = agentOf(step.what / 2);
            (void)m_world.run(owner, transfer);
            break;
        }
        case 24:
            // The clock jumps, once in a while back; what was due meanwhile comes late.
            m_world.jump(step.what % 10 == 0 ? -5s : Milliseconds(step.what * 60));
            if (step.what % 2 == 0) (void)m_world.expire();
            break;
        default:
            if (step.what % 4 != 0) {
                (void)m_world.run(owner, Cancel{id});
                break;
            }
            m_world.crash();
            m_hasCrashed = true;
            for (const auto& back : m_agents)
                if (step.what % 8 == 0) m_world.connect(back);
            (void)m_world.expire();
        }
    }

    void check() {
        for (; m_mirrored < m_world.events().size(); ++m_mirrored) {
            const auto& event = m_world.events()[m_mirrored];
            RC_ASSERT(whyImpossible(m_mirror, event) == std::string());
            m_mirror.evolve(event);
            m_hasMoved |= std::holds_alternative<ContactMoved>(event.body) ||
                          std::holds_alternative<ContactTransferred>(event.body);
        }
        RC_ASSERT(brokenInvariant(m_world.engine(), m_world.now()) == std::string());
        auto state = m_world.engine().snapshot();
        auto mirrored = m_mirror.snapshot();
        auto stored = m_world.storedSnapshot();
        if (m_hasMoved)
            for (auto* snapshot : {&state, &mirrored, &stored})
                snapshot->cursors.clear();
        RC_ASSERT(difference(state, mirrored, !m_hasCrashed) == std::string());
        RC_ASSERT(difference(state, stored, !m_hasCrashed) == std::string());
    }

    using Order = std::vector<ContactId>;
    std::vector<Order> lines() const {
        std::vector<Order> all;
        for (const auto id : m_queues) {
            all.emplace_back();
            for (const auto& place : m_world.engine().queue(id)->line)
                all.back().push_back(place.id);
        }
        return all;
    }
    /// Who stays in line stays in order; only an agent's lost contact goes to the head, and one that is prioritised
    /// where its priority says.
    void checkOrder(const std::vector<Order>& before, std::size_t firstEvent) const {
        std::set<ContactId> moved;
        for (auto i = firstEvent; i < m_world.events().size(); ++i)
            if (const auto* queued = std::get_if<ContactQueued>(&m_world.events()[i].body))
                if (queued->reason == "agent_lost") moved.insert(*m_world.events()[i].contactId);
        for (auto i = firstEvent; i < m_world.events().size(); ++i)
            if (std::holds_alternative<ContactTransferred>(m_world.events()[i].body) ||
                std::holds_alternative<ContactMoved>(m_world.events()[i].body) ||
                std::holds_alternative<ContactPrioritised>(m_world.events()[i].body))
                moved.insert(*m_world.events()[i].contactId);
        const auto after = lines();
        for (std::size_t q = 0; q < before.size(); ++q) {
            Order stayed;
            for (const auto id : after[q])
                if (!moved.contains(id) && std::find(before[q].begin(), before[q].end(), id) != before[q].end())
                    stayed.push_back(id);
            Order expected;
            for (const auto id : before[q])
                if (std::find(stayed.begin(), stayed.end(), id) != stayed.end()) expected.push_back(id);
            RC_ASSERT(stayed == expected);
        }
    }

    World m_world;
    core::SeededRandom m_random{1};
    Floor m_mirror{FloorSettings{}, m_random};
    std::size_t m_mirrored = 0;
    bool m_hasCrashed = false;
    /// Rows say of a contact in which queue it is, not where it was when it was offered: turns are not restored by it.
    bool m_hasMoved = false;
    std::vector<QueueId> m_queues;
    std::vector<UserId> m_agents;
    std::vector<UserId> m_customers;
};

} // namespace

class FloorProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSequenceOfCommandsBreaksAnInvariant();
    void everythingEndsWhenEverybodyLeaves();
};

void FloorProperties::noSequenceOfCommandsBreaksAnInvariant() {
    QVERIFY(rc::check("invariants, replay and rows hold", [] {
        Run run;
        for (const auto& step : *steps())
            run.take(step);
    }));
}

void FloorProperties::everythingEndsWhenEverybodyLeaves() {
    QVERIFY(rc::check("deadlines alone empty the floor", [] {
        Run run;
        for (const auto& step : *steps())
            run.take(step);
        World& world = run.world();
        world.crash();
        (void)world.advance(72h);
        RC_ASSERT(world.engine().state().contacts.empty());
        RC_ASSERT(world.engine().state().offers.empty());
        RC_ASSERT(!world.engine().nextDeadline());
        for (const auto& [id, agent] : world.engine().state().agents)
            RC_ASSERT(agent.state.wrapUps.empty());
        for (const auto& [id, contact] : world.rows().contacts)
            RC_ASSERT(contact.status == ContactStatus::Closed && contact.outcome && contact.endedAt);
        for (const auto& [id, agent] : world.engine().state().agents)
            RC_ASSERT(agent.state.presence == Presence::Offline);
    }));
}

QTEST_APPLESS_MAIN(FloorProperties)
#include "properties_test.moc"
