#include "server/api/live_socket.h"
#include "shared/protocol/chat.h"

/// The frames by which people write, read and watch threads.
namespace callroom::api {

accounts::Act LiveSocket::act() {
    auto& services = m_parts.services;
    return {m_parts.claims.userId, m_parts.claims.role, m_parts.address, services.clock.now(), services.random};
}

live::WritingAnswer LiveSocket::answerWriting(const Asked& asked) {
    return [this, asked](const core::Result<live::JsonText>& written) {
        if (!written) return refuse(asked, written.error());
        answer(asked, **written);
    };
}

void LiveSocket::onChatSend(const Frame& frame) {
    auto send = data<protocol::ChatSend>(frame);
    if (!send) return;
    m_chat.write(askerOf(frame), act(), send->contactId,
                 {std::move(send->clientId), send->type, std::move(send->text), send->fileId}, m_session->id(),
                 answerWriting(frame.asked));
}

void LiveSocket::onChatTyping(const Frame& frame) {
    const auto typing = data<protocol::ChatTyping>(frame);
    if (!typing) return;
    const auto now = m_parts.services.steadyNow();
    if (!m_typing.isNews(typing->contactId, typing->isTyping, now) || !m_budget.takeTyping(now))
        return answer(frame.asked, "{}");
    m_typing.note(typing->contactId, typing->isTyping, now);
    answerResult(frame.asked, m_parts.hub.relayTyping(*m_session, *typing));
}

void LiveSocket::mark(const Frame& frame, const live::Reading& reading) {
    auto answer = answerWriting(frame.asked);
    if (m_marks.isEmpty() && m_budget.takeMark(limits::Steady::now()))
        return m_chat.mark(asker(), reading, std::move(answer));
    if (!m_marks.add(reading, std::move(answer))) return refuse(frame.asked, core::tooMany(1, "rate_limited"));
    if (!m_markTimer) {
        m_markTimer = std::make_unique<QTimer>();
        QObject::connect(m_markTimer.get(), &QTimer::timeout, m_markTimer.get(), [this] { sendHeldMarks(); });
    }
    constexpr std::chrono::milliseconds interval(static_cast<int>(1000 / limits::marksPerSecond));
    if (!m_markTimer->isActive()) m_markTimer->start(interval);
}

void LiveSocket::sendHeldMarks() {
    while (!m_marks.isEmpty() && m_budget.takeMark(limits::Steady::now()))
        sendOldestMark();
    if (m_marks.isEmpty()) m_markTimer->stop();
}

void LiveSocket::sendOldestMark() {
    auto held = m_marks.takeOldest();
    m_chat.mark(asker(), held.reading, [answers = std::move(held.answers)](const core::Result<live::JsonText>& marked) {
        for (const auto& answer : answers)
            answer(marked);
    });
}

void LiveSocket::onChatRead(const Frame& frame) {
    if (const auto read = data<protocol::ChatMark>(frame))
        mark(frame, {.contactId = read->contactId, .userId = {}, .readUpTo = read->upTo});
}

void LiveSocket::onChatDelivered(const Frame& frame) {
    if (const auto delivered = data<protocol::ChatMark>(frame))
        mark(frame, {.contactId = delivered->contactId, .userId = {}, .deliveredUpTo = delivered->upTo});
}

void LiveSocket::onChatWatch(const Frame& frame) {
    const auto watch = data<protocol::ContactRef>(frame);
    if (!watch) return;
    m_parts.services.live.ask(
        m_parts.claims.tenantId, asker().receiver,
        [contact = watch->contactId](const live::TenantFloor& floor) {
            return floor.threads().find(contact) != nullptr;
        },
        [this, asked = frame.asked, contact = watch->contactId](const core::Result<bool>& isThere) {
            if (!m_session) return;
            if (!isThere) return refuse(asked, isThere.error());
            if (!*isThere) return refuse(asked, core::notFound());
            m_parts.hub.watchThread(*m_session, contact);
            answer(asked, "{}");
        });
}

void LiveSocket::onChatUnwatch(const Frame& frame) {
    const auto watch = data<protocol::ContactRef>(frame);
    if (!watch) return;
    m_parts.hub.unwatchThread(*m_session, watch->contactId);
    answer(frame.asked, "{}");
}

} // namespace callroom::api
