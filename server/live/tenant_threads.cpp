#include "server/live/tenant_threads.h"

#include "server/directory/thread_view.h"
#include "server/floor/route/rules.h"
#include "shared/json/encode.h"

#include <algorithm>
#include <array>

namespace callroom::live {
namespace {

using core::AuthorRole;

bool isMember(const floor::Contact& contact, core::UserId user) {
    return contact.customerId == user || contact.agentId == user || contact.conferenceAgentId == user;
}

bool hasToWrapUp(const floor::Floor& engine, core::UserId user, core::ContactId contact) {
    const auto* agent = engine.agent(user);
    return agent && floor::openWrapUp(*agent, contact);
}

core::Result<void> mayWrite(const floor::Floor& engine, const floor::Contact& contact, const chat::Post& post) {
    const bool isNote = post.type == core::ThreadEventType::Note;
    switch (post.author.role) {
    case AuthorRole::Customer:
        if (contact.customerId == post.author.id && !isNote) return {};
        break;
    case AuthorRole::Agent:
        if (contact.customerId != post.author.id && isMember(contact, post.author.id)) return {};
        if (isNote && hasToWrapUp(engine, post.author.id, contact.id)) return {};
        break;
    case AuthorRole::Supervisor:
    case AuthorRole::Manager:
    case AuthorRole::Admin:
    case AuthorRole::Bot:
        return {};
    }
    return core::fail(core::notFound());
}

/// As it stands after the changes, also if it has left the floor by them.
const floor::Contact* contactIn(const floor::Changes& changes, core::ContactId id, const floor::Floor& engine) {
    for (const auto& contact : changes.contacts)
        if (contact.id == id) return &contact;
    return engine.contact(id);
}

} // namespace

JsonText chatEventText(const chat::ThreadEvent& event) {
    return std::make_shared<const std::string>(
        json::encode(protocol::ChatEvent{event.contactId, event.seq, directory::threadEventView(event)}));
}

TenantThreads::TenantThreads(core::RandomSource& random, const floor::Floor& engine, const TenantRules& rules,
                             chat::ThreadLimits limits)
    : m_engine(engine)
    , m_rules(rules)
    , m_threads(random, limits)
    , m_names{[this](core::UserId id) { return nameOf(id); },
              [this](core::QueueId id) {
                  const auto* queue = m_engine.queue(id);
                  return queue ? queue->config.name : std::string();
              }} {}

std::string TenantThreads::nameOf(core::UserId person) const {
    const auto* agent = m_engine.agent(person);
    return agent ? agent->config.name : m_rules.staffName(person);
}

chat::Author TenantThreads::authorOf(const floor::Actor& actor) const {
    using floor::ActorKind;
    const auto role = actor.kind == ActorKind::Customer ? AuthorRole::Customer
                      : actor.kind == ActorKind::Agent  ? AuthorRole::Agent
                                                        : AuthorRole::Supervisor;
    return {actor.id, role, nameOf(actor.id)};
}

std::vector<chat::ThreadEvent> TenantThreads::follow(const floor::Changes& changes,
                                                     const std::optional<chat::Author>& actor, std::string note) {
    std::vector<chat::ThreadEvent> told;
    if (!note.empty() && actor && !changes.events.empty() && changes.events.front().contactId) {
        const auto& handed = changes.events.front();
        auto written = m_threads.post(
            {*handed.contactId, *actor, core::ThreadEventType::Note, {}, std::move(note), std::nullopt}, handed.at);
        if (written) told.push_back(std::move(written->event));
    }
    for (auto& event : m_threads.follow(changes, actor, m_names))
        told.push_back(std::move(event));
    // Whoever is no more in a conversation is not waited for.
    for (const auto& contact : changes.contacts)
        if (!floor::isTalking(contact.status)) m_silences.forget(contact.id);
    return told;
}

std::optional<chat::ThreadEvent> TenantThreads::nudge(core::ContactId contact, core::Timestamp now) {
    return m_threads.nudge(contact, now);
}

void TenantThreads::noteSpeech(const floor::Contact& contact, const chat::ThreadEvent& event) {
    const bool isSaid = event.type == core::ThreadEventType::Message || event.type == core::ThreadEventType::File;
    if (!isSaid || contact.channel != core::Channel::Chat || !floor::isTalking(contact.status)) return;
    const auto* rules = contact.queueId ? m_rules.chatRules(*contact.queueId) : nullptr;
    if (!rules) return;
    m_silences.spoke(contact.id, event.by->role == AuthorRole::Customer, event.at,
                     {std::chrono::seconds(rules->nudgeSeconds), std::chrono::seconds(rules->closeSeconds)});
}

core::Result<chat::Posted> TenantThreads::post(chat::Post post, core::Timestamp now) {
    const auto* contact = m_engine.contact(post.contactId);
    if (!contact) return core::fail(core::notFound());
    if (const auto allowed = mayWrite(m_engine, *contact, post); !allowed) return core::fail(allowed.error());
    if (post.author.name.empty())
        post.author.name = post.author.role == AuthorRole::Customer ? contact->customerName : nameOf(post.author.id);
    auto posted = m_threads.post(std::move(post), now);
    if (posted && !posted->isRepeat) noteSpeech(*contact, posted->event);
    return posted;
}

core::Result<std::optional<chat::Mark>> TenantThreads::mark(const Reading& reading) {
    const auto* contact = m_engine.contact(reading.contactId);
    if (!contact) return core::fail(core::notFound());
    if (!isMember(*contact, reading.userId)) {
        if (reading.role < core::Role::Supervisor) return core::fail(core::notFound());
        return std::nullopt;
    }
    return m_threads.mark(reading.contactId, reading.userId, reading.deliveredUpTo, reading.readUpTo);
}

void TenantThreads::tell(const chat::ThreadEvent& event, const floor::Contact& contact, const JsonText& text,
                         core::SessionId except, Publication& publication) const {
    constexpr std::string_view name = "chat.event";
    if (!chat::isForStaffOnly(event.type)) publication.pushes.push_back({contact.customerId, name, text, except});
    for (const auto& agent : {contact.agentId, contact.conferenceAgentId})
        if (agent) publication.pushes.push_back({*agent, name, text, except});
    publication.watcherPushes.push_back({contact.id, name, text, except});
}

void TenantThreads::tellHappenings(const std::vector<chat::ThreadEvent>& events, const floor::Changes& changes,
                                   Publication& publication) const {
    for (const auto& event : events) {
        const auto* contact = contactIn(changes, event.contactId, m_engine);
        if (!contact || contact->channel != core::Channel::Chat) continue;
        tell(event, *contact, chatEventText(event), {}, publication);
    }
}

void TenantThreads::tell(const chat::Mark& mark, const Reading& reading, Publication& publication) const {
    const auto* contact = m_engine.contact(mark.contactId);
    const bool isRead = reading.readUpTo > 0;
    const std::string_view name = isRead ? "chat.read" : "chat.delivered";
    const auto text = std::make_shared<const std::string>(
        json::encode(protocol::ChatMarkPush{mark.contactId, mark.userId, isRead ? mark.readUpTo : mark.deliveredUpTo}));
    for (const auto& member :
         std::array{std::optional(contact->customerId), contact->agentId, contact->conferenceAgentId})
        if (member) publication.pushes.push_back({*member, name, text, {}});
    publication.watcherPushes.push_back({mark.contactId, name, text, {}});
}

} // namespace callroom::live
