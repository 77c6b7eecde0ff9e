#include "tests/fuzz/session_site.h"

#include "tests/fuzz/fuzz.h"

namespace callroom::fuzz {
namespace {

constexpr core::Milliseconds tokenWindow{900'000};

/// Small enough that an input of some lines reaches them.
limits::Values smallLimits() {
    limits::Values values;
    values[limits::Limit::SocketFrames] = 60;
    values[limits::Limit::PersonFrames] = 90;
    values[limits::Limit::IdempotencyKeys] = 20;
    return values;
}

template <typename T> std::vector<T> several(std::size_t count, core::Timestamp now, core::RandomSource& random) {
    std::vector<T> made;
    for (std::size_t i = 0; i < count; ++i)
        made.push_back(T::create(now, random));
    return made;
}

} // namespace

bool SteppedThread::step() {
    if (m_work.empty()) return false;
    const auto work = std::move(m_work.front());
    m_work.pop_front();
    work();
    return true;
}

bool HeldRecords::answer() {
    if (m_calls.empty()) return false;
    const auto call = std::move(m_calls.front());
    m_calls.pop_front();
    call();
    return true;
}

template <typename T>
void HeldRecords::keep(core::Receiver receiver, Found<T> found, std::function<core::Result<T>()> look) {
    m_calls.push_back([this, receiver = std::move(receiver), found = std::move(found), look = std::move(look)] {
        auto answer = m_isAway ? core::Result<T>(core::fail(core::unavailable())) : look();
        receiver.deliver([found, answer = std::move(answer)] { found(answer); });
    });
}

void HeldRecords::customerForContact(core::Receiver receiver, core::TenantId, core::UserId,
                                     Found<directory::ContactCustomer> found) {
    keep<directory::ContactCustomer>(std::move(receiver), std::move(found), [] {
        return directory::ContactCustomer{"Grace", {}};
    });
}

void HeldRecords::contact(core::Receiver receiver, core::TenantId, directory::Reader, core::ContactId, core::Timestamp,
                          Found<protocol::Contact> found) {
    keep<protocol::Contact>(std::move(receiver), std::move(found), [] { return core::fail(core::notFound()); });
}

void HeldRecords::fileToSend(core::Receiver receiver, core::TenantId, const accounts::Act&, core::FileId file,
                             core::ContactId, Found<protocol::ThreadFile> found) {
    keep<protocol::ThreadFile>(std::move(receiver), std::move(found), [file] {
        return protocol::ThreadFile{file, "picture.png", "image/png", 10};
    });
}

void HeldRecords::tagClosed(core::Receiver receiver, core::TenantId, directory::Reader, const accounts::Act&,
                            core::ContactId, std::vector<std::string>, Found<protocol::Contact> done) {
    keep<protocol::Contact>(std::move(receiver), std::move(done), [] { return core::fail(core::notFound()); });
}

core::Result<std::optional<idempotency::Answer>> HeldRecords::stored(const idempotency::Key& key) const {
    std::optional<Stored> found;
    for (const auto& kept : m_ledger.answers())
        if (kept.userId == key.userId && kept.key == key.key) found = {kept.requestHash, {kept.status, kept.answer}};
    if (const auto settled = m_answers.find({key.userId, key.key}); settled != m_answers.end()) found = settled->second;
    if (!found) return std::nullopt;
    if (found->requestHash != key.requestHash) return core::fail(core::invalid("idempotency_key_reused", "another"));
    return found->answer;
}

void HeldRecords::answerOf(core::Receiver receiver, core::TenantId, idempotency::Key key,
                           Found<std::optional<idempotency::Answer>> found) {
    keep<std::optional<idempotency::Answer>>(std::move(receiver), std::move(found),
                                             [this, key = std::move(key)] { return stored(key); });
}

void HeldRecords::settleAnswer(core::Receiver receiver, core::TenantId, idempotency::Key key,
                               idempotency::Answer answer, core::Timestamp, Found<idempotency::Answer> settled) {
    keep<idempotency::Answer>(std::move(receiver), std::move(settled),
                              [this, key = std::move(key), answer = std::move(answer)] {
                                  m_answers.emplace(Name{key.userId, key.key}, Stored{key.requestHash, answer});
                                  return stored(key).map([](const auto& standing) { return *standing; });
                              });
}

void WatchedPublisher::announce(live::Publications publications) {
    for (const auto& publication : publications)
        for (const auto& membership : publication->memberships) {
            auto& contact = m_contacts[membership.contactId];
            contact.tenant = publication->tenant;
            contact.customer = membership.customerId;
            contact.members.insert(membership.customerId);
            for (const auto& agent : {membership.agentId, membership.conferenceAgentId})
                if (agent) contact.members.insert(*agent);
        }
    m_next.announce(std::move(publications));
}

void WatchedPublisher::publish(live::Publications publications) {
    for (const auto& publication : publications)
        for (const auto& push : publication->pushes)
            m_meant[push.to].push_back({std::string(push.event), *push.data, !push.except.isNil()});
    m_next.publish(std::move(publications));
}

SessionSite::SessionSite()
    : tenants(several<core::TenantId>(2, clock.now(), random))
    , queue(core::QueueId::create(clock.now(), random))
    , agents(several<core::UserId>(2, clock.now(), random))
    , source(ledger, tenants, configuration())
    , records(ledger)
    , directory(mostSessions)
    , publisher(directory)
    , floors({clock, random, source, publisher, {}, {}})
    , tickets(clock, random)
    , revocations(clock, tokenWindow)
    , budgets(smallLimits())
    , services{clock,   random,
               floors,  records,
               tickets, revocations,
               budgets, keys,
               20,      [this] { return limits::Steady::time_point(clock.now().time_since_epoch()); }} {
    ledger.setListener(floors);
    ledger.refuse("poison");
    for (std::size_t i = 0; i < hubCount; ++i)
        threads.push_back(std::make_unique<NetThread>(*this));
    require(floors.load(ledger).has_value(), "the floors are loaded");
    revocations.setListener([this](const accounts::Revoked& revoked) {
        directory.post([revoked](api::SessionHub& hub) { hub.closeRevoked(revoked); });
    });
}

SessionSite::~SessionSite() = default;

live::Configuration SessionSite::configuration() const {
    live::Configuration made;
    floor::QueueConfig config;
    config.id = queue;
    config.name = "support";
    config.wrapUpSeconds = 10;
    made.queues.push_back(config);
    for (const auto agent : agents)
        made.agents.push_back({agent, "Ada", {}, {}, 1, 2});
    return made;
}

void SessionSite::work() {
    constexpr int most = 20'000;
    bool isAny = true;
    for (int i = 0; isAny; ++i) {
        require(i < most, "work comes to an end");
        floors.work();
        isAny = !isLedgerHeld && ledger.pending() > 0;
        if (isAny) ledger.settle();
        for (; source.reads() > 0; isAny = true)
            source.answer();
        while (!areRecordsHeld && records.answer())
            isAny = true;
        for (const auto& thread : threads)
            if (!thread->isHeld && thread->work.step()) isAny = true;
        isAny = isAny || floors.metrics().waiting > 0;
    }
}

bool SessionSite::isHeld() const {
    return isLedgerHeld || areRecordsHeld ||
           std::ranges::any_of(threads, [](const auto& thread) { return thread->isHeld; });
}

void SessionSite::sweep() {
    for (const auto& thread : threads) {
        if (thread->isHeld) continue;
        thread->hub.dropExpired();
        thread->tokenEnds.sweep(clock.now());
    }
}

} // namespace callroom::fuzz
