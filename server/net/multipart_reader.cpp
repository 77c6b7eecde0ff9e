#include "server/net/multipart_reader.h"

#include "server/net/field_value.h"
#include "server/net/http_text.h"

#include <algorithm>

namespace callroom::net {
namespace {

constexpr std::string_view lineEnd = "\r\n";
constexpr std::string_view headEnd = "\r\n\r\n";
constexpr std::size_t longestBoundary = 70; // RFC 2046

core::Failure bad(std::string detail) {
    return core::fail(core::malformed("bad_multipart", std::move(detail)));
}

bool isBoundaryCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && std::string_view("'()+_,-./:=? ").find(c) != std::string_view::npos);
}

bool isControl(char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
}

} // namespace

std::optional<std::string> MultipartReader::boundaryOf(std::string_view contentType) {
    const auto parsed = parseFieldValue(contentType);
    if (!parsed || parsed->value != "multipart/form-data") return std::nullopt;
    const auto* boundary = parsed->find("boundary");
    if (!boundary || boundary->empty() || boundary->size() > longestBoundary || boundary->ends_with(' ') ||
        !std::all_of(boundary->begin(), boundary->end(), isBoundaryCharacter))
        return std::nullopt;
    return *boundary;
}

MultipartReader::MultipartReader(const std::string& boundary, Receiver& receiver)
    : m_delimiter("\r\n--" + boundary)
    , m_receiver(receiver)
    , m_held(lineEnd) {} // the body's beginning counts as a line's

core::Result<void> MultipartReader::take(std::string_view bytes) {
    m_held += bytes;
    while (true) {
        const auto goesOn = step();
        if (!goesOn) return core::fail(goesOn.error());
        if (!*goesOn) return {};
    }
}

core::Result<void> MultipartReader::finish() const {
    if (m_state != State::End || (!m_held.empty() && m_held != lineEnd)) return bad("the last boundary is missing");
    return {};
}

core::Result<bool> MultipartReader::step() {
    switch (m_state) {
    case State::Preamble:
        return readBoundary();
    case State::AfterBoundary:
        return readAfterBoundary();
    case State::Head:
        return readHead();
    case State::Content:
        return readContent();
    case State::End:
        break;
    }
    if (!lineEnd.starts_with(m_held)) return bad("something follows the last boundary");
    return false;
}

core::Result<bool> MultipartReader::readBoundary() {
    const std::string_view front = std::string_view(m_held).substr(0, m_delimiter.size());
    if (!std::string_view(m_delimiter).starts_with(front)) return bad("it does not begin with its boundary");
    if (front.size() < m_delimiter.size()) return false;
    m_held.erase(0, m_delimiter.size());
    m_state = State::AfterBoundary;
    return true;
}

core::Result<bool> MultipartReader::readAfterBoundary() {
    if (m_held.size() < 2) return false;
    const bool isLast = m_held.starts_with("--");
    if (!isLast && !m_held.starts_with(lineEnd)) return bad("something follows a boundary on its line");
    if (!isLast && ++m_parts > mostParts) return bad("it has more parts than any form");
    // The line's end stays: a head without fields is as long as that and an empty line.
    m_held.erase(0, isLast ? 2 : 0);
    m_state = isLast ? State::End : State::Head;
    return true;
}

core::Result<bool> MultipartReader::readHead() {
    const auto end = m_held.find(headEnd);
    if (end == std::string::npos ? m_held.size() > mostHeadBytes : end > mostHeadBytes)
        return bad("the head of a part is too long");
    if (end == std::string::npos) return false;
    const std::string head = m_held.substr(0, end);
    m_held.erase(0, end + headEnd.size());
    if (auto told = tellPart(head); !told) return core::fail(told.error());
    m_state = State::Content;
    return true;
}

/// Only an end of line can begin a delimiter, and a boundary holds none.
bool MultipartReader::readContent() {
    const std::string_view held = m_held;
    const auto end = held.find(m_delimiter);
    std::size_t known = end;
    if (end == std::string_view::npos) {
        known = held.rfind('\r');
        if (known == std::string_view::npos || !std::string_view(m_delimiter).starts_with(held.substr(known)))
            known = held.size();
    }
    if (known > 0) m_receiver.onPartBytes(held.substr(0, known));
    m_held.erase(0, end == std::string_view::npos ? known : end + m_delimiter.size());
    if (end != std::string_view::npos) m_state = State::AfterBoundary;
    return end != std::string_view::npos;
}

/// `head` is its lines, each with the line's end before it.
core::Result<void> MultipartReader::tellPart(std::string_view head) {
    MultipartPart part;
    bool hasDisposition = false;
    while (!head.empty()) {
        head.remove_prefix(lineEnd.size());
        const std::string_view line = head.substr(0, head.find(lineEnd));
        head.remove_prefix(line.size());
        const auto colon = line.find(':');
        if (colon == 0 || colon == std::string_view::npos || line.front() == ' ' || line.front() == '\t' ||
            std::any_of(line.begin(), line.end(), isControl))
            return bad("a part has a field that is none");
        const std::string_view value = trimmed(line.substr(colon + 1));
        if (equalsIgnoringCase(line.substr(0, colon), "content-type")) part.contentType = value;
        if (!equalsIgnoringCase(line.substr(0, colon), "content-disposition")) continue;
        const auto disposition = parseFieldValue(value);
        if (hasDisposition || !disposition || disposition->value != "form-data" || !disposition->find("name"))
            return bad("a part has no Content-Disposition of form-data with a name");
        hasDisposition = true;
        part.name = *disposition->find("name");
        part.fileName = fileNameOf(*disposition);
    }
    if (!hasDisposition) return bad("a part has no Content-Disposition");
    m_receiver.onPart(part);
    return {};
}

} // namespace callroom::net
