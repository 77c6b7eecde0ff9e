#include "server/api/prometheus.h"

#include <span>
#include <vector>

namespace callroom::api {
namespace {

/// One text of metrics in the making.
class Exposition {
public:
    void gauge(std::string_view name, std::string_view help, double value) { add(name, help, "gauge", value); }
    void counter(std::string_view name, std::string_view help, double value) { add(name, help, "counter", value); }

    /// One counter for each value of a label.
    void counters(std::string_view name, std::string_view help, std::string_view label,
                  std::span<const std::pair<std::string, std::uint64_t>> values) {
        addLabelled(name, help, "counter", label, values);
    }
    void gauges(std::string_view name, std::string_view help, std::string_view label,
                std::span<const std::pair<std::string, std::uint64_t>> values) {
        addLabelled(name, help, "gauge", label, values);
    }

    /// `bounds` in the unit of `scale` to one second or item; the last count is everything above.
    void histogram(std::string_view name, std::string_view help, std::span<const std::uint64_t> bounds,
                   std::span<const std::uint64_t> counts, double scale, double sum) {
        describe(name, help, "histogram");
        std::uint64_t total = 0;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            total += counts[i];
            const auto bound = i < bounds.size() ? number(static_cast<double>(bounds[i]) * scale) : "+Inf";
            m_text += std::string(name) + "_bucket{le=\"" + bound + "\"} " + std::to_string(total) + "\n";
        }
        m_text += std::string(name) + "_sum " + number(sum) + "\n";
        m_text += std::string(name) + "_count " + std::to_string(total) + "\n";
    }

    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    static std::string number(double value) {
        std::string text = std::to_string(value);
        text.erase(text.find_last_not_of('0') + 1);
        if (text.ends_with('.')) text.pop_back();
        return text;
    }
    void describe(std::string_view name, std::string_view help, std::string_view type) {
        m_text += "# HELP " + std::string(name) + " " + std::string(help) + "\n# TYPE " + std::string(name) + " " +
                  std::string(type) + "\n";
    }
    void addLabelled(std::string_view name, std::string_view help, std::string_view type, std::string_view label,
                     std::span<const std::pair<std::string, std::uint64_t>> values) {
        describe(name, help, type);
        for (const auto& [value, count] : values)
            m_text +=
                std::string(name) + "{" + std::string(label) + "=\"" + value + "\"} " + std::to_string(count) + "\n";
    }
    void add(std::string_view name, std::string_view help, std::string_view type, double value) {
        describe(name, help, type);
        m_text += std::string(name) + " " + number(value) + "\n";
    }

