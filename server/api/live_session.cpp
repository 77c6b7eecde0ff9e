#include "server/api/live_session.h"

#include "shared/protocol/frame.h"

namespace callroom::api {
namespace {

constexpr std::size_t mostReplayEntries = 256;
constexpr std::size_t mostReplayBytes = 256 * 1024;

} // namespace

bool SessionState::canReplayAfter(std::uint64_t seq) const {
    if (seq > lastSeq) return false;
    return seq == lastSeq || (!replay.empty() && replay.front().seq <= seq + 1);
}

void LiveSession::push(std::string_view event, std::string_view data) {
    if (m_isRetired) return;
    if (m_isResuming) return m_waiting.push_back({std::string(event), std::string(data)});
    auto frame = net::EncodedFrame::text({protocol::pushStart(event, ++m_state.lastSeq), data, "}"});
    m_state.replayBytes += frame->size();
    m_state.replay.push_back({m_state.lastSeq, frame});
    while (m_state.replay.size() > mostReplayEntries || m_state.replayBytes > mostReplayBytes) {
        m_state.replayBytes -= m_state.replay.front().frame->size();
        m_state.replay.pop_front();
    }
    if (m_socket) m_socket->send(std::move(frame));
}

void LiveSession::send(std::string frame) {
    if (m_socket) m_socket->send(net::EncodedFrame::text(frame));
}

void LiveSession::replayAfter(std::uint64_t seq) {
    if (!m_socket) return;
    for (const auto& entry : m_state.replay)
        if (entry.seq > seq) m_socket->send(entry.frame);
}

void LiveSession::continueFrom(SessionState former, std::string formerToken) {
    m_state.lastSeq = former.lastSeq;
    m_state.replay = std::move(former.replay);
    m_state.replayBytes = former.replayBytes;
    m_formerToken = std::move(formerToken);
}

void LiveSession::endResuming() {
    m_isResuming = false;
    for (const auto& waiting : std::exchange(m_waiting, {}))
        push(waiting.event, waiting.data);
}

SessionState LiveSession::retire() {
    m_isRetired = true;
    m_waiting.clear();
    return std::exchange(m_state, {});
}

} // namespace callroom::api
