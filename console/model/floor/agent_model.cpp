#include "console/model/floor/agent_model.h"

#include "console/model/text.h"
#include "console/model/words.h"

#include <QStringList>

namespace callroom::console {
namespace {

/// Sorted by who could take something soonest, not by the alphabet.
int rankOf(core::DisplayState state) {
    switch (state) {
    case core::DisplayState::Available:
        return 0;
    case core::DisplayState::Wrapping:
        return 1;
    case core::DisplayState::Ringing:
        return 2;
    case core::DisplayState::Active:
        return 3;
    case core::DisplayState::Away:
        return 4;
    case core::DisplayState::Offline:
        return 5;
    }
    return 6;
}

Cell slotsCell(int load, int capacity) {
    return {AgentModel::tr("%1 of %2", "what is in progress of what the agent can take").arg(load).arg(capacity), load,
            load > 0 ? Tone::Neutral : Tone::Muted};
}

QString skillsText(const std::vector<protocol::Skill>& skills) {
    QStringList texts;
    for (const auto& skill : skills)
        texts.append(AgentModel::tr("%1 %2", "skill, level").arg(fromUtf8(skill.name)).arg(skill.level));
    return texts.join(AgentModel::tr(", ", "between skills"));
}

} // namespace

AgentModel::AgentModel(FloorState& floor, const AwayReasons& reasons, const GroupNames& groups, QObject* parent)
    : FloorTableModel(floor,
                      {{tr("Agent")},
                       {tr("State"), false, false, true},
                       {tr("For"), true, true},
                       {tr("Customer")},
                       {tr("Calls"), true},
                       {tr("Chats"), true},
                       {tr("Next")},
                       {tr("Presence for"), true, true},
                       {tr("Note")},
                       {tr("Skills")},
                       {tr("Groups")}},
                      parent)
    , m_reasons(reasons)
    , m_groups(groups) {
    m_floor.agents().watch(this);
    connect(&m_reasons, &AwayReasons::changed, this, [this] { tellColumnChanged(Reason); });
    connect(&m_groups, &GroupNames::changed, this, [this] { tellColumnChanged(Groups); });
    connect(&m_floor, &FloorState::namesChanged, this, [this](const NamesChange& names) {
        if (names.ofCustomers) tellColumnChanged(With);
    });
}

AgentModel::~AgentModel() {
    m_floor.agents().watch(nullptr);
}

int AgentModel::count() const {
    return static_cast<int>(m_floor.agents().rows().size());
}

const protocol::FloorAgent& AgentModel::at(int row) const {
    return m_floor.agents().rows()[static_cast<std::size_t>(row)];
}

int AgentModel::rowOf(const core::UserId& agent) const {
    return m_floor.agents().placeOf(agent);
}

QString AgentModel::customers(const protocol::FloorAgent& agent) const {
    QStringList names;
    for (const auto& contact : agent.contactIds)
        if (const auto* shown = m_floor.contacts().find(contact))
            names.append(shown->consultOf
                             ? tr("%1, who asks", "an agent who consults this one").arg(fromUtf8(shown->customer.name))
                             : fromUtf8(shown->customer.name));
    return names.join(tr(", ", "between the customers of an agent"));
}

Cell AgentModel::nextCell(const protocol::FloorAgent& agent) const {
    if (!agent.nextPresence) return {noValue(), QString(), Tone::Muted};
    const auto reason = m_reasons.nameOf(agent.nextReason.value_or(std::string()));
    const auto name = nameOf(*agent.nextPresence);
    return {reason.isEmpty() ? name : tr("%1 (%2)", "presence and its reason").arg(name, reason), {}, Tone::Neutral};
}

/// Of somebody who has never been on, the server gives 1970.
Cell AgentModel::sinceCell(core::Timestamp since, bool isOffline) const {
    if (since == core::Timestamp{}) return {noValue(), -1.0, Tone::Muted};
    const auto time = m_floor.elapsed(since);
    return {durationText(time), static_cast<double>(time.count()), isOffline ? Tone::Muted : Tone::Neutral};
}

Cell AgentModel::cell(int row, int column) const {
    const auto& agent = at(row);
    const bool isOffline = agent.state == core::DisplayState::Offline;
    switch (column) {
    case Name:
        return {fromUtf8(agent.name), {}, isOffline ? Tone::Muted : Tone::Neutral};
    case State:
        return {nameOf(agent.state), rankOf(agent.state), toneOf(agent.state), iconOf(agent.state)};
    case InState:
        return sinceCell(agent.stateSince, isOffline);
    case With: {
        const auto names = customers(agent);
        return {names.isEmpty() ? noValue() : names, names, names.isEmpty() ? Tone::Muted : Tone::Neutral};
    }
    case Calls:
        return slotsCell(agent.callLoad, agent.callCapacity);
    case Chats:
        return slotsCell(agent.chatLoad, agent.chatCapacity);
    case Next:
        return nextCell(agent);
    case Skills:
        return {skillsText(agent.skills), {}};
    case Groups:
        return {m_groups.namesOf(agent.groupIds), {}};
    case Reason: {
        if (!isOffline && !agent.connected) return {tr("Connection lost"), {}, Tone::Bad, QStringLiteral("unplug")};
        if (!isOffline && !agent.ready)
            return {tr("Microphone or network not ready"), {}, Tone::Bad, QStringLiteral("triangle-alert")};
        return {m_reasons.nameOf(agent.reason), {}};
    }
    case PresenceFor:
        return sinceCell(agent.presenceSince, isOffline);
    default:
        return {};
    }
}

Details AgentModel::details(int row) const {
    const auto& agent = at(row);
    Details details{fromUtf8(agent.name), nameOf(agent.state), toneOf(agent.state), iconOf(agent.state), {}};
    details.lines = {{tr("In this state for"), cell(row, InState).text},
                     {tr("Presence"), nameOf(agent.presence)},
                     {tr("Presence for"), cell(row, PresenceFor).text},
                     {tr("Customer"), cell(row, With).text},
                     {tr("Calls"), cell(row, Calls).text},
                     {tr("Chats"), cell(row, Chats).text},
                     {tr("Connection"), agent.connected ? tr("Connected") : tr("Not connected")},
                     {tr("Microphone"), agent.ready ? tr("Ready") : tr("Not ready")}};
    if (agent.nextPresence) details.lines.push_back({tr("Afterwards"), nextCell(agent).text});
    if (!agent.skills.empty()) details.lines.push_back({tr("Skills"), skillsText(agent.skills)});
    if (const auto groups = m_groups.namesOf(agent.groupIds); !groups.isEmpty())
        details.lines.push_back({tr("Groups"), groups});
    if (!agent.reason.empty()) details.lines.push_back({tr("Note"), m_reasons.nameOf(agent.reason)});
    return details;
}

QString AgentModel::searchText(int row) const {
    const auto& agent = at(row);
    return fromUtf8(agent.name) % u'\n' % nameOf(agent.state) % u'\n' % customers(agent) % u'\n' %
           m_reasons.nameOf(agent.reason) % u'\n' % skillsText(agent.skills) % u'\n' % m_groups.namesOf(agent.groupIds);
}

QString AgentModel::idText(int row) const {
    return fromUtf8(core::toString(at(row).id));
}

} // namespace callroom::console
