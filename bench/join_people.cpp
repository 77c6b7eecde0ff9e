#include "bench/join_people.h"

namespace callroom::bench {
namespace {

constexpr int joinId = 1;

} // namespace

void JoinRun::joinDue(Instant intended) {
    if (free.empty()) {
        overdue.push_back(intended);
        return;
    }
    auto* customer = free.back();
    free.pop_back();
    customer->join(intended);
}

void JoinRun::becameFree(JoinCustomer& customer) {
    free.push_back(&customer);
    if (isStopping) return;
    if (options.rate == 0) return joinDue(SteadyClock::now());
    if (overdue.empty()) return;
    const Instant intended = overdue.front();
    overdue.pop_front();
    joinDue(intended);
}

JoinCustomer::JoinCustomer(EventLoop& loop, const Endpoint& endpoint, const Person& visitor, JoinRun& run)
    : Participant(loop, endpoint, visitor.token)
    , m_run(run) {}

void JoinCustomer::join(Instant intended) {
    m_intended = intended;
    m_isAcknowledged = false;
    m_hasEnded = false;
    ask(joinId, "contact.join",
        "{\"queue\":\"" + m_run.options.queue + "\",\"channel\":\"call\",\"metadata\":{\"run\":" + m_run.mark + "}}");
}

void JoinCustomer::onAnswer(int, bool isOk, std::string_view frame) {
    if (!isOk) {
        // Not asked again: a refusal is a fault of this run, and shows as one customer less.
        m_run.measurement.addError(std::string(frame));
        m_run.free.push_back(this);
        return;
    }
    m_run.count(m_run.acknowledging, m_intended);
    if (m_run.isCounting) ++m_run.measurement.count;
    m_run.acknowledged.emplace_back(textAfter(frame, contactIdStart));
    m_isAcknowledged = true;
    goOn();
}

void JoinCustomer::onPush(std::string_view event, std::string_view) {
    if (event == "contact.assigned") m_run.count(m_run.assigning, m_intended);
    if (event != "contact.ended") return;
    m_hasEnded = true;
    goOn();
}

void JoinCustomer::goOn() {
    if (!m_isAcknowledged || !m_hasEnded) return;
    m_isAcknowledged = m_hasEnded = false;
    m_run.becameFree(*this);
}

JoinAgent::JoinAgent(EventLoop& loop, const Endpoint& endpoint, std::string token, JoinRun& run)
    : BenchAgent(loop, endpoint, std::move(token))
    , m_run(run) {}

void JoinAgent::onOffered(std::string_view frame) {
    const auto found = m_run.customers.find(std::string(textAfter(frame, "\"customer\":{\"id\":\"")));
    if (found == m_run.customers.end()) {
        m_run.measurement.addError("an offer of a call that is not this run's");
        return;
    }
    m_offeredCall = found->second->intended();
    m_run.count(m_run.offering, m_offeredCall);
}

void JoinAgent::onAccepted(std::string_view contactId) {
    m_contactId = contactId;
    ask(endId, "contact.end", contactRef(contactId));
}

void JoinAgent::onOwnAnswer(int id, bool isOk, std::string_view) {
    if (!isOk) return;
    if (id == endId) {
        m_wrappingCall = m_offeredCall;
        ask(wrapUpId, "contact.wrap_up", contactRef(m_contactId));
    } else if (id == wrapUpId) {
        ++m_run.wrappedUp;
        m_run.count(m_run.wholeCalls, m_wrappingCall);
    }
}

} // namespace callroom::bench
