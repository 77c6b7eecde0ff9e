#include "tests/fuzz/session_client.h"

#include "tests/fuzz/fuzz.h"

namespace callroom::fuzz {
namespace {

std::string_view textOf(const json::Value& object, const char* name) {
    const auto member = object.FindMember(name);
    if (member == object.MemberEnd() || !member->value.IsString()) return {};
    return {member->value.GetString(), member->value.GetStringLength()};
}

const json::Value* objectIn(const json::Value& object, const char* name) {
    const auto member = object.FindMember(name);
    return member != object.MemberEnd() && member->value.IsObject() ? &member->value : nullptr;
}

/// The contact that an answer or a push is about.
std::string_view contactOf(const json::Value& data) {
    if (const auto* contact = objectIn(data, "contact")) return textOf(*contact, "id");
    return textOf(data, "contactId");
}

/// What hubs push by themselves, beside what floors publish.
bool isOfHubs(std::string_view event) {
    return event == "signal.received" || event == "chat.typing" || event == "contact.taken" ||
           event == "contact.peer_resumed" || event == "session.expiring";
}

} // namespace

SessionClient::SessionClient(WatchedPublisher& publisher, accounts::Claims claims, std::size_t thread)
    : m_publisher(publisher)
    , m_claims(std::move(claims))
    , m_thread(thread) {}

void SessionClient::close(int code, std::string_view) {
    if (!closedWith) closedWith = code;
}

void SessionClient::send(std::shared_ptr<const net::EncodedFrame> frame) {
    if (closedWith) return;
    const auto text = frame->payload();
    const auto read = json::parseDocument(text);
    require(read && read->IsObject(), "what is sent is a JSON object");
    const json::Value& message = *read;
    if (message.HasMember("id")) return onAnswer(message);
    const auto event = textOf(message, "event");
    const auto* data = objectIn(message, "data");
    require(!event.empty() && data, "what is no answer is an event with data");
    if (event == "error") return;
    if (event != "session.ready") return onPush(message, text);
    require(m_resumeToken.empty(), "a socket is ready once");
    require(textOf(*data, "userId") == core::toString(m_claims.userId), "a session is its person's");
    m_resumeToken = textOf(*data, "resumeToken");
}

void SessionClient::noteClosed() {
    socket.reset();
    if (!m_resumes.empty()) loseTrack();
}

void SessionClient::loseTrack() {
    m_isPlain = false;
    m_log->isWhole = false;
}

void SessionClient::noteSent(std::string_view frame, const SessionClient* former) {
    std::optional<std::int64_t> id;
    const auto request = protocol::readRequestFrame(frame, id);
    if (id) ++m_owed[*id];
    if (!request) return;
    const auto contact = request->data->IsObject() ? textOf(*request->data, "contactId") : std::string_view();
    if (request->event == "floor.subscribe") m_log->isSubscribed = true;
    if (request->event == "chat.watch") m_log->watched.insert(std::string(contact));
    if (id && m_resumes.contains(*id)) loseTrack();
    if (request->event != "session.resume") return;
    const auto resume = json::decode<protocol::SessionResume>(*request->data);
    if (!id || m_owed[*id] > 1) loseTrack();
    if (id && resume) m_resumes[*id] = {former, resume->lastSeq};
}

void SessionClient::onAnswer(const json::Value& answer) {
    require(answer["id"].IsInt64() && answer.HasMember("ok") && answer["ok"].IsBool(), "an answer says whether it is");
    const auto id = answer["id"].GetInt64();
    const bool isOk = answer["ok"].GetBool();
    require(--m_owed[id] >= 0, "a request is answered once");
    if (const auto resume = m_resumes.extract(id)) onResumed(resume.mapped(), isOk);
    const auto* data = objectIn(answer, "data");
    if (!isOk || !data) return;
    learn(*data);
    if (const auto contact = contactOf(*data); !contact.empty()) checkContact("answer", contact);
}

void SessionClient::onResumed(const Resume& resume, bool isOk) {
    if (!m_isPlain) return;
    if (!isOk) { // what was pushed meanwhile is for the client to read anew
        m_log->entries.clear();
        return;
    }
    require(resume.former != nullptr, "what is resumed has been a session");
    const auto own = std::exchange(m_log, resume.former->m_log);
    m_log->isSubscribed = m_log->isSubscribed || own->isSubscribed;
    m_log->watched.insert(own->watched.begin(), own->watched.end());
    if (!resume.former->m_isPlain) return loseTrack();
    m_lastSeq = resume.lastSeq;
    const auto& entries = m_log->entries;
    if (m_lastSeq > (entries.empty() ? 0 : entries.rbegin()->first)) m_log->isWhole = false;
}

void SessionClient::onPush(const json::Value& push, std::string_view text) {
    require(push.HasMember("seq") && push["seq"].IsUint64(), "a push has a position");
    const auto seq = push["seq"].GetUint64();
    const std::string event(textOf(push, "event"));
    const auto& data = push["data"];
    checkMayKnow(event, data);
    learn(data);
    if (!m_isPlain) return;
    require(seq == m_lastSeq + 1, "pushes come without a hole and without a double");
    m_lastSeq = seq;
    const auto start = protocol::pushStart(event, seq).size();
    const PushLog::Entry entry{event, std::string(text.substr(start, text.size() - start - 1))};
    const auto [logged, isNew] = m_log->entries.emplace(seq, entry);
    require(isNew || logged->second == entry, "a position has one push");
}

void SessionClient::learn(const json::Value& data) {
    if (const auto contact = contactOf(data); !contact.empty()) m_contacts.emplace_back(contact);
    if (const auto offer = textOf(data, "offerId"); !offer.empty()) m_offers.emplace_back(offer);
}

void SessionClient::checkMayKnow(std::string_view event, const json::Value& data) const {
    const bool isCustomer = m_claims.role == core::Role::Customer;
    if (event == "contact.offered" || event == "presence.changed" || event.starts_with("floor."))
        require(!isCustomer, "customers are told nothing of the staff");
    if (event.starts_with("floor.")) {
        require(m_claims.role >= core::Role::Supervisor, "supervisors see the floor");
        require(!m_isPlain || m_log->isSubscribed, "the floor is shown to who has subscribed to it");
        const auto contacts = data.FindMember("contacts");
        if (contacts == data.MemberEnd() || !contacts->value.IsArray()) return;
        for (const auto& contact : contacts->value.GetArray())
            if (contact.IsObject()) checkContact(event, textOf(contact, "id"));
    } else if (const auto contact = contactOf(data); !contact.empty()) {
        checkContact(event, contact);
    }
}

void SessionClient::checkContact(std::string_view event, std::string_view id) const {
    const auto parsed = core::ContactId::parse(id);
    if (!parsed) return;
    const auto known = m_publisher.contacts().find(*parsed);
    if (known == m_publisher.contacts().end()) return;
    const auto& contact = known->second;
    const bool isMember = contact.members.contains(m_claims.userId);
    require(contact.tenant == m_claims.tenantId, "nobody hears of another tenant's contacts");
    if (m_claims.role == core::Role::Customer) require(isMember, "customers hear of their own contacts");
    if (event == "signal.received") require(isMember, "signals are for members");
    if (!event.starts_with("chat.") || isMember || !m_isPlain) return;
    require(m_claims.role >= core::Role::Supervisor && m_log->watched.contains(std::string(id)),
            "a thread is for its members and for who watches it");
}

void SessionClient::checkSettled() const {
    for (const auto& [id, owed] : m_owed)
        require(owed == 0, "each request is answered");
    if (!m_isPlain || !m_log->isWhole || m_claims.role != core::Role::Customer) return;
    // What the session was pushed is the end of what was meant for its person.
    const auto& meant = m_publisher.meantFor(m_claims.userId);
    auto next = meant.rbegin();
    for (auto entry = m_log->entries.rbegin(); entry != m_log->entries.rend(); ++entry) {
        if (isOfHubs(entry->second.event)) continue;
        while (next != meant.rend() &&
               (isOfHubs(next->event) || (next->isOptional && next->data != entry->second.data)))
            ++next;
        require(next != meant.rend() && next->event == entry->second.event && next->data == entry->second.data,
                "nothing that was meant for a person is left out or doubled");
        ++next;
    }
}

} // namespace callroom::fuzz
