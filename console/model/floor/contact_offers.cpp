#include "console/model/floor/contact_offers.h"

#include "console/model/floor/contact_words.h"
#include "console/model/refusal_words.h"

namespace callroom::console {

ContactOffers::ContactOffers(FloorState& floor, FloorCommands* commands, core::ContactId contact, QObject* parent)
    : QObject(parent)
    , m_floor(floor)
    , m_commands(commands)
    , m_contact(contact)
    , m_offers(floor)
    , m_candidates(floor) {
    if (const auto* shown = m_floor.contacts().find(contact)) m_title = titleOf(m_floor, *shown);
    connect(&m_floor, &FloorState::applied, this, &ContactOffers::onFloor);
    connect(&m_second, &QTimer::timeout, &m_offers, &OfferModel::tick);
    m_second.start(std::chrono::seconds(1));
    onFloor();
    if (!m_place) refresh();
}

/// A new offer, or the end of one, is a step of the contact itself.
void ContactOffers::onFloor() {
    const auto* contact = m_floor.contacts().find(m_contact);
    auto place = contact ? std::optional(Place(contact->status, contact->agentId, contact->offeredAt)) : std::nullopt;
    if (place == m_place) return;
    m_place = std::move(place);
    refresh();
}

void ContactOffers::refresh() {
    if (!m_commands) return onAnswer(core::fail(core::unavailable("disconnected")));
    m_commands->listOffers(m_contact, this, [this](const auto& offers) { onAnswer(offers); });
}

void ContactOffers::onAnswer(const core::Result<std::vector<protocol::OfferHistory>>& offers) {
    if (offers) {
        m_offers.setOffers(*offers);
        m_state = State::Known;
        choose(m_chosen);
    } else if (m_state != State::Known) {
        m_state = State::Failed;
        m_failure = explainRefusal(offers.error());
    }
    Q_EMIT changed();
}

QString ContactOffers::remark() const {
    if (m_state == State::Asking) return tr("Asking the server…");
    if (m_state == State::Failed) return m_failure;
    return m_offers.offers().empty() ? tr("It has not been offered to anybody yet.") : QString();
}

void ContactOffers::choose(int row) {
    m_chosen = row;
    const bool isThere = row >= 0 && row < m_offers.rowCount();
    m_candidates.setWhy(isThere ? m_offers.offers()[static_cast<std::size_t>(row)].why : protocol::Why{});
}

} // namespace callroom::console
