#pragma once

#include "console/model/floor/contact_offers.h"
#include "console/view/appearance.h"

#include <QDialog>

namespace callroom::console {

class CellTable;

/// Tells to whom a contact was offered, and for the chosen offer why each agent was passed over.
class WhyDialog : public QDialog {
    Q_OBJECT

public:
    /// `appearance` outlives this object.
    WhyDialog(std::unique_ptr<ContactOffers> offers, Appearance& appearance, QWidget* parent = nullptr);
    ~WhyDialog() override;

    [[nodiscard]] CellTable& offerTable() { return *m_offerTable; }
    [[nodiscard]] CellTable& candidateTable() { return *m_candidateTable; }

private:
    void showOffers();
    void showCandidates();

    std::unique_ptr<ContactOffers> m_offers;
    CellTable* m_offerTable;
    CellTable* m_candidateTable;
};

} // namespace callroom::console
