#pragma once

#include "bench/event_loop.h"
#include "shared/core/result.h"

#include <netinet/in.h>

#include <string_view>

namespace callroom::bench {

/// Where the server listens.
struct Endpoint {
    sockaddr_in address{};
    std::string authority; ///< `host:port`, for the Host header
};

/// Reads `http://host:port`. Error: `bad_url`.
[[nodiscard]] core::Result<Endpoint> parseUrl(const std::string& url);

/// A non-blocking TCP connection. Unread bytes stay until the derived class has a whole message. What is written in one
/// round of the loop goes to the socket together, at the end of the round; what it does not take is kept for later.
class Connection : private Watcher {
public:
    Connection(EventLoop& loop, const Endpoint& endpoint);
    ~Connection() override;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Starts to connect. `sourceNumber` chooses 127.0.0.1+n as the source where the server is on loopback: one source
    /// has some 28,000 ports only, and the server may bound the connections of an address.
    void open(unsigned sourceNumber = 0);
    void write(std::string_view bytes);
    /// Nothing is called after it.
    void close();
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

protected:
    [[nodiscard]] EventLoop& loop() const { return m_loop; }
    [[nodiscard]] const Endpoint& endpoint() const { return m_endpoint; }

private:
    virtual void onConnected() {}
    /// Returns how many of the bytes are done with; the rest comes again with what follows.
    virtual std::size_t onBytes(std::string_view unread) = 0;
    /// The other side closed, or the connection failed. It may be opened again.
    virtual void onLost(const std::string& why) = 0;

    void onReady(std::uint32_t events) override;
    void onRoundEnd() override;
    void readWhatIsThere();
    void writeWhatIsLeft();
    void lose(const std::string& why);

    EventLoop& m_loop;
    const Endpoint& m_endpoint;
    int m_descriptor = -1;
    bool m_isConnecting = false;
    bool m_isFull = false; ///< the socket took no more: it is watched for room
    std::string m_unread;
    std::string m_unwritten;
};

} // namespace callroom::bench
