#include "server/net/output_queue.h"

#include <algorithm>
#include <array>

namespace callroom::net {
namespace {

constexpr std::size_t piecesPerWrite = 64;
constexpr std::size_t worthSharing = 4096; ///< below it a copy is cheaper than another piece

} // namespace

std::string& OutputQueue::tail() {
    const bool isUsable = m_first < m_pieces.size() && !m_pieces.back().owner;
    if (!isUsable) m_pieces.emplace_back();
    return m_pieces.back().own;
}

void OutputQueue::append(std::string_view bytes) {
    tail().append(bytes);
    m_size += bytes.size();
}

void OutputQueue::append(std::string&& bytes) {
    if (bytes.size() < worthSharing) return append(std::string_view(bytes));
    m_size += bytes.size();
    m_pieces.push_back({std::move(bytes), nullptr, {}});
}

void OutputQueue::append(std::shared_ptr<const void> owner, std::string_view bytes) {
    if (bytes.empty()) return;
    m_size += bytes.size();
    m_pieces.push_back({{}, std::move(owner), bytes});
}

bool OutputQueue::writeTo(Stream& stream) {
    while (m_size > 0) {
        std::array<iovec, piecesPerWrite> vector;
        int count = 0;
        std::size_t offered = 0;
        for (std::size_t i = m_first; i < m_pieces.size() && count < static_cast<int>(piecesPerWrite); ++i) {
            std::string_view bytes = m_pieces[i].bytes();
            if (i == m_first) bytes.remove_prefix(m_offset);
            if (bytes.empty()) continue;
            vector[static_cast<std::size_t>(count++)] = {const_cast<char*>(bytes.data()), bytes.size()};
            offered += bytes.size();
        }
        const ssize_t taken = stream.write(vector.data(), count);
        if (taken < 0) return false;
        consume(static_cast<std::size_t>(taken));
        if (static_cast<std::size_t>(taken) < offered) return true;
    }
    return true;
}

void OutputQueue::consume(std::size_t bytes) {
    m_size -= bytes;
    if (m_size == 0) {
        std::vector<Piece>().swap(m_pieces); // `= {}` would keep the storage
        m_first = m_offset = 0;
        return;
    }
    while (bytes > 0) {
        const std::size_t left = m_pieces[m_first].bytes().size() - m_offset;
        if (bytes < left) {
            m_offset += bytes;
            break;
        }
        bytes -= left;
        m_pieces[m_first++] = {};
        m_offset = 0;
    }
    if (m_first > piecesPerWrite && m_first > m_pieces.size() / 2) {
        m_pieces.erase(m_pieces.begin(), m_pieces.begin() + static_cast<std::ptrdiff_t>(m_first));
        m_first = 0;
    }
}

void OutputQueue::dropUnbegun() {
    if (m_offset == 0) {
        m_pieces = {};
        m_first = m_size = 0;
        return;
    }
    m_pieces.resize(m_first + 1);
    m_size = m_pieces[m_first].bytes().size() - m_offset;
}

} // namespace callroom::net
