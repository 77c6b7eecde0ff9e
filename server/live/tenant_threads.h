#pragma once

#include "server/chat/silence.h"
#include "server/chat/threads.h"
#include "server/floor/engine.h"
#include "server/live/publication.h"
#include "server/live/tenant_rules.h"

namespace callroom::live {

/// The threads of one tenant's floor: who may write and read there, and who hears of it. Live thread only.
class TenantThreads {
public:
    /// Both outlive it.
    TenantThreads(core::RandomSource& random, const floor::Floor& engine, const TenantRules& rules,
                  chat::ThreadLimits limits);

    void restore(std::vector<chat::StoredThread> stored) { m_threads.restore(std::move(stored)); }

    /// The actor as threads name him.
    [[nodiscard]] chat::Author authorOf(const floor::Actor& actor) const;

    /// What changes of the floor add to the threads; before them the note of the actor who hands a contact on.
    [[nodiscard]] std::vector<chat::ThreadEvent>
    follow(const floor::Changes& changes, const std::optional<chat::Author>& actor, std::string note = {});
    /// By whoever may write there: the customer, its agents, supervisors and up. Errors: chat::Threads::post's,
    /// `not_found` for everybody else.
    [[nodiscard]] core::Result<chat::Posted> post(chat::Post post, core::Timestamp now);
    /// The mark of a member, if it has moved; supervisors leave none. Error: `not_found`.
    [[nodiscard]] core::Result<std::optional<chat::Mark>> mark(const Reading& reading);

    /// Tells whoever follows the thread, but for the session it comes from. What the floor did is told of chats alone:
    /// in a call its members see it happen.
    void tell(const chat::ThreadEvent& event, const floor::Contact& contact, const JsonText& text,
              core::SessionId except, Publication& publication) const;
    void tellHappenings(const std::vector<chat::ThreadEvent>& events, const floor::Changes& changes,
                        Publication& publication) const;
    void tell(const chat::Mark& mark, const Reading& reading, Publication& publication) const;

    /// Customers who have been silent for too long; each is given once.
    [[nodiscard]] std::vector<chat::Silences::Due> takeSilent(core::Timestamp now) { return m_silences.takeDue(now); }
    [[nodiscard]] std::optional<core::Timestamp> nextSilence() const { return m_silences.next(); }
    /// A reminder in the thread, if there is still one.
    [[nodiscard]] std::optional<chat::ThreadEvent> nudge(core::ContactId contact, core::Timestamp now);

    [[nodiscard]] const chat::Thread* find(core::ContactId contact) const { return m_threads.find(contact); }

private:
    [[nodiscard]] std::string nameOf(core::UserId person) const;
    void noteSpeech(const floor::Contact& contact, const chat::ThreadEvent& event);

    const floor::Floor& m_engine;
    const TenantRules& m_rules;
    chat::Threads m_threads;
    chat::Silences m_silences;
    chat::Names m_names;
};

/// JSON of protocol::ChatEvent.
[[nodiscard]] JsonText chatEventText(const chat::ThreadEvent& event);

} // namespace callroom::live
