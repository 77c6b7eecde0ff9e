#include "tests/fuzz/session_script.h"

#include "tests/fuzz/fuzz.h"

#include <QLoggingCategory>

#include <charconv>

namespace callroom::fuzz {
namespace {

constexpr std::size_t mostClients = 24;
constexpr core::Milliseconds tokenLife{600'000};
constexpr core::Milliseconds longestFloorWait{6'000};

int numberOf(std::string_view text) {
    int number = 0;
    (void)std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::pair<std::string_view, std::string_view> split(std::string_view line) {
    const auto blank = line.find(' ');
    if (blank == std::string_view::npos) return {line, {}};
    return {line.substr(0, blank), line.substr(blank + 1)};
}

std::string newestOf(const std::vector<std::string>& texts, std::size_t number) {
    if (texts.empty()) return core::toString(core::Uuid{});
    return texts[texts.size() - 1 - number % texts.size()];
}

void append(std::vector<std::string>& to, std::vector<std::string> more) {
    for (auto& text : more)
        if (std::ranges::find(to, text) == to.end()) to.push_back(std::move(text));
}

} // namespace

SessionScript::SessionScript() {
    static std::once_flag isQuiet; // what is logged of closed sockets and refused items says nothing here
    std::call_once(isQuiet, [] { QLoggingCategory::setFilterRules(QStringLiteral("callroom.*=false")); });
    const auto add = [this](const char* name, core::UserId user, std::size_t tenant, core::Role role) {
        m_people[name] = {
            user, m_site.tenants[tenant], role, core::LoginId::create(m_site.clock.now(), m_site.random), "Grace", {},
            {}};
    };
    const auto someone = [this] { return core::UserId::create(m_site.clock.now(), m_site.random); };
    add("c0", someone(), 0, core::Role::Customer);
    add("c1", someone(), 0, core::Role::Customer);
    add("c2", someone(), 1, core::Role::Customer);
    add("a0", m_site.agents[0], 0, core::Role::Agent);
    add("a1", m_site.agents[1], 0, core::Role::Agent);
    add("s0", someone(), 0, core::Role::Supervisor);
    add("s1", someone(), 1, core::Role::Supervisor);
    work();
}

SessionScript::~SessionScript() = default;

void SessionScript::take(std::string_view line) {
    const auto [word, rest] = split(line);
    if (word == "open") {
        const auto [who, thread] = split(rest);
        open(who, static_cast<std::size_t>(std::abs(numberOf(thread)) % 3));
    } else if (auto* client = clientOf(word)) {
        if (rest == "gone")
            leave(*client, 1006);
        else
            takeFrame(*client, rest);
    } else {
        takeAct(word, rest);
    }
    work();
}

void SessionScript::takeAct(std::string_view what, std::string_view of) {
    constexpr int longest = 2'000'000;
    if (what == "wait") wait(core::Milliseconds(std::clamp(numberOf(of), 0, longest)));
    if (what == "hold") hold(of);
    if (what == "step") (void)m_site.threads[static_cast<std::size_t>(std::abs(numberOf(of)) % 3)]->work.step();
    if (what == "settle") m_site.ledger.settle();
    if (what == "look") (void)m_site.records.answer();
    if (what == "away") m_site.records.setAway(of == "on");
    if (what == "full") {
        m_isFull = of == "on";
        m_site.ledger.setFull(m_isFull);
        m_answersMayWaitUntil = m_site.clock.now() + longestFloorWait;
    }
    if (what == "revoke") revoke(of);
    if (what == "forgive")
        if (const auto* person = personOf(of)) m_site.revocations.forgiveUser(person->userId);
    if (what == "ticket")
        if (const auto* person = personOf(of))
            if (const auto ticket = m_site.tickets.issue(freshClaims(*person))) m_tickets.push_back(ticket->ticket);
}

void SessionScript::hold(std::string_view what) {
    if (what == "ledger") m_site.isLedgerHeld = true;
    if (what == "records") m_site.areRecordsHeld = true;
    if (what == "0" || what == "1" || what == "2")
        m_site.threads[static_cast<std::size_t>(what[0] - '0')]->isHeld = true;
    if (what != "nothing") return;
    m_site.isLedgerHeld = m_site.areRecordsHeld = false;
    for (const auto& thread : m_site.threads)
        thread->isHeld = false;
}

void SessionScript::wait(core::Milliseconds time) {
    m_site.clock.advance(time);
    work();
    m_site.sweep();
}

void SessionScript::revoke(std::string_view who) {
    const auto* person = personOf(who);
    if (!person) return;
    accounts::Revoked revoked;
    revoked.users.push_back(person->userId);
    m_site.revocations.add(revoked);
}

void SessionScript::work() {
    m_site.work();
    bool isAny = false;
    for (const auto& client : m_clients)
        if (client->socket && client->closedWith && !m_site.threads[client->thread()]->isHeld) {
            leave(*client, *client->closedWith);
            isAny = true;
        }
    learn();
    if (isAny) work();
}

void SessionScript::learn() {
    for (const auto& client : m_clients) {
        append(m_contacts, client->takeContacts());
        append(m_offers, client->takeOffers());
    }
}

const accounts::Claims* SessionScript::personOf(std::string_view who) const {
    const auto found = m_people.find(who);
    return found == m_people.end() ? nullptr : &found->second;
}

accounts::Claims SessionScript::freshClaims(accounts::Claims person) const {
    person.issuedAt = m_site.clock.now();
    person.expiresAt = m_site.clock.now() + tokenLife;
    return person;
}

SessionClient* SessionScript::clientOf(std::string_view number) const {
    if (number.empty() || number.size() > 2 || number[0] < '0' || number[0] > '9') return nullptr;
    const auto index = static_cast<std::size_t>(numberOf(number));
    return index < m_clients.size() && m_clients[index]->isOpen() ? m_clients[index].get() : nullptr;
}

void SessionScript::open(std::string_view who, std::size_t thread) {
    const auto* person = personOf(who);
    if (!person || m_clients.size() == mostClients) return;
    auto claims = freshClaims(*person);
    if (m_site.revocations.isRevoked(claims)) return;
    const auto network = *net::IpAddress::parse("192.0.2.1");
    auto& at = *m_site.threads[thread];
    auto client = std::make_unique<SessionClient>(m_site.publisher, claims, thread);
    client->socket = std::make_unique<api::LiveSocket>(
        api::LiveSocket::Parts{m_site.services, at.hub, at.tokenEnds, std::move(claims), "192.0.2.1", network});
    client->socket->open(*client);
    require(!client->resumeToken().empty(), "a session is told that it is ready");
    m_clients.push_back(std::move(client));
}

void SessionScript::leave(SessionClient& client, int code) {
    client.socket->onClosed(code);
    client.noteClosed();
}

void SessionScript::takeFrame(SessionClient& client, std::string_view line) {
    const auto frame = withIds(line);
    client.noteSent(frame, ownerOf(frame));
    client.socket->onText(frame);
}

/// Of the resume token that the frame shows.
const SessionClient* SessionScript::ownerOf(std::string_view frame) const {
    std::optional<std::int64_t> id;
    const auto request = protocol::readRequestFrame(frame, id);
    if (!request || request->event != "session.resume") return nullptr;
    const auto resume = json::decode<protocol::SessionResume>(*request->data);
    if (!resume) return nullptr;
    const auto found =
        std::ranges::find(m_clients, resume->resumeToken, [](const auto& client) { return client->resumeToken(); });
    return found == m_clients.end() ? nullptr : found->get();
}

std::string SessionScript::standIn(char kind, std::size_t number) const {
    const auto* client = number < m_clients.size() ? m_clients[number].get() : nullptr;
    switch (kind) {
    case 'c':
        return newestOf(m_contacts, number);
    case 'o':
        return newestOf(m_offers, number);
    case 't':
        return newestOf(m_tickets, number);
    case 'a':
        return core::toString(m_site.agents[number % m_site.agents.size()]);
    case 'q':
        return core::toString(m_site.queue);
    case 'r':
        return client ? client->resumeToken() : std::string();
    case 'n':
        return std::to_string(client ? client->lastSeq() : 0);
    default:
        return {};
    }
}

std::string SessionScript::withIds(std::string_view line) const {
    std::string text;
    while (!line.empty()) {
        const auto at = line.find('$');
        text += line.substr(0, at);
        if (at == std::string_view::npos) break;
        line.remove_prefix(at + 1);
        if (line.size() < 2 || line[1] < '0' || line[1] > '9') continue;
        text += standIn(line[0], static_cast<std::size_t>(line[1] - '0'));
        line.remove_prefix(2);
    }
    return text;
}

void SessionScript::check() {
    checkHoldings();
    if (m_site.isHeld()) return;
    checkLegs();
    require(m_site.ledger.pending() == 0, "the ledger is through");
    if (m_isFull || m_site.clock.now() < m_answersMayWaitUntil) return;
    for (const auto& client : m_clients)
        if (client->isOpen()) client->checkSettled();
    require(m_site.keys.size() == 0, "a key is let go when its request is answered");
}

void SessionScript::checkHoldings() {
    constexpr std::size_t mostEntries = 256;
    constexpr std::size_t mostBytes = 256 * 1024;
    std::set<core::SessionId> ids;
    std::map<core::UserId, std::pair<std::size_t, std::size_t>> counts; ///< with and without a socket
    for (const auto& thread : m_site.threads) {
        const auto held = thread->hub.holdings();
        std::size_t live = 0;
        for (const auto* session : held.sessions) {
            require(ids.insert(session->id()).second, "one hub has a session");
            require(session->state().replay.size() <= mostEntries && session->state().replayBytes <= mostBytes,
                    "no session keeps more than it may");
            require(!session->isRetired() || session->isAttached(), "what is over waits for its socket alone");
            if (session->isRetired()) continue;
            ++live;
            auto& [attached, detached] = counts[session->user()];
            ++(session->isAttached() ? attached : detached);
        }
        require(held.tokens >= live && held.tokens <= 2 * live, "a session has its token, and perhaps a former one");
        if (!m_site.isHeld()) require(held.moves == 0, "nobody is on the way");
    }
    if (m_site.isHeld()) return;
    for (const auto& [user, count] : counts)
        require(count.first <= SessionSite::mostSessions && count.second <= SessionSite::mostSessions,
                "nobody has too many sessions");
    require(m_site.directory.census().persons() == counts.size(), "those are counted who have a session");
}

void SessionScript::checkLegs() const {
    std::set<api::SessionHub::LegKey> carried;
    for (const auto& thread : m_site.threads)
        for (const auto& leg : thread->hub.holdings().legs)
            require(carried.insert(leg).second, "one session carries a person's media");
    for (const auto& thread : m_site.threads) {
        const auto held = thread->hub.holdings();
        for (const auto& leg : held.legsElsewhere) {
            require(!held.legs.contains(leg), "media is carried here or elsewhere");
            require(carried.contains(leg), "what is carried elsewhere is carried somewhere");
        }
        for (const auto& leg : carried)
            require(held.legs.contains(leg) || held.legsElsewhere.contains(leg) || !thread->hub.membership(leg.contact),
                    "each hub knows whether media is carried");
    }
}

void SessionScript::finish() {
    hold("nothing");
    takeAct("full", "off");
    work();
    wait(longestFloorWait);
    check();
    for (const auto& client : m_clients)
        if (client->socket) leave(*client, 1001);
    work();
    wait(core::Milliseconds(30'000));
    work();
    for (const auto& thread : m_site.threads) {
        const auto held = thread->hub.holdings();
        require(held.sessions.empty() && held.tokens == 0 && held.legs.empty() && held.legsElsewhere.empty() &&
                    held.watches == 0 && held.moves == 0 && held.forwardings == 0,
                "a hub that everybody has left holds nothing");
    }
    require(m_site.directory.census().persons() == 0, "nobody is counted any more");
    require(m_site.ledger.pending() == 0 && m_site.keys.size() == 0, "nothing is under way");
}

} // namespace callroom::fuzz
