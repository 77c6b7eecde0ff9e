#include "server/floor/route/candidates.h"

#include "server/floor/route/rules.h"

#include <algorithm>

namespace callroom::floor {
namespace {

/// Free agents looked at for those who lost to the chosen one; many may lack a skill where few have it.
constexpr std::size_t mostFreeLookedAt = 2 * mostNamed;

using Place = Audience::Place;

class Explanation {
public:
    Explanation(const State& state, const QueueRecord& queue, const ContactRecord& record, Timestamp now)
        : m_state(state)
        , m_queue(queue)
        , m_record(record)
        , m_now(now)
        , m_kind(slotKindOf(record.contact.channel))
        , m_audience(state.audiences.of(queue, m_kind, record.contact.skills))
        , m_kept(keptFor(state, record, now)) {
        m_list.reserve(mostNamed + standings.size());
        m_left.reserve(m_audience.classes().size());
        m_against.reserve(m_audience.classes().size());
        for (const auto& alike : m_audience.classes()) {
            auto& left = m_left.emplace_back();
            for (std::size_t i = 0; i < left.size(); ++i)
                left[i] = static_cast<int>(alike.byStanding[i].size());
            m_against.push_back(reasonNotAdmitted(state, *alike.example, &queue, record.contact, now));
        }
    }

    std::vector<Candidate> explain(const AgentRecord& chosen, const std::vector<const AgentRecord*>& rung) {
        nameApart(chosen, "chosen");
        for (const auto* agent : rung)
            nameApart(*agent, "rung");
        nameApartWithReason();
        nameFree();
        nameNearest();
        countOthers();
        return std::move(m_list);
    }

private:
    static constexpr auto noSlot = static_cast<std::size_t>(Standing::NoSlot);

    /// What all agents at the place have in common.
    [[nodiscard]] std::string reasonAt(const Place& place) const {
        if (place.standing < Standing::NoSlot) return std::string(wordOf(place.standing));
        if (!m_against[place.classNumber].empty()) return m_against[place.classNumber];
        if (place.standing == Standing::NoSlot) return std::string(wordOf(place.standing));
        return m_kept ? "kept_for:" + core::toString(m_kept->config.id) : "lost_to";
    }
    /// Of one agent as they stand now, with what they alone have.
    [[nodiscard]] std::string reasonOf(const AgentRecord& agent, const Place& listed) const {
        const Place place{listed.classNumber, standingOf(agent, m_kind)};
        if (place.standing == Standing::Free && m_against[place.classNumber].empty()) {
            if (openWrapUp(agent, m_record.contact.id)) return "handed_on";
            if (hasRefused(m_record, agent.config.id, m_now)) return "rejected";
            if (m_kept == &agent) return "lost_to";
        }
        return reasonAt(place);
    }

    [[nodiscard]] bool isFull() const { return m_list.size() >= mostNamed; }
    [[nodiscard]] bool isNamed(const AgentRecord& agent) const {
        return std::any_of(m_list.begin(), m_list.end(),
                           [&](const Candidate& one) { return one.agentId == agent.config.id; });
    }
    void name(const AgentRecord& agent, const std::optional<Place>& place, std::string reason) {
        m_list.push_back({agent.config.id, std::move(reason)});
        if (place) leave(*place);
    }
    void leave(const Place& place) { --m_left[place.classNumber][static_cast<std::size_t>(place.standing)]; }

    /// Someone whose reason is not that of their place: by name or, past the limit, counted apart.
    void nameApart(const AgentRecord& agent, std::string reason) {
        const auto place = m_audience.placeOf(agent);
        if (!isFull()) return name(agent, place, std::move(reason));
        if (place) leave(*place);
        m_countedApart.push_back(&agent);
        count(m_others, std::move(reason), 1);
    }
    void nameApartWithReason() {
        const auto look = [&](const AgentRecord& agent) {
            if (isNamed(agent)) return;
            if (std::find(m_countedApart.begin(), m_countedApart.end(), &agent) != m_countedApart.end()) return;
            if (const auto place = m_audience.placeOf(agent)) nameApart(agent, reasonOf(agent, *place));
        };
        const auto lookFor = [&](UserId id) {
            if (const auto found = m_state.agents.find(id); found != m_state.agents.end()) look(found->second);
        };
        for (const auto id : m_record.handedOnBy)
            lookFor(id);
        for (const auto& [id, until] : m_record.refusals)
            lookFor(id);
        if (m_kept) look(*m_kept);
        for (const auto* agent : m_state.audiences.unsettled())
            look(*agent);
    }

    /// Who could have taken it, the longest idle first.
    void nameFree() {
        std::size_t looked = 0;
        if (isFull()) return;
        m_state.idle.search(&m_queue, m_record.contact.skills, m_kind, m_now - queuedSince(m_record.contact),
                            [&](const AgentRecord& agent) {
                                const auto place = m_audience.placeOf(agent);
                                if (place && m_against[place->classNumber].empty() && !isNamed(agent))
                                    name(agent, place, reasonAt(*place));
                                return isFull() || ++looked >= mostFreeLookedAt;
                            });
    }

    void nameNearest() {
        for (const bool isAdmitted : {true, false})
            for (auto i = standings.size(); i-- > noSlot;)
                for (std::size_t number = 0; number < m_left.size(); ++number)
                    if (m_against[number].empty() == isAdmitted) nameAt({number, standings[i]});
        for (auto i = noSlot; i-- > 0;)
            for (std::size_t number = 0; number < m_left.size(); ++number)
                nameAt({number, standings[i]});
    }
    void nameAt(const Place& place) {
        const auto& left = m_left[place.classNumber][static_cast<std::size_t>(place.standing)];
        for (const auto* agent : m_audience.at(place)) {
            if (left == 0 || isFull()) return;
            if (!isNamed(*agent)) name(*agent, place, reasonAt(place));
        }
    }

    void countOthers() {
        for (auto i = standings.size(); i-- > 0;)
            for (std::size_t number = 0; number < m_left.size(); ++number)
                if (const int left = m_left[number][i]; left > 0)
                    count(m_others, reasonAt({number, standings[i]}), left);
        std::move(m_others.begin(), m_others.end(), std::back_inserter(m_list));
    }
    static void count(std::vector<Candidate>& others, std::string reason, int by) {
        const auto found =
            std::find_if(others.begin(), others.end(), [&](const Candidate& one) { return one.reason == reason; });
        if (found != others.end())
            found->count += by;
        else
            others.push_back({{}, std::move(reason), by});
    }

    const State& m_state;
    const QueueRecord& m_queue;
    const ContactRecord& m_record;
    const Timestamp m_now;
    const SlotKind m_kind;
    const Audience& m_audience;
    const AgentRecord* m_kept;
    std::vector<std::array<int, standings.size()>> m_left; ///< by class and standing: who is not in the list yet
    /// By class: why they are not admitted; empty when they are.
    std::vector<std::string> m_against;
    std::vector<Candidate> m_list;
    std::vector<Candidate> m_others;
    std::vector<const AgentRecord*> m_countedApart;
};

} // namespace

std::vector<Candidate> candidatesFor(const State& state, const ContactRecord& record, const AgentRecord& chosen,
                                     const std::vector<const AgentRecord*>& rung, Timestamp now) {
    const auto* queue = queueOf(state, record.contact);
    if (!queue) return {{chosen.config.id, "chosen"}};
    return Explanation(state, *queue, record, now).explain(chosen, rung);
}

} // namespace callroom::floor
