// A form with its Content-Type, whole and cut into pieces: the same parts are read, or both are refused.
#include "server/net/multipart_reader.h"
#include "tests/fuzz/fuzz.h"

namespace callroom::fuzz {
namespace {

class Listed final : public net::MultipartReader::Receiver {
public:
    void onPart(const net::MultipartPart& part) override {
        require(++m_parts <= net::MultipartReader::mostParts, "parts are limited");
        text.append("\n[").append(part.name).append("|").append(part.fileName.value_or("-"));
        text.append("|").append(part.contentType).append("]");
    }
    void onPartBytes(std::string_view bytes) override {
        require(m_parts > 0, "bytes belong to a part");
        text += bytes;
    }

    std::string text;

private:
    int m_parts = 0;
};

/// What is read of it; nothing when it is refused.
std::optional<std::string> read(const std::string& boundary, Pieces pieces) {
    Listed listed;
    net::MultipartReader reader(boundary, listed);
    while (!pieces.isEmpty())
        if (!reader.take(pieces.next())) return std::nullopt;
    if (!reader.finish()) return std::nullopt;
    return listed.text;
}

} // namespace

void run(std::string_view input) {
    Input parts(input);
    const auto sizes = parts.line();
    const auto boundary = net::MultipartReader::boundaryOf(parts.line());
    if (!boundary) return;
    require(!boundary->empty() && boundary->size() <= 70, "a boundary has 1 to 70 characters");
    const auto whole = read(*boundary, Pieces(parts.rest(), {}));
    require(read(*boundary, Pieces(parts.rest(), sizes)) == whole, "pieces are read as the whole");
    require(read(*boundary, Pieces(parts.rest(), " ")) == whole, "single bytes are read as the whole");
}

} // namespace callroom::fuzz
