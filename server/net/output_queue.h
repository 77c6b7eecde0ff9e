#pragma once

#include "server/net/stream.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace callroom::net {

/// Bytes on their way to a stream: copied small ones gathered in one buffer, large or shared ones by reference. Written
/// with as few system calls as there are 64 pieces. Holds no memory while empty. One thread.
class OutputQueue {
public:
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// Shared pieces waiting, for limits on frames.
    [[nodiscard]] std::size_t pieces() const { return m_pieces.size() - m_first; }

    /// Room at the end to append copied bytes to; call noteAppended afterwards.
    [[nodiscard]] std::string& tail();
    void noteAppended(std::size_t bytes) { m_size += bytes; }
    void append(std::string_view bytes);
    /// Without a copy when it is worth it.
    void append(std::string&& bytes);
    /// By reference; `owner` keeps `bytes` alive.
    void append(std::shared_ptr<const void> owner, std::string_view bytes);

    /// Writes as much as the stream takes. False when it is broken.
    [[nodiscard]] bool writeTo(Stream& stream);
    /// Drops all that no byte was written of yet: the first piece, if begun, stays.
    void dropUnbegun();

private:
    struct Piece {
        std::string own;
        std::shared_ptr<const void> owner;
        std::string_view shared;

        [[nodiscard]] std::string_view bytes() const { return owner ? shared : std::string_view(own); }
    };

    void consume(std::size_t bytes);

    std::vector<Piece> m_pieces;
    std::size_t m_first = 0;  ///< the piece being written
    std::size_t m_offset = 0; ///< bytes of it written
    std::size_t m_size = 0;
};

} // namespace callroom::net
