#pragma once

#include "server/net/answer_writer.h"
#include "server/net/body_sink.h"
#include "server/net/connection.h"
#include "server/net/http_deadlines.h"
#include "server/net/http_handler.h"
#include "server/net/request_parser.h"
#include "server/net/websocket_handler.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>

namespace callroom::net {

/// One HTTP/1.1 connection: reads requests, has the thread's handler answer them, sends the answers in order, and keeps
/// the deadlines of HttpLimits. Owned by its NetLoop; net thread only.
class HttpConnection final : public Connection, private RequestParser::BodyReceiver {
public:
    /// Requests that are handled before the other connections of the thread have their turn.
    static constexpr std::size_t requestsATurn = 8;

    HttpConnection(NetLoop& loop, Wire wire);
    ~HttpConnection() override;

    /// For tickets: the answer to request `number`, once.
    void answer(std::uint64_t number, Response response);
    void acceptWebSocket(std::uint64_t number, std::unique_ptr<WebSocketHandler> handler,
                         const WebSocketLimits& limits);
    /// For BodyFlow: the sink of request `number` has room again.
    void resumeBody(std::uint64_t number);

    void onReadable() override;
    void onWritable() override;
    void onBroken(CloseReason reason) override;
    void flush() override;
    void onDeadline(TimePoint now) override;
    void beginStop() override;
    void abort(CloseReason reason) override;
    void onRetired() override;

private:
    enum class State {
        Head,      ///< between requests or within a head
        Body,      ///< within a body
        Upgrading, ///< a handler decides on a WebSocket; nothing is read
        Finishing, ///< no further request is taken; answers still leave
        Lingering, ///< all is said; what the client still sends is thrown away
    };
    struct Pending {
        AnswerContext context;
        std::optional<Response> response;
        std::string webSocketKey; ///< of an upgrade
    };

    struct Accepted {
        std::unique_ptr<WebSocketHandler> handler;
        WebSocketLimits limits;
    };

    void process(std::string_view input);
    [[nodiscard]] std::size_t step(std::string_view input, bool& isStuck);
    [[nodiscard]] std::size_t takeHead(std::string_view input, bool& isStuck);
    [[nodiscard]] std::size_t takeBody(std::string_view input, bool& isStuck);
    void beginRequest();
    void beginBody();
    bool onBodyBytes(std::string_view bytes) override;
    void dispatch();
    void beginUpgrade(AnswerTicket ticket);
    void openWebSocket();
    [[nodiscard]] AnswerTicket ticket(std::uint64_t number);
    void completePeer();
    [[nodiscard]] AnswerContext contextOf() const;
    [[nodiscard]] bool answerPreflight();
    void refuse(const RequestFault& fault);
    void refuseWith(Response response);
    /// 503 instead of what there is no memory for.
    void withholdIfCrowded(Response& response);
    /// Tells the metrics how much waits in memory for this client.
    void countWaiting();
    void sendAnswered();
    void finishIfDone();
    [[nodiscard]] bool mayTakeRequest() const;
    void yield();
    void endYield();
    void updateReading();
    [[nodiscard]] HttpDeadlines::Activity activity() const;
    void updateDeadline();

    State m_state = State::Head;
    std::string m_input;                     ///< received, not yet understood
    std::size_t m_scanned = 0;               ///< of m_input, by scanHead
    bool m_isLineSkipped = false;            ///< the empty line that may stand before the next head
    std::unique_ptr<RequestParser> m_parser; ///< within a request only
    Request m_request;                       ///< being received
    std::shared_ptr<ConnectionData> m_data;
    std::size_t m_bodyLimit = 0;
    std::uint64_t m_nextNumber = 0; ///< of the next request; the first pending one is m_nextNumber - m_pending.size()
    std::deque<Pending> m_pending;
    std::size_t m_takenInTurn = 0;  ///< requests since the others of the thread had their turn
    std::size_t m_heldBytes = 0;    ///< of answers that wait for those before them
    std::size_t m_countedBytes = 0; ///< as the metrics were told last
    AnswerWriter m_writer;
    HttpDeadlines m_deadlines;
    std::unique_ptr<Accepted> m_accepted; ///< a WebSocket that opens as soon as the input read so far is in order

    CloseReason m_reason = CloseReason::Finished;
    bool m_isBodyPaused = false;
    bool m_isYielding = false;
    bool m_isReading = true;
    bool m_isProcessing = false;
    bool m_hasPeerEnded = false;
};

} // namespace callroom::net
