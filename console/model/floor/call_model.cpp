#include "console/model/floor/call_model.h"

#include "console/model/floor/contact_rules.h"
#include "console/model/floor/contact_words.h"
#include "console/model/text.h"
#include "console/model/words.h"

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
                       {tr("Priority"), true},
                       {tr("Subject")}},
                      parent) {
    m_floor.contacts().watch(this);
    connect(&m_floor, &FloorState::namesChanged, this, [this] {
        for (const int column : {Customer, Queue, Agent})
            tellColumnChanged(column);
    });
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
    Cell shown{nameOf(contact.status), sortKey, toneOf(contact.status), iconOf(contact.status)};
    if (contact.status == ContactStatus::Queued && contact.position)
        shown.text = tr("%1 · no. %2", "waiting, and the place in line").arg(shown.text).arg(*contact.position);
    return shown;
}

Cell CallModel::waitCell(const protocol::FloorContact& contact) const {
    const auto since = contact.queuedAt.value_or(contact.createdAt);
    if (isWaiting(contact.status)) return timeCell(m_floor.elapsed(since), Tone::Soon);
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
    case Priority:
        return {QString::number(contact.priority), contact.priority,
                contact.priority == 0 ? Tone::Muted : Tone::Neutral};
    case Subject:
        return {fromUtf8(contact.subject), {}};
    default:
        return {};
    }
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
    return details;
}

QString CallModel::searchText(int row) const {
    const auto& contact = at(row);
    const QString kind = contact.consultOf ? about(contact) % u'\n' % cell(row, Channel).text : nameOf(contact.channel);
    return titleOf(m_floor, contact) % u'\n' % statusCell(contact).text % u'\n' % m_floor.queueName(contact.queueId) %
           u'\n' % agentsOf(m_floor, contact) % u'\n' % kind % u'\n' % fromUtf8(contact.subject);
}

QString CallModel::idText(int row) const {
    return fromUtf8(core::toString(at(row).id));
}

} // namespace callroom::console
