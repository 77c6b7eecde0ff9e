#pragma once

#include "console/model/floor/candidate_model.h"
#include "console/model/floor/offer_model.h"
#include "console/net/floor_commands.h"

#include <QPointer>
#include <QTimer>

#include <tuple>

namespace callroom::console {

/// To whom one contact was offered, and why: asks the server when made and whenever the contact goes on. GUI thread.
class ContactOffers : public QObject {
    Q_OBJECT

public:
    enum class State {
        Asking, ///< for the first time
        Known,
        Failed, ///< and nothing known from before
    };

    /// `floor` outlives this object; `commands` need not, and without them it has failed.
    ContactOffers(FloorState& floor, FloorCommands* commands, core::ContactId contact, QObject* parent = nullptr);

    [[nodiscard]] OfferModel& offers() { return m_offers; }
    [[nodiscard]] CandidateModel& candidates() { return m_candidates; }
    [[nodiscard]] State state() const { return m_state; }
    /// The customer, or who asks a colleague.
    [[nodiscard]] const QString& title() const { return m_title; }
    /// A sentence where there is no table to look at; else empty.
    [[nodiscard]] QString remark() const;

    void refresh();
    /// Shows the candidates of this row of the offers; none outside of them.
    void choose(int row);

Q_SIGNALS:
    /// The state or the remark is another; the models tell of themselves.
    void changed();

private:
    using Place = std::tuple<core::ContactStatus, std::optional<core::UserId>, std::optional<core::Timestamp>>;

    void onFloor();
    void onAnswer(const core::Result<std::vector<protocol::OfferHistory>>& offers);

    FloorState& m_floor;
    QPointer<FloorCommands> m_commands;
    core::ContactId m_contact;
    QString m_title;
    OfferModel m_offers;
    CandidateModel m_candidates;
    QTimer m_second; ///< an offer that rings counts on
    State m_state = State::Asking;
    QString m_failure;
    int m_chosen = -1;
    std::optional<Place> m_place; ///< where the contact was when last asked; none once it has gone
};

} // namespace callroom::console
