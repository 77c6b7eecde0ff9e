#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace callroom::net::test {

/// One answer as it came over the wire.
struct RawAnswer {
    int status = 0;
    std::map<std::string, std::string> headers; ///< names in lower case
    std::string body;

    [[nodiscard]] std::string header(const std::string& name) const {
        const auto found = headers.find(name);
        return found == headers.end() ? std::string() : found->second;
    }
};

/// One WebSocket frame as it came over the wire.
struct RawFrame {
    unsigned opcode = 0;
    std::string payload;

    [[nodiscard]] int closeCode() const;
};

/// A blocking socket that says exactly what a test wants, right or wrong. Every wait ends after ten seconds.
class RawClient {
public:
    explicit RawClient(std::uint16_t port, int receiveBuffer = 0);
    ~RawClient();
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    /// False when the server has cut the connection.
    bool send(std::string_view bytes);
    /// Sends what the socket takes now.
    std::size_t sendSome(std::string_view bytes);
    void finishSending();
    /// Closes with a reset, as a client that vanishes does.
    void reset();

    /// The next answer, or nothing when the connection ends first. `hasBody` is false for HEAD.
    [[nodiscard]] std::optional<RawAnswer> readAnswer(bool hasBody = true);
    /// Everything until the server ends the connection; nothing when it does not.
    [[nodiscard]] std::optional<std::string> readToEnd();
    /// Whether the server ends the connection, whatever it sends before.
    [[nodiscard]] bool isEnded() { return readToEnd().has_value(); }

    /// Opens a WebSocket; gives the answer's status.
    int upgrade(const std::string& path, const std::string& extra = {}, std::string_view firstBytes = {});
    bool sendFrame(unsigned opcode, std::string_view payload, bool isFinal = true);
    [[nodiscard]] std::optional<RawFrame> readFrame();
    /// The code of the close frame that comes, after whatever else; 1006 when none does.
    [[nodiscard]] int readCloseCode();

    [[nodiscard]] int descriptor() const { return m_fd; }

private:
    bool fill();

    int m_fd = -1;
    std::string m_received;
    bool m_isEnded = false;
};

/// A masked frame.
[[nodiscard]] std::string maskedFrame(unsigned opcode, std::string_view payload, bool isFinal = true);

} // namespace callroom::net::test
