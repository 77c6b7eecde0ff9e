#include "console/model/reports/figures.h"

#include "console/model/contact/past_words.h"
#include "console/model/text.h"
#include "console/model/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace callroom::console {
namespace {

/// The translations' context.
struct Figures {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::Figures)
};

using protocol::AgentTimes;
using protocol::OfferCounts;
using protocol::ReportComponents;
using protocol::ReportRatios;

template <typename Number>
Figure counted(const char* name, const QString& title, Number ReportComponents::*member,
               Better better = Better::Neither) {
    constexpr bool isTime = std::is_same_v<Number, double>; // which nobody has spent where nobody came
    return {name, title, isTime ? Unit::Seconds : Unit::Count, better,
            [member](const ReportLine& line) -> std::optional<double> {
                const auto& components = line.row.components;
                if (isTime && components.offered == 0) return {};
                return static_cast<double>(components.*member);
            }};
}

Figure derived(const char* name, const QString& title, Unit unit, Better better,
               std::optional<double> ReportRatios::*member) {
    return {name, title, unit, better, [member](const ReportLine& line) { return line.row.ratios.*member; }};
}

Figure ofOffers(const char* name, const QString& title, std::int64_t OfferCounts::*member, Better better) {
    return {name, title, Unit::Count, better, [member](const ReportLine& line) {
                return line.offers ? std::optional(static_cast<double>((*line.offers).*member)) : std::nullopt;
            }};
}

Figure ofTimes(const char* name, const QString& title, Unit unit, std::optional<double> AgentTimes::*member) {
    return {name, title, unit, Better::Neither,
            [member](const ReportLine& line) { return line.times ? (*line.times).*member : std::nullopt; }};
}

Figure offered() {
    return counted("offered", Figures::tr("Offered"), &ReportComponents::offered);
}
Figure answered() {
    return counted("answered", Figures::tr("Answered"), &ReportComponents::answered, Better::More);
}
Figure abandoned() {
    return counted("abandoned", Figures::tr("Hung up"), &ReportComponents::abandoned, Better::Less);
}
Figure callbacks() {
    return counted("callbacks", Figures::tr("Callbacks"), &ReportComponents::callbacks);
}
Figure handled() {
    return counted("handled", Figures::tr("Handled"), &ReportComponents::handled, Better::More);
}
Figure serviceLevel() {
    return derived("serviceLevel", Figures::tr("Service level"), Unit::Share, Better::More,
                   &ReportRatios::serviceLevel);
}
Figure asa() {
    return derived("asaSeconds", Figures::tr("Mean wait"), Unit::Seconds, Better::Less, &ReportRatios::asaSeconds);
}
Figure longestWait() {
    return counted("longestWaitSeconds", Figures::tr("Longest wait"), &ReportComponents::longestWaitSeconds,
                   Better::Less);
}
Figure aht() {
    return derived("ahtSeconds", Figures::tr("Handling time"), Unit::Seconds, Better::Neither,
                   &ReportRatios::ahtSeconds);
}
Figure acw() {
    return derived("acwSeconds", Figures::tr("Wrap-up"), Unit::Seconds, Better::Less, &ReportRatios::acwSeconds);
}
Figure abandonment() {
    return derived("abandonment", Figures::tr("Abandonment"), Unit::Share, Better::Less, &ReportRatios::abandonment);
}
Figure csat() {
    return derived("csat", Figures::tr("Satisfied"), Unit::Share, Better::More, &ReportRatios::csat);
}
Figure rating() {
    return derived("meanRating", Figures::tr("Rating"), Unit::Rating, Better::More, &ReportRatios::meanRating);
}
Figure resolution() {
    return derived("firstContactResolution", Figures::tr("Solved at once"), Unit::Share, Better::More,
                   &ReportRatios::firstContactResolution);
}

} // namespace

std::vector<Figure> headFigures() {
    return {offered(), answered(), abandoned(), serviceLevel(), asa(), aht(), abandonment(), csat(), resolution()};
}

std::vector<Figure> lineFigures() {
    return {offered(), answered(),    abandoned(), callbacks(), serviceLevel(), abandonment(),
            asa(),     longestWait(), aht(),       acw(),       csat()};
}

