#pragma once

#include <string>
#include <string_view>

namespace callroom::files {

/// Tells what a file is by its bytes, which it is given in order and in pieces of any size; it keeps little of them.
/// What a client claims only ever lowers the answer. Never says anything that a browser would run: pages, scripts and
/// drawings made of XML are plain text. One thread at a time.
class Sniffer {
public:
    void take(std::string_view bytes);

    /// Of all that was taken. `claimed` is the client's Content-Type: what is claimed to be a picture, a sound or a
    /// film and is none is `application/octet-stream`, and a film without pictures is a sound.
    [[nodiscard]] std::string mediaType(std::string_view claimed) const;

private:
    void checkText(std::string_view bytes);
    [[nodiscard]] std::string_view sniffed() const;

    std::string m_first;   ///< bytes of the beginning
    std::string m_last;    ///< bytes of the end, of archives only
    std::string m_partial; ///< of a character that goes on in the next piece
    bool m_isText = true;  ///< so far
};

} // namespace callroom::files
