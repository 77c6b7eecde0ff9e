#include "server/reports/interval_lines.h"

#include "server/reports/ratios.h"

namespace callroom::reports {

core::Result<void> IntervalLines::ask(storage::Session& session) {
    auto question = understand(session, m_query, m_now);
    if (!question) return core::fail(std::move(question.error()));
    const auto& period = question->period;
    const auto interval = m_query.interval.value_or(fittingInterval(period.from, period.to));
    auto begins = question->calendar().intervals(period.from, period.to, interval);
    if (begins.size() > m_mostIntervals)
        return core::fail(core::invalid("too_many_intervals", "ask for longer intervals, or a shorter period"));
    m_asked = Asked{std::move(*question), interval, std::move(begins)};
    return {};
}

core::Result<std::vector<protocol::IntervalRow>> IntervalLines::next(storage::Session& session, std::size_t most) {
    if (!m_asked)
        if (const auto asked = ask(session); !asked) return core::fail(asked.error());
    const auto& [question, interval, all] = *m_asked;
    const auto first = m_told;
    const auto last = std::min(all.size(), first + most);
    std::vector<protocol::IntervalRow> lines;
    if (first == last) return lines;
    const std::vector<Timestamp> begins(all.begin() + static_cast<std::ptrdiff_t>(first),
                                        all.begin() + static_cast<std::ptrdiff_t>(last));
    const Period period{begins.front(), last < all.size() ? all[last] : question.period.to};
    const auto coverage = coverageByIntervals(period, question.progress, question.calendar(), interval, begins);
    const auto counts = countByInterval(session, coverage, question.scope, begins);
    if (!counts) return core::fail(counts.error());
    for (std::size_t i = 0; i < begins.size(); ++i) {
        const Period own{begins[i], i + 1 < begins.size() ? begins[i + 1] : period.to};
        add(m_sum, (*counts)[i]);
        lines.push_back({own.from, own.to, lineOf(question, (*counts)[i], {.period = own})});
    }
    m_told = last;
    return lines;
}

protocol::IntervalReport IntervalLines::head() const {
    const auto& question = m_asked->question;
    return {frameOf(question), m_asked->interval, {}, lineOf(question, m_sum)};
}

} // namespace callroom::reports