    std::string m_text;
};

void addLedger(Exposition& text, const storage::LedgerMetrics& ledger) {
    text.histogram("callroom_ledger_batch_items", "Items committed together", storage::LedgerMetrics::batchBounds,
                   ledger.batchSizes, 1, static_cast<double>(ledger.items));
    text.histogram("callroom_ledger_commit_seconds", "Time of a commit",
                   storage::LedgerMetrics::commitMicrosecondBounds, ledger.commitTimes, 1e-6,
                   static_cast<double>(ledger.commitMicroseconds) * 1e-6);
    text.counter("callroom_ledger_followers_total", "Batches sent while another was under way",
                 static_cast<double>(ledger.followers));
    text.counter("callroom_ledger_rejected_total", "Items that could never be stored",
                 static_cast<double>(ledger.rejected));
    text.counter("callroom_ledger_retries_total", "Batches sent again", static_cast<double>(ledger.retries));
    text.gauge("callroom_ledger_pending", "Items waiting to be committed", static_cast<double>(ledger.pending));
    text.gauge("callroom_ledger_connected", "Whether the ledger has the database", ledger.isConnected ? 1 : 0);
}

void addNet(Exposition& text, const net::NetMetrics& net) {
    const auto value = [](const net::NetMetrics::Counter& counter) {
        return static_cast<double>(counter.load(std::memory_order_relaxed));
    };
    text.gauge("callroom_connections_open", "Connections open, HTTP and WebSocket", value(net.connectionsOpen));
    text.gauge("callroom_websockets_open", "WebSockets open", value(net.webSocketsOpen));
    text.counter("callroom_connections_total", "Connections accepted", value(net.connectionsAccepted));
    text.counter("callroom_connections_refused_total", "Connections past a limit", value(net.connectionsRefused));
    text.gauge("callroom_answer_bytes_waiting", "Large answers in memory for clients that are slow to take them",
               value(net.answerBytesWaiting));
    text.counter("callroom_answers_withheld_total", "Large answers replaced by 503, since too much waited",
                 value(net.answersWithheld));
    text.counter("callroom_http_requests_total", "Requests received", value(net.requests));
    std::vector<std::pair<std::string, std::uint64_t>> byClass;
    for (std::size_t i = 1; i < std::size(net.responses); ++i)
        byClass.emplace_back(std::to_string(i) + "xx", net.responses[i].load(std::memory_order_relaxed));
    text.counters("callroom_http_responses_total", "Answers by class of status", "class", byClass);
    std::vector<std::pair<std::string, std::uint64_t>> byReason;
    for (int i = 0; i < net::closeReasonCount; ++i)
        byReason.emplace_back(net::toText(static_cast<net::CloseReason>(i)),
                              net.closed[i].load(std::memory_order_relaxed));
    text.counters("callroom_connections_closed_total", "Connections closed, by reason", "reason", byReason);
    text.counter("callroom_websocket_messages_total", "Messages received on WebSockets",
                 value(net.webSocketMessagesReceived));
    text.counter("callroom_websocket_frames_total", "Frames sent on WebSockets", value(net.webSocketFramesSent));
    text.counter("callroom_received_bytes_total", "Bytes received", value(net.bytesReceived));
    text.counter("callroom_sent_bytes_total", "Bytes sent", value(net.bytesSent));
}

void addFeed(Exposition& text, const storage::CommitFeed& feed) {
    std::vector<std::pair<std::string, std::uint64_t>> waiting;
    std::vector<std::pair<std::string, std::uint64_t>> left;
    for (const auto& subscriber : feed.metrics()) {
        waiting.emplace_back(subscriber.name, subscriber.waiting);
        left.emplace_back(subscriber.name, subscriber.left);
    }
    text.gauges("callroom_commit_feed_waiting", "Committed items that a subscriber has not taken yet", "subscriber",
                waiting);
    text.counters("callroom_commit_feed_left_total", "Committed items that a subscriber's full inbox left out",
                  "subscriber", left);
}

void addLimits(Exposition& text, const limits::Limits& limits) {
    std::vector<std::pair<std::string, std::uint64_t>> values;
    std::vector<std::pair<std::string, std::uint64_t>> reached;
    for (const auto& info : limits::table) {
        values.emplace_back(info.setting, static_cast<std::uint64_t>(limits.value(info.limit)));
        if (info.isCounted) reached.emplace_back(info.setting, limits.reached(info.limit));
    }
    text.gauges("callroom_limit", "What anybody outside may have or do, by setting", "limit", values);
    text.counters("callroom_limit_reached_total", "How often somebody was refused by a limit", "limit", reached);
}

} // namespace

std::string metricsText(const Services& services) {
    Exposition text;
    addNet(text, services.netMetrics);
    addLedger(text, services.ledger.metrics());
    addFeed(text, services.feed);
    const auto workers = services.workers.metrics();
    text.gauge("callroom_workers_pending", "Database work waiting for a thread", static_cast<double>(workers.pending));
    text.counter("callroom_workers_tasks_total", "Database work done", static_cast<double>(workers.tasks));
    text.counter("callroom_workers_refused_total", "Database work refused for want of room",
                 static_cast<double>(workers.refused));
    text.counter("callroom_workers_keyed_reads_total", "Single rows read by id",
                 static_cast<double>(workers.keyedReads));
    text.counter("callroom_workers_keyed_batches_total", "Statements that read them",
                 static_cast<double>(workers.keyedBatches));
    const auto live = services.live.metrics();
    text.counter("callroom_floor_commands_total", "Live commands decided", static_cast<double>(live.commands));
    text.counter("callroom_floor_refusals_total", "Live commands refused", static_cast<double>(live.refusals));
    text.counter("callroom_floor_loads_total", "Floors loaded from their rows", static_cast<double>(live.floorsLoaded));
    text.counter("callroom_floor_faults_total", "Faults that the watchdog found and repaired",
                 static_cast<double>(live.faults));
    text.counter("callroom_floor_refused_items_total", "Changes that the database refused for good",
                 static_cast<double>(live.refusedItems));
    text.counter("callroom_floor_decided_again_total", "Live commands decided again behind a refused one",
                 static_cast<double>(live.decidedAgain));
    text.counter("callroom_floor_turned_away_total", "Live commands refused because too many of a company waited",
                 static_cast<double>(live.turnedAway));
    text.gauge("callroom_floor_waiting", "Live commands waiting to be decided", static_cast<double>(live.waiting));
    addLimits(text, services.budgets.limits());
    return text.take();
}

} // namespace callroom::api
