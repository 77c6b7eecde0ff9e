#include "tests/fuzz/floor_script.h"

#include "server/directory/contact_view.h"
#include "server/storage/event_json.h"
#include "shared/protocol/chat.h"
#include "shared/protocol/handover.h"
#include "shared/protocol/live.h"
#include "shared/protocol/people.h"
#include "tests/floor/invariants.h"

#include <charconv>

namespace callroom::fuzz {
namespace {

using namespace floor;

int numberIn(std::string_view text) {
    int number = 0;
    (void)std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// The one so far from the end, round and round.
template <typename Id> std::string newest(const std::vector<Id>& ids, int number) {
    if (ids.empty()) return core::toString(core::Uuid{});
    return core::toString(ids[ids.size() - 1 - static_cast<std::size_t>(number) % ids.size()]);
}

template <typename Data> std::optional<Data> dataOf(const protocol::RequestFrame& frame) {
    auto data = json::decode<Data>(*frame.data);
    return data ? std::optional(std::move(*data)) : std::nullopt;
}

template <typename Body> std::optional<CommandBody> aboutContact(const protocol::RequestFrame& frame) {
    const auto contact = dataOf<protocol::ContactRef>(frame);
    return contact ? std::optional<CommandBody>(Body{contact->contactId}) : std::nullopt;
}

std::optional<CommandBody> joinOf(const protocol::RequestFrame& frame, Actor actor) {
    const auto asked = dataOf<protocol::ContactJoin>(frame);
    if (!asked) return std::nullopt;
    Join join;
    join.queueId = asked->queueId;
    join.queueName = asked->queue.value_or("");
    join.agentId = asked->agentId;
    join.channel = asked->channel;
    join.customerId = actor.id;
    join.customerName = "Grace";
    join.subject = asked->subject.value_or("");
    join.priority = asked->priority.value_or(0);
    join.isBotFirst = asked->subject == "bot";
    for (const auto& skill : asked->skills.value_or(std::vector<protocol::Skill>{}))
        join.skills.push_back({skill.name, skill.level});
    if (asked->metadata) join.metadata = asked->metadata->text;
    return join;
}

std::optional<CommandBody> transferOf(const protocol::RequestFrame& frame) {
    const auto transfer = dataOf<protocol::TransferFrame>(frame);
    if (!transfer) return std::nullopt;
    const auto to = transfer->to.value_or(protocol::HandoverTarget{});
    switch (transfer->mode) {
    case core::TransferMode::Blind:
        if (to.queueId.has_value() == to.agentId.has_value()) return std::nullopt;
        return Transfer{transfer->contactId, to.queueId, to.agentId};
    case core::TransferMode::Consult:
        if (to.queueId.has_value() == to.agentId.has_value()) return std::nullopt;
        return Consult{transfer->contactId, to.queueId, to.agentId};
    case core::TransferMode::Complete:
        return CompleteConsult{transfer->contactId};
    case core::TransferMode::Conference:
        return Confer{transfer->contactId};
    }
    return std::nullopt;
}

} // namespace

FloorScript::FloorScript() {
    const auto first = m_world.newId<GroupId>();
    const auto second = m_world.newId<GroupId>();
    QueueConfig open;
    open.name = "support";
    open.strategy = Strategy::RoundRobin;
    open.stickySeconds = 15;
    QueueConfig tiered;
    tiered.tiers = {{first, 0}, {second, 10}};
    tiered.requiredSkills = {{"billing", 2}};
    tiered.rings = {{5, "billing", 1}, {12, "billing", 0}};
    QueueConfig narrow;
    narrow.maxLength = 3;
    narrow.maxWaitSeconds = 20;
    narrow.allowsCherryPick = true;
    narrow.strategy = Strategy::RingAll;
    narrow.ringAtMost = 2;
    narrow.callbackAttempts = 2;
    narrow.callbackSpacingSeconds = 40;
    m_queues = {m_world.addQueue(open), m_world.addQueue(tiered), m_world.addQueue(narrow)};
    m_world.configOf(m_queues[1]).overflow = {{OverflowWhen::Unstaffed, m_queues[2]},
                                              {OverflowWhen::Closed, m_queues[0]}};
    m_world.configOf(m_queues[2]).overflow = {{OverflowWhen::MaxWait, std::nullopt, OverflowEnd::Callback},
                                              {OverflowWhen::MaxLength, m_queues[0]}};
    m_world.configure();
    const auto agent = [&](std::vector<SkillLevel> skills, std::vector<GroupId> groups, int calls, int chats) {
        m_agents.push_back(m_world.addAgent({{}, {}, std::move(skills), std::move(groups), calls, chats}));
    };
    agent({}, {}, 1, 2);
    agent({{"billing", 3}}, {first}, 1, 1);
    agent({{"billing", 2}, {"german", 4}}, {second}, 2, 0);
    agent({{"billing", 5}}, {first, second}, 0, 3);
    agent({{"german", 1}}, {second}, 1, 1);
    for (int i = 0; i < 4; ++i)
        m_customers.push_back(m_world.newId<UserId>());
    (void)m_mirror.configure(m_world.queues(), m_world.agents(), m_world.now());
    for (const auto id : m_agents) {
        m_world.connect(id);
        m_world.setPresence(id, Presence::Available);
    }
    check();
}

std::optional<Actor> FloorScript::actorOf(std::string_view who) const {
    if (who == "s") return asSupervisor(m_agents.front());
    if (who.size() != 2 || who[1] < '0' || who[1] > '9') return std::nullopt;
    const auto number = static_cast<std::size_t>(who[1] - '0');
    if (who[0] == 'a') return asAgent(m_agents[number % m_agents.size()]);
    if (who[0] == 'c') return asCustomer(m_customers[number % m_customers.size()]);
    return std::nullopt;
}

void FloorScript::take(std::string_view line) {
    const auto blank = line.find(' ');
    const auto who = line.substr(0, blank);
    const auto what = blank == std::string_view::npos ? std::string_view() : line.substr(blank + 1);
    if (who == "wait") {
        (void)m_world.advance(Milliseconds(std::clamp(numberIn(what), 0, 100'000'000)));
    } else if (who == "jump") { // the clock is set, and what was due meanwhile comes late
        m_world.jump(Milliseconds(std::clamp(numberIn(what), -60'000, 100'000'000)));
        (void)m_world.expire();
    } else if (who == "crash") {
        m_world.crash();
        m_hasCrashed = m_isLoadedAnew = true;
    } else if (who == "hours") {
        toggleHours(numberIn(what));
    } else if (const auto actor = actorOf(who)) {
        if (what == "connect" || what == "disconnect")
            takeSocket(*actor, what == "connect");
        else
            takeFrame(*actor, what);
    }
}

void FloorScript::toggleHours(int number) {
    auto& queue = m_world.configOf(m_queues[static_cast<unsigned>(number) % m_queues.size()]);
    queue.isOpen = !queue.isOpen;
    (void)m_world.setOpenings({{queue.id, queue.isOpen}});
}

void FloorScript::takeSocket(Actor actor, bool isConnected) {
    if (actor.kind == ActorKind::Customer)
        (void)m_world.run(actor,
                          isConnected ? CommandBody(CustomerConnected{actor.id}) : CustomerDisconnected{actor.id});
    else
        (void)m_world.run(actor, isConnected ? CommandBody(AgentConnected{actor.id}) : AgentDisconnected{actor.id});
}

std::string FloorScript::withIds(std::string_view frame) const {
    std::string text;
    while (!frame.empty()) {
        const auto at = frame.find('$');
        text += frame.substr(0, at);
        if (at == std::string_view::npos) break;
        frame.remove_prefix(at + 1);
        const auto kind = frame.empty() ? ' ' : frame.front();
        const auto number = frame.size() > 1 ? frame[1] - '0' : -1;
        if (number < 0 || number > 9) continue;
        const auto index = static_cast<std::size_t>(number);
        frame.remove_prefix(2);
        if (kind == 'c') text += newest(m_contacts, number);
        if (kind == 'o') text += newest(m_offers, number);
        if (kind == 'a') text += core::toString(m_agents[index % m_agents.size()]);
        if (kind == 'q') text += core::toString(m_queues[index % m_queues.size()]);
    }
    return text;
}

void FloorScript::takeFrame(Actor actor, std::string_view line) {
    const auto text = withIds(line);
    std::optional<std::int64_t> id;
    const auto frame = protocol::readRequestFrame(text, id);
    if (!frame) return;
    auto command = commandOf(actor, *frame);
    if (!command) return;
    const auto events = m_world.events().size();
    const auto done = m_world.run(actor, std::move(*command));
    if (!done) require(events == m_world.events().size() && !done.error().code.empty(), "a refusal changes nothing");
}

FloorScript::Command FloorScript::commandOf(Actor actor, const protocol::RequestFrame& frame) const {
    const auto event = frame.event;
    if (event == "contact.join") return joinOf(frame, actor);
    if (event == "contact.cancel") return aboutContact<Cancel>(frame);
    if (event == "contact.hold") return aboutContact<Hold>(frame);
    if (event == "contact.resume") return aboutContact<Resume>(frame);
    if (event == "contact.end") return aboutContact<End>(frame);
    if (event == "contact.connected") return aboutContact<Connected>(frame);
    if (event == "contact.transfer") return transferOf(frame);
    if (event == "contact.accept")
        if (const auto offer = dataOf<protocol::OfferRef>(frame)) return Accept{std::nullopt, offer->offerId};
    if (event == "contact.reject")
        if (const auto offer = dataOf<protocol::OfferRef>(frame)) return Reject{std::nullopt, offer->offerId};
    if (event == "contact.wrap_up")
        if (const auto wrapUp = dataOf<protocol::WrapUpFrame>(frame))
            return WrapUp{wrapUp->contactId, wrapUp->disposition.value_or(""), wrapUp->notes.value_or(""),
                          wrapUp->tags.value_or(std::vector<std::string>{})};
    if (event == "contact.extend")
        if (const auto extension = dataOf<protocol::WrapUpExtensionFrame>(frame))
            return ExtendWrapUp{extension->contactId, extension->seconds};
    if (event == "contact.callback")
        if (const auto ask = dataOf<protocol::CallbackFrame>(frame))
            return AskCallback{ask->contactId, ask->phone.value_or(""), ask->at};
    if (event == "presence.set")
        if (const auto presence = dataOf<protocol::PresenceSet>(frame))
            return SetPresence{actor.id, presence->presence, presence->reason.value_or("")};
    if (event == "readiness.set")
        if (const auto readiness = dataOf<protocol::ReadinessSet>(frame))
            return SetReadiness{actor.id, {readiness->microphone, readiness->camera, readiness->rttMs}};
    return std::nullopt;
}

void FloorScript::checkStored(const Event& event) {
    require(whyImpossible(m_mirror, event).empty(), "an event is possible where it happens");
    const auto text = storage::eventData(event.body);
    auto body = storage::readEventBody(storage::eventType(event.body), text);
    require(body.has_value() && storage::eventData(*body) == text, "an event is read back from its stored form");
    if (const auto* joined = std::get_if<ContactJoined>(&event.body)) m_contacts.push_back(joined->contact->id);
    if (const auto* offered = std::get_if<ContactOffered>(&event.body)) {
        m_offers.push_back(offered->offer.id);
        // They stand with the offer's row alone.
        std::get<ContactOffered>(*body).offer.candidates = offered->offer.candidates;
    }
    m_hasMoved = m_hasMoved || std::holds_alternative<ContactMoved>(event.body) ||
                 std::holds_alternative<ContactTransferred>(event.body);
    Event stored = event;
    stored.body = std::move(*body);
    m_mirror.evolve(stored);
}

void FloorScript::checkShown() const {
    for (const auto& [id, record] : m_world.engine().state().contacts)
        for (const auto viewer : {directory::Viewer::Customer, directory::Viewer::Staff}) {
            const auto text = json::encode(directory::contactView(record.contact, {}, viewer, m_world.now()));
            const auto again = json::decodeText<protocol::Contact>(text);
            require(again.has_value() && json::encode(*again) == text, "a contact is read as it is shown");
        }
}

void FloorScript::check() {
    if (m_mirrored == m_world.events().size() && !std::exchange(m_isLoadedAnew, false)) return;
    for (; m_mirrored < m_world.events().size(); ++m_mirrored)
        checkStored(m_world.events()[m_mirrored]);
    require(brokenInvariant(m_world.engine(), m_world.now()).empty(), "the floor's invariants hold");
    auto state = m_world.engine().snapshot();
    auto mirrored = m_mirror.snapshot();
    auto stored = m_world.storedSnapshot();
    if (m_hasMoved)
        for (auto* snapshot : {&state, &mirrored, &stored})
            snapshot->cursors.clear();
    require(difference(state, mirrored, !m_hasCrashed).empty(), "the events alone make the same floor");
    require(difference(state, stored, !m_hasCrashed).empty(), "the rows are those of the floor");
    checkShown();
}

} // namespace callroom::fuzz