std::vector<Figure> agentFigures() {
    return {handled(),
            aht(),
            acw(),
            ofOffers("missed", Figures::tr("Missed"), &OfferCounts::missed, Better::Less),
            ofOffers("rejected", Figures::tr("Rejected"), &OfferCounts::rejected, Better::Less),
            ofTimes("loggedInSeconds", Figures::tr("Signed in"), Unit::Seconds, &AgentTimes::loggedInSeconds),
            ofTimes("awaySeconds", Figures::tr("Away"), Unit::Seconds, &AgentTimes::awaySeconds),
            ofTimes("occupancy", Figures::tr("Occupancy"), Unit::Share, &AgentTimes::occupancy),
            ofTimes("utilisation", Figures::tr("Utilisation"), Unit::Share, &AgentTimes::utilisation),
            csat(),
            rating()};
}

std::vector<Figure> componentFigures() {
    using C = ReportComponents;
    return {offered(),
            answered(),
            counted("answeredWithin", Figures::tr("Answered in time"), &C::answeredWithin),
            abandoned(),
            counted("abandonedWithin", Figures::tr("Hung up in time"), &C::abandonedWithin),
            counted("shortAbandoned", Figures::tr("Hung up at once"), &C::shortAbandoned),
            callbacks(),
            counted("callbacksWithin", Figures::tr("Callbacks in time"), &C::callbacksWithin),
            counted("callbacksKept", Figures::tr("Callbacks kept"), &C::callbacksKept),
            counted("voicemails", Figures::tr("Messages left"), &C::voicemails),
            handled(),
            counted("repeated", Figures::tr("Came back"), &C::repeated),
            counted("ratings", Figures::tr("Ratings"), &C::ratings),
            counted("goodRatings", Figures::tr("Good ratings"), &C::goodRatings),
            counted("ratingSum", Figures::tr("Sum of ratings"), &C::ratingSum),
            counted("answeredWaitSeconds", Figures::tr("Waits of the answered"), &C::answeredWaitSeconds),
            counted("talkSeconds", Figures::tr("Talk"), &C::talkSeconds),
            counted("holdSeconds", Figures::tr("Hold"), &C::holdSeconds),
            counted("wrapSeconds", Figures::tr("Wrap-up, all together"), &C::wrapSeconds)};
}

QString figureText(Unit unit, const std::optional<double>& value) {
    if (!value) return noValue();
    const QLocale locale;
    switch (unit) {
    case Unit::Count:
        return locale.toString(static_cast<qlonglong>(std::llround(*value)));
    case Unit::Seconds:
        return secondsText(*value);
    case Unit::Share:
        return Figures::tr("%1 %", "a share").arg(locale.toString(*value * 100, 'f', 1));
    case Unit::Rating:
        return locale.toString(*value, 'f', 2);
    }
    return {};
}

Difference differenceOf(const Figure& figure, const std::optional<double>& now, const std::optional<double>& before) {
    if (!now || !before) return {};
    const double change = *now - *before;
    const QLocale locale;
    const auto sign = change > 0 ? QStringLiteral("+") : change < 0 ? QStringLiteral("−") : QStringLiteral("±");
    Difference difference;
    switch (figure.unit) {
    case Unit::Count:
        if (*before == 0) return {};
        difference.text = Figures::tr("%1%2 %", "sign, by how much")
                              .arg(sign, locale.toString(std::abs(change / *before) * 100, 'f', 0));
        break;
    case Unit::Seconds:
        difference.text = sign % secondsText(std::abs(change));
        break;
    case Unit::Share:
        difference.text = Figures::tr("%1%2 points", "sign, percentage points")
                              .arg(sign, locale.toString(std::abs(change) * 100, 'f', 1));
        break;
    case Unit::Rating:
        difference.text = sign % locale.toString(std::abs(change), 'f', 2);
        break;
    }
    if (change == 0 || figure.better == Better::Neither) return difference;
    difference.tone = (change > 0) == (figure.better == Better::More) ? Tone::Good : Tone::Bad;
    return difference;
}

const protocol::FigureInfo* infoOf(const protocol::ReportFrame& frame, const std::string& name) {
    for (const auto& figure : frame.figures)
        if (figure.name == name) return &figure;
    return nullptr;
}

QString contactsBehind(const protocol::ReportFrame& frame, const ReportLine& line, const std::string& figure) {
    if (line.row.contactsQuery.empty()) return {};
    const auto* info = infoOf(frame, figure);
    if (!info || !info->contactsFilter) return {};
    const auto filter = fromUtf8(*info->contactsFilter);
    const auto query = fromUtf8(line.row.contactsQuery);
    return filter.isEmpty() ? query : query % u'&' % filter;
}

QString formulaText(const std::string& formula) {
    QString text = fromUtf8(formula);
    for (const auto& part : componentFigures())
        text.replace(QRegularExpression(QStringLiteral("\\b%1\\b").arg(fromUtf8(part.name))), part.title.toLower());
    return text;
}

} // namespace callroom::console
