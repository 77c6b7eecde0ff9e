#include "bench/reports/database.h"
#include "bench/reports/questions.h"
#include "bench/scenario.h"
#include "bench/server_process.h"
#include "shared/json/decode.h"

#include <fstream>

namespace callroom::bench {
namespace {

constexpr int statusOk = 200;
constexpr int daysFilled = 30;
constexpr int uncountedRounds = 10;
constexpr std::chrono::seconds answerPatience{120};
/// A server counts within a minute what has come to be over.
constexpr std::chrono::seconds betweenLooks{1};
constexpr std::chrono::hours countingPatience{1};

core::Timestamp now() {
    return std::chrono::floor<core::Milliseconds>(std::chrono::system_clock::now());
}

/// Asks one question again and again, each time when the last answer is there.
class Asker final : public HttpConnection {
public:
    Asker(const Stage& stage, std::string request)
        : HttpConnection(stage.loop, stage.endpoint)
        , m_request(std::move(request)) {}

    /// `rounds` answers; their times go into `latency`, what went wrong into `into`. False when they did not all come.
    [[nodiscard]] bool ask(int rounds, Histogram& latency, Measurement& into) {
        m_left = rounds;
        m_latency = &latency;
        m_measurement = &into;
        isOpen() ? askOnce() : open();
        return loop().runUntil([this] { return m_left == 0; }, SteadyClock::now() + answerPatience * rounds);
    }
    [[nodiscard]] std::size_t bodySize() const { return m_bodySize; }

private:
    void onConnected() override { askOnce(); }
    void askOnce() {
        m_askedAt = SteadyClock::now();
        write(m_request);
    }
    void onAnswer(const HttpAnswer& answer) override {
        m_latency->add(SteadyClock::now() - m_askedAt);
        m_bodySize = answer.body.size();
        if (answer.status != statusOk)
            m_measurement->addError("status " + std::to_string(answer.status) + ' ' + std::string(answer.body));
        if (--m_left > 0) askOnce();
    }
    void onLost(const std::string& why) override {
        m_measurement->addError(why);
        m_left = 0;
    }

