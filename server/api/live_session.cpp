#include "server/api/live_session.h"

#include "shared/protocol/frame.h"

namespace callroom::api {
namespace {

constexpr std::size_t mostKeptPushes = 256;
constexpr std::size_t mostKeptBytes = 256 * 1024;

} // namespace

void LiveSession::push(std::string_view event, std::string_view data) {
    auto frame = net::EncodedFrame::text({protocol::pushStart(event, ++m_lastSeq), data, "}"});
    m_keptBytes += frame->size();
    m_kept.push_back({m_lastSeq, frame});
    while (m_kept.size() > mostKeptPushes || m_keptBytes > mostKeptBytes) {
        m_keptBytes -= m_kept.front().frame->size();
        m_kept.pop_front();
    }
    if (m_socket) m_socket->send(std::move(frame));
}

void LiveSession::send(std::string frame) {
    if (m_socket) m_socket->send(net::EncodedFrame::text(frame));
}

bool LiveSession::canReplayAfter(std::uint64_t seq) const {
    if (seq > m_lastSeq) return false;
    return seq == m_lastSeq || (!m_kept.empty() && m_kept.front().seq <= seq + 1);
}

void LiveSession::replayAfter(std::uint64_t seq) {
    if (!m_socket) return;
    for (const auto& kept : m_kept)
        if (kept.seq > seq) m_socket->send(kept.frame);
}

void LiveSession::continueFrom(LiveSession& former) {
    m_lastSeq = former.m_lastSeq;
    m_kept = std::move(former.m_kept);
    m_keptBytes = std::exchange(former.m_keptBytes, 0);
    m_legs.merge(former.m_legs);
    former.m_legs.clear();
    former.m_kept.clear();
}

} // namespace callroom::api
