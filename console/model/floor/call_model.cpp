#include "console/model/floor/call_model.h"

#include "console/model/floor/contact_rules.h"
#include "console/model/floor/contact_words.h"
#include "console/model/text.h"
#include "console/model/words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace callroom::console {

using core::ContactStatus;

namespace {

Cell timeCell(core::Milliseconds time, Tone tone = Tone::Neutral) {
    return {durationText(time), static_cast<double>(time.count()), tone};
}

Cell noTime() {
    return {noValue(), -1.0, Tone::Muted};
}

Cell nameCell(const QString& name) {
    return {name.isEmpty() ? noValue() : name, name, name.isEmpty() ? Tone::Muted : Tone::Neutral};
}

/// By what people say of calls with such an estimate: from 4 on they are content, below 3.1 most are not.
Tone toneOfMos(double mos) {
    return mos >= 4 ? Tone::Good : mos >= 3.1 ? Tone::Soon : Tone::Bad;
}

Cell qualityCell(const std::optional<protocol::FloorQuality>& quality) {
    if (!quality) return {noValue(), -1.0, Tone::Muted};
    return {QLocale().toString(quality->mos, 'f', 1), quality->mos, toneOfMos(quality->mos),
            quality->mos < 3.1 ? QStringLiteral("triangle-alert") : QString()};
}

QString joined(const std::vector<std::string>& words) {
    QStringList texts;
    for (const auto& word : words)
        texts.append(fromUtf8(word));
    return texts.join(QStringLiteral(", "));
}

} // namespace

CallModel::CallModel(FloorState& floor, QObject* parent)
    : FloorTableModel(floor,
                      {{tr("Customer")},
                       {tr("Status"), false, false, true},
                       {tr("Queue")},
                       {tr("Agent")},
                       {tr("Channel")},
                       {tr("Wait"), true, true},
                       {tr("Talk"), true, true},
                       {tr("Time left"), true, true},
                       {tr("Quality"), true},
                       {tr("Priority"), true},
                       {tr("Subject")},
                       {tr("Tags")}},
                      parent) {
    m_floor.contacts().watch(this);
    connect(&m_floor, &FloorState::namesChanged, this, [this](const NamesChange& names) {
        if (names.ofQueues) tellColumnChanged(Queue);
        if (names.ofAgents) tellColumnChanged(Agent);
        // A consultation is called by both its agents, and about a customer.
        if (names.ofAgents || (names.ofCustomers && hasConsults())) tellColumnChanged(Customer);
    });
}

/// Whether a consultation is part of a conference stands in the row of the contact that it is about.
void CallModel::tellDependants() {
    int row = 0;
    for (const auto& contact : m_floor.contacts().rows()) {
        if (contact.consultOf) Q_EMIT dataChanged(index(row, Status), index(row, Status));
        ++row;
    }
}

bool CallModel::hasConsults() const {
    const auto& rows = m_floor.contacts().rows();
    return std::any_of(rows.begin(), rows.end(), [](const auto& contact) { return contact.consultOf.has_value(); });
}

CallModel::~CallModel() {
    m_floor.contacts().watch(nullptr);
}

int CallModel::count() const {
    return static_cast<int>(m_floor.contacts().rows().size());
}

const protocol::FloorContact& CallModel::at(int row) const {
    return m_floor.contacts().rows()[static_cast<std::size_t>(row)];
}

Cell CallModel::statusCell(const protocol::FloorContact& contact) const {
    // Sorted by the way a call takes and the place in line, not by the alphabet.
    constexpr double placesAStatus = 1e7;
    const double sortKey = static_cast<int>(contact.status) * placesAStatus + contact.position.value_or(0);
    if (isConference(contact) || isPartOfConference(m_floor, contact))
        return {tr("Conference"), sortKey, toneOf(contact.status), QStringLiteral("users")};
    Cell shown{nameOf(contact.status, contact.channel), sortKey, toneOf(contact.status), iconOf(contact.status)};
    if (contact.status == ContactStatus::Queued && contact.position)
        shown.text = tr("%1 · no. %2", "waiting, and the place in line").arg(shown.text).arg(*contact.position);
    return shown;
}

std::optional<double> CallModel::shareOfTarget(const protocol::FloorContact& contact, core::Milliseconds wait) const {
    const auto* queue = contact.queueId ? m_floor.queues().find(*contact.queueId) : nullptr;
    if (!queue || queue->serviceLevelSeconds <= 0) return std::nullopt;
    return static_cast<double>(wait.count()) / (1000.0 * queue->serviceLevelSeconds);
}

Cell CallModel::waitCell(const protocol::FloorContact& contact) const {
    const auto since = contact.queuedAt.value_or(contact.createdAt);
    if (isWaiting(contact.status)) {
        const auto wait = m_floor.elapsed(since);
        auto shown = timeCell(wait, Tone::Soon);
        shown.share = shareOfTarget(contact, wait);
        if (shown.share && *shown.share >= 1) shown.tone = Tone::Bad;
        return shown;
    }
    return contact.answeredAt ? timeCell(*contact.answeredAt - since) : noTime();
}

