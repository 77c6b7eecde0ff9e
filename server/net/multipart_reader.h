#pragma once

#include "shared/core/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace callroom::net {

/// The head of one part of a form.
struct MultipartPart {
    std::string name;                    ///< of the form's field
    std::optional<std::string> fileName; ///< as the client wrote it; none for a field that is no file
    std::string contentType;             ///< as claimed; empty when nothing was
};

/// Reads a `multipart/form-data` body (RFC 7578) as it comes, and keeps none of it but a part's head and what may be
/// the beginning of a boundary. Strict: nothing before the first boundary, no blanks after one, no folded or nameless
/// fields, nothing but one empty line after the last. One thread.
class MultipartReader {
public:
    /// Told what is found, during `take`.
    class Receiver {
    public:
        virtual ~Receiver() = default;
        virtual void onPart(const MultipartPart& part) = 0;
        /// Of the part told last; valid during the call only.
        virtual void onPartBytes(std::string_view bytes) = 0;
    };

    static constexpr std::size_t mostHeadBytes = 4096; ///< of one part
    static constexpr int mostParts = 32;

    /// The boundary that a Content-Type of `multipart/form-data` names; nothing for other types and bad boundaries.
    [[nodiscard]] static std::optional<std::string> boundaryOf(std::string_view contentType);

    MultipartReader(const std::string& boundary, Receiver& receiver);

    /// `bad_multipart` (400) once it makes no sense; it is not to be called again then.
    [[nodiscard]] core::Result<void> take(std::string_view bytes);
    /// All bytes are there: `bad_multipart` unless the last boundary was among them.
    [[nodiscard]] core::Result<void> finish() const;

private:
    enum class State {
        Preamble,      ///< the first boundary is to come
        AfterBoundary, ///< two characters tell whether a part or the end follows
        Head,
        Content,
        End
    };

    /// Goes on in `m_held`; false when more bytes are needed.
    [[nodiscard]] core::Result<bool> step();
    [[nodiscard]] core::Result<bool> readBoundary();
    [[nodiscard]] core::Result<bool> readAfterBoundary();
    [[nodiscard]] core::Result<bool> readHead();
    [[nodiscard]] bool readContent();
    [[nodiscard]] core::Result<void> tellPart(std::string_view head);

    std::string m_delimiter; ///< the boundary with the line's end and dashes before it
    Receiver& m_receiver;
    State m_state = State::Preamble;
    std::string m_held; ///< received and not understood yet
    int m_parts = 0;
};

} // namespace callroom::net
