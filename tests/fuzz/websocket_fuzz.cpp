// What a WebSocket client sends, whole and cut into pieces: the same messages, control frames and faults are read.
#include "server/net/frame_reader.h"
#include "shared/core/utf8.h"
#include "tests/fuzz/fuzz.h"

namespace callroom::fuzz {
namespace {

/// Small, so that an input reaches each of them.
const net::WebSocketLimits limits = [] {
    net::WebSocketLimits small;
    small.messageBytes = 300;
    small.fragments = 4;
    return small;
}();

class Listed final : public net::FrameReader::Receiver {
public:
    bool onFrameText(std::string_view text) override {
        require(!m_isOver, "nothing is told after a close or a fault");
        require(core::isValidUtf8(text), "a message is UTF-8");
        require(text.size() <= limits.messageBytes, "a message is within its limit");
        return add("text ", text);
    }
    bool onFramePing(std::string_view payload) override {
        require(payload.size() <= 125, "a ping is short");
        return add("ping ", payload);
    }
    bool onFramePong() override { return add("pong", {}); }
    bool onFrameClose(int code) override {
        add("close ", std::to_string(code));
        m_isOver = true;
        return false;
    }
    void onFrameFault(int code) override {
        require(code == 1002 || code == 1003 || code == 1007 || code == 1008 || code == 1009, "a fault has its code");
        add("fault ", std::to_string(code));
        m_isOver = true;
    }

    std::string told;
    [[nodiscard]] bool isOver() const { return m_isOver; }

private:
    bool add(std::string_view what, std::string_view detail) {
        require(!m_isOver, "nothing is told after a close or a fault");
        told.append(what).append(detail).append("\n");
        return true;
    }

    bool m_isOver = false;
};

std::string read(net::FrameParserPool& pool, Pieces pieces) {
    Listed listed;
    net::FrameReader reader(pool, limits, listed);
    while (!pieces.isEmpty() && !listed.isOver())
        reader.read(pieces.next());
    return listed.told;
}

} // namespace

void run(std::string_view input) {
    Input parts(input);
    const auto sizes = parts.line();
    net::FrameParserPool pool;
    const auto whole = read(pool, Pieces(parts.rest(), {}));
    require(read(pool, Pieces(parts.rest(), sizes)) == whole, "pieces are read as the whole");
    require(read(pool, Pieces(parts.rest(), " ")) == whole, "single bytes are read as the whole");
}

} // namespace callroom::fuzz
