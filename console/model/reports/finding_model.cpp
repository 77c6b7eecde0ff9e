#include "console/model/reports/finding_model.h"

#include "console/model/reports/figures.h"
#include "console/model/text.h"
#include "console/model/time_words.h"

#include <algorithm>

namespace callroom::console {
namespace {

struct FindingWords {
    const char* code;
    const char* title;
    const char* comparedWith;
    Unit unit;
    const char* icon;
};

/// By the codes of protocol::Insight.
constexpr std::array<FindingWords, 5> words{{
    {"busiest_hour", QT_TRANSLATE_NOOP("callroom::console::FindingModel", "Busiest hour"),
     QT_TRANSLATE_NOOP("callroom::console::FindingModel", "%1 in an hour on average"), Unit::Count, "activity"},
    {"longest_waits", QT_TRANSLATE_NOOP("callroom::console::FindingModel", "Longest waits"),
     QT_TRANSLATE_NOOP("callroom::console::FindingModel", "%1 in all queues"), Unit::Seconds, "hourglass"},
    {"lowest_service_level", QT_TRANSLATE_NOOP("callroom::console::FindingModel", "Lowest service level"),
     QT_TRANSLATE_NOOP("callroom::console::FindingModel", "%1 in all queues"), Unit::Share, "timer"},
    {"most_abandons", QT_TRANSLATE_NOOP("callroom::console::FindingModel", "Most hang up"),
     QT_TRANSLATE_NOOP("callroom::console::FindingModel", "%1 in all queues"), Unit::Share, "phone-missed"},
    {"lowest_rating", QT_TRANSLATE_NOOP("callroom::console::FindingModel", "Fewest satisfied"),
     QT_TRANSLATE_NOOP("callroom::console::FindingModel", "%1 in all queues"), Unit::Share, "star"},
}};

/// Null for what a newer server finds: it is shown by its code.
const FindingWords* wordsOf(const protocol::Insight& finding) {
    const auto found = std::ranges::find_if(words, [&](const FindingWords& one) { return one.code == finding.code; });
    return found == words.end() ? nullptr : &*found;
}

QString titleOf(const protocol::Insight& finding) {
    const auto* known = wordsOf(finding);
    return known ? FindingModel::tr(known->title) : fromUtf8(finding.code);
}

QString placeOf(const protocol::Insight& finding) {
    if (finding.queueName) return fromUtf8(*finding.queueName);
    return finding.from ? momentText(*finding.from) : QString();
}

} // namespace

QString findingText(const protocol::Insight& finding) {
    return FindingModel::tr("%1: %2", "a finding, where it was found").arg(titleOf(finding), placeOf(finding));
}

FindingModel::FindingModel(QObject* parent)
    : CellTableModel({{tr("Finding")}, {tr("Where")}, {tr("Value"), true}, {tr("Compared with")}}, parent) {}

void FindingModel::setFindings(std::vector<protocol::Insight> findings) {
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

Cell FindingModel::cell(int row, int column) const {
    const auto& one = finding(row);
    const auto* known = wordsOf(one);
    const auto unit = known ? known->unit : Unit::Count;
    switch (column) {
    case Finding:
        return {titleOf(one), {}, Tone::Neutral, QString::fromLatin1(known ? known->icon : "info")};
    case Where:
        return {placeOf(one), {}};
    case Value:
        return {figureText(unit, one.value), one.value};
    case Compared:
        if (!one.reference) return {};
        return {tr(known ? known->comparedWith : "%1").arg(figureText(unit, one.reference)), *one.reference,
                Tone::Muted};
    default:
        return {};
    }
}

} // namespace callroom::console
