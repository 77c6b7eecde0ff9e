#pragma once

#include "console/net/answers.h"
#include "shared/protocol/analytics.h"
#include "shared/protocol/insight.h"

#include <QObject>

namespace callroom::console {

/// What a report is asked for. A plain value; what is not given is the server's to choose.
struct ReportRequest {
    std::optional<core::Timestamp> from{};
    std::optional<core::Timestamp> to{};
    std::optional<core::ReportInterval> interval{};
    std::optional<core::QueueId> queueId{};
    std::optional<core::Channel> channel{};
    std::optional<int> formula{}; ///< of the service level, 1–4
    friend bool operator==(const ReportRequest&, const ReportRequest&) = default;
};

/// The query of the reports, percent-encoded, without a question mark.
[[nodiscard]] QString queryOf(const ReportRequest& request);

/// The reports, which the server computes. Each question is answered once, later, on the GUI thread, and not at all
/// when its receiver or this object has gone before. Errors are ApiClient's.
class ReportQueries : public QObject {
    Q_OBJECT

public:
    template <typename Answer> using Done = client::ApiClient::Done<Answer>;

    /// `api` need not outlive this object: without it each question is answered at once, with `disconnected`.
    explicit ReportQueries(client::ApiClient* api, QObject* parent = nullptr);

    void overview(const ReportRequest& request, QObject* receiver, Done<protocol::OverviewReport> done);
    void queues(const ReportRequest& request, QObject* receiver, Done<protocol::QueueReport> done);
    void agents(const ReportRequest& request, QObject* receiver, Done<protocol::AgentReport> done);
    void insights(const ReportRequest& request, QObject* receiver, Done<protocol::InsightReport> done);
    void intervals(const ReportRequest& request, QObject* receiver, Done<protocol::IntervalReport> done);

private:
    Asking m_api;
};

} // namespace callroom::console