Cell CallModel::talkCell(const protocol::FloorContact& contact) const {
    return isTalking(contact.status) && contact.answeredAt ? timeCell(m_floor.elapsed(*contact.answeredAt)) : noTime();
}

Cell CallModel::timeLeftCell(const protocol::FloorContact& contact) const {
    const bool isShort = contact.status == ContactStatus::Offered || contact.status == ContactStatus::Connecting ||
                         contact.status == ContactStatus::Wrapping;
    if (!isShort || !contact.deadline) return noTime();
    return timeCell(std::max(*contact.deadline - m_floor.now(), core::Milliseconds(0)));
}

/// The customer of whom two agents talk, who may have gone meanwhile.
QString CallModel::about(const protocol::FloorContact& consult) const {
    const auto name = m_floor.customerName(*consult.consultOf);
    return name.isEmpty() ? noValue() : name;
}

Cell CallModel::cell(int row, int column) const {
    const auto& contact = at(row);
    switch (column) {
    case Customer:
        return {titleOf(m_floor, contact), {}};
    case Status:
        return statusCell(contact);
    case Queue:
        return nameCell(m_floor.queueName(contact.queueId));
    case Agent:
        return nameCell(agentsOf(m_floor, contact));
    case Channel:
        if (contact.consultOf) return {tr("Consult"), {}, Tone::Neutral, QStringLiteral("messages-square")};
        return {nameOf(contact.channel), {}, Tone::Neutral, iconOf(contact.channel)};
    case Wait:
        return waitCell(contact);
    case Talk:
        return talkCell(contact);
    case TimeLeft:
        return timeLeftCell(contact);
    case Quality:
        return qualityCell(contact.quality);
    case Tags:
        return {joined(contact.tags), {}};
    case Priority:
        return {QString::number(contact.priority), contact.priority,
                contact.priority == 0 ? Tone::Muted : Tone::Neutral};
    case Subject:
        return {fromUtf8(contact.subject), {}};
    default:
        return {};
    }
}

void CallModel::addQuality(const protocol::FloorQuality& quality, Details& details) {
    const QLocale locale;
    details.lines.push_back(
        {tr("Quality (MOS)"),
         tr("%1 of 4.5, as the %2 hears it", "estimate, party")
             .arg(locale.toString(quality.mos, 'f', 1),
                  quality.party == core::Party::Agent ? tr("agent", "party") : tr("customer", "party"))});
    details.lines.push_back({tr("Loss"), tr("%1 %", "percent").arg(locale.toString(quality.lossPercent, 'f', 1))});
    details.lines.push_back({tr("Jitter"), tr("%1 ms").arg(locale.toString(quality.jitterMs, 'f', 0))});
    details.lines.push_back({tr("Round trip"), tr("%1 ms").arg(locale.toString(quality.rttMs, 'f', 0))});
}

Details CallModel::details(int row) const {
    const auto& contact = at(row);
    const auto status = statusCell(contact);
    Details details{titleOf(m_floor, contact), status.text, status.tone, status.icon, {}};
    if (contact.consultOf) details.lines.push_back({tr("About"), about(contact)});
    if (!contact.subject.empty()) details.lines.push_back({tr("Subject"), fromUtf8(contact.subject)});
    for (const int column : {Queue, Agent, Channel})
        details.lines.push_back({headerData(column, Qt::Horizontal).toString(), cell(row, column).text});
    if (contact.position) details.lines.push_back({tr("Place in line"), QString::number(*contact.position)});
    for (const int column : {Wait, Talk})
        details.lines.push_back({headerData(column, Qt::Horizontal).toString(), cell(row, column).text});
    if (contact.heldSince)
        details.lines.push_back({tr("On hold for"), durationText(m_floor.elapsed(*contact.heldSince))});
    if (const auto left = timeLeftCell(contact); left.tone != Tone::Muted)
        details.lines.push_back({headerData(TimeLeft, Qt::Horizontal).toString(), left.text});
    details.lines.push_back({headerData(Priority, Qt::Horizontal).toString(), QString::number(contact.priority)});
    if (!contact.tags.empty()) details.lines.push_back({tr("Tags"), joined(contact.tags)});
    if (contact.quality) addQuality(*contact.quality, details);
    return details;
}

QString CallModel::searchText(int row) const {
    const auto& contact = at(row);
    const QString kind = contact.consultOf ? about(contact) % u'\n' % cell(row, Channel).text : nameOf(contact.channel);
    return titleOf(m_floor, contact) % u'\n' % statusCell(contact).text % u'\n' % m_floor.queueName(contact.queueId) %
           u'\n' % agentsOf(m_floor, contact) % u'\n' % kind % u'\n' % fromUtf8(contact.subject) % u'\n' %
           joined(contact.tags);
}

QString CallModel::idText(int row) const {
    return fromUtf8(core::toString(at(row).id));
}

} // namespace callroom::console
