#include "console/model/floor/contact_words.h"

#include "console/model/floor/contact_rules.h"
#include "console/model/text.h"

#include <QCoreApplication>

namespace callroom::console {
namespace {

/// The translations' context.
struct Contact {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::Contact)
};

} // namespace

QString titleOf(const FloorState& floor, const protocol::FloorContact& contact) {
    const auto name = fromUtf8(contact.customer.name);
    if (!contact.consultOf) return name;
    const auto asked = floor.agentName(contact.agentId ? contact.agentId : contact.preferredAgentId);
    return asked.isEmpty() ? Contact::tr("%1 asks a colleague", "an agent").arg(name)
                           : Contact::tr("%1 asks %2", "an agent, another").arg(name, asked);
}

QString agentsOf(const FloorState& floor, const protocol::FloorContact& contact) {
    if (!contact.agentId) {
        const auto asked = floor.agentName(contact.preferredAgentId);
        return asked.isEmpty() ? asked : Contact::tr("for %1", "waits for this agent by name").arg(asked);
    }
    const auto agent = floor.agentName(contact.agentId);
    const auto third = isConference(contact) ? floor.agentName(contact.conferenceAgentId) : QString();
    return third.isEmpty() ? agent : Contact::tr("%1 + %2", "two agents in a conference").arg(agent, third);
}

bool isConference(const protocol::FloorContact& contact) {
    return contact.conferenceAgentId && isTalking(contact.status);
}

bool isPartOfConference(const FloorState& floor, const protocol::FloorContact& contact) {
    const auto* about = contact.consultOf ? floor.contacts().find(*contact.consultOf) : nullptr;
    return about && isConference(*about) && about->conferenceAgentId == contact.agentId;
}

} // namespace callroom::console