    std::string m_request;
    Instant m_askedAt{};
    int m_left = 0;
    std::size_t m_bodySize = 0;
    Histogram* m_latency = nullptr;
    Measurement* m_measurement = nullptr;
};

core::Result<std::string> fileText(const std::string& path) {
    std::ifstream stream(path);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (text.empty()) return core::fail(core::unavailable("cannot read " + path));
    return text;
}

/// Fills the database, unless it has been filled before; the server that runs knows nothing of it.
core::Result<void> fill(Database& database, const Options& options) {
    const auto age = database.run("SELECT extract(epoch FROM now() - max(created_at))::bigint FROM callroom.contacts");
    if (!age) return core::fail(age.error());
    if (!age->empty()) {
        if (std::stoll(*age) < 24 * 3600) return {};
        return core::fail(core::invalid("old_data", "the contacts of that folder end yesterday; name another one"));
    }
    const auto text = fileText(CALLROOM_BENCH_FILL);
    if (!text) return core::fail(text.error());
    return database
        .run("SET bench.contacts = " + std::to_string(options.contacts) +
             "; SET bench.days = " + std::to_string(daysFilled) + "; " + *text)
        .map([](const std::string&) {});
}

/// Until everything but the last quarter hours is counted. Error `timeout`.
core::Result<void> awaitCounts(EventLoop& loop, Database& database) {
    const auto deadline = SteadyClock::now() + countingPatience;
    while (SteadyClock::now() < deadline) {
        const auto counted =
            database.run("SELECT count(*) FROM callroom.report_progress WHERE refresh_from IS NULL AND "
                         "settled_before > now() - interval '31 minutes'");
        if (!counted) return core::fail(counted.error());
        if (*counted == "1") return database.run("ANALYZE").map([](const std::string&) {});
        loop.runUntil(SteadyClock::now() + betweenLooks);
    }
    return core::fail(core::unavailable("timeout"));
}

/// The overview of a month, and that it counts every contact that stands in the database.
core::Result<protocol::OverviewReport> checkedOverview(const Stage& stage, Database& database, const std::string& token,
                                                       Measurement& into) {
    ApiClient api(stage.loop, stage.endpoint, 1);
    const auto from = core::toRfc3339(now() - std::chrono::hours(24 * daysFilled));
    const auto answer = api.call({"GET", "analytics/overview?from=" + from, {}, token});
    if (!answer) return core::fail(answer.error());
    auto report = json::decodeText<protocol::OverviewReport>(*answer);
    if (!report) return core::fail(report.error());
    const auto stored = database.run("SELECT count(*) FROM callroom.contacts WHERE created_at >= '" + from + "'");
    if (!stored) return core::fail(stored.error());
    const auto offered = std::to_string(report->total.components.offered);
    into.facts.push_back({"contacts", shown(static_cast<std::uint64_t>(report->total.components.offered))});
    if (offered != *stored) into.addError("the overview counts " + offered + " contacts of " + *stored);
    return report;
}

Measurement measure(const Stage& stage, const ProcessStats& stats, const Question& question, const std::string& token) {
    Measurement measurement{question.name, "request"};
    Histogram uncounted;
    Histogram latency;
    Asker asker(stage, requestText(stage.endpoint, {"GET", "/api/v1/" + question.path, {}, token}));
    bool isAnswered = asker.ask(uncountedRounds, uncounted, measurement);
    const Meter meter(stats);
    isAnswered = isAnswered && asker.ask(stage.options.rounds, latency, measurement);
    meter.stop(measurement);
    measurement.count = latency.count();
    measurement.facts.push_back({"body", shownBytes(static_cast<double>(asker.bodySize()))});
    if (!isAnswered) measurement.addError("not every question was answered");
    const auto slowest = std::chrono::milliseconds(stage.options.slowest);
    if (const auto p99 = latency.percentile(0.99); question.isBounded && p99 > slowest)
        measurement.addError("p99 " + shown(p99) + " is above " + shown(slowest));
    measurement.latencies.push_back({"answer", latency});
    return measurement;
}

} // namespace

core::Result<Measurements> runReports(const Stage& stage) {
    if (!stage.server)
        return core::fail(core::invalid("no_server", "reports needs --server: it fills the database beside it"));
    Measurement past{"a past of " + std::to_string(daysFilled) + " days, filled and counted", "contact"};
    Instant began = SteadyClock::now();
    const auto told = [&](const char* what) {
        past.facts.push_back({what, shown(SteadyClock::now() - began)});
        began = SteadyClock::now();
    };
    {
        auto database = Database::open(stage.server->databaseSocket());
        if (!database) return core::fail(database.error());
        if (auto filled = fill(*database, stage.options); !filled) return core::fail(filled.error());
        told("filling");
    }
    // What runs has read its tenants, people and queues before.
    if (auto again = stage.server->killAndStart(); !again) return core::fail(again.error());
    told("starting on it");
    auto database = Database::open(stage.server->databaseSocket());
    if (!database) return core::fail(database.error());
    if (auto counted = awaitCounts(stage.loop, *database); !counted) return core::fail(counted.error());
    told("counting it");

    Site site(stage.loop, stage.endpoint, stage.options);
    if (auto opened = site.open(); !opened) return core::fail(opened.error());
    const auto& token = site.managerToken();
    const auto overview = checkedOverview(stage, *database, token, past);
    if (!overview) return core::fail(overview.error());
    Measurements measurements{std::move(past)};
    const ProcessStats stats(stage.server->pid()); // another process than the stage began with
    auto questions = reportQuestions(now());
    for (auto& question : figureQuestions(*overview, "30 days"))
        questions.push_back(std::move(question));
    for (const auto& question : questions)
        measurements.push_back(measure(stage, stats, question, token));
    return measurements;
}

} // namespace callroom::bench
