#include "console/view/floor/why_dialog.h"

#include "console/view/cell_table.h"
#include "console/view/labels.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace callroom::console {

WhyDialog::WhyDialog(std::unique_ptr<ContactOffers> offers, Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_offers(std::move(offers))
    , m_offerTable(new CellTable(appearance, tr("Offers")))
    , m_candidateTable(new CellTable(appearance, tr("Agents who were looked at"))) {
    setWindowTitle(tr("Why? – %1", "window title, customer").arg(m_offers->title()));
    setAttribute(Qt::WA_DeleteOnClose);
    appearance.dress(*this);

    auto* title = wrappedLabel(m_offers->title());
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    m_offerTable->setModel(&m_offers->offers());
    m_candidateTable->setModel(&m_offers->candidates());
    for (auto [table, column, width] :
         {std::tuple(m_offerTable, int{OfferModel::Agent}, 190), std::tuple(m_offerTable, int{OfferModel::At}, 96),
          std::tuple(m_offerTable, int{OfferModel::Rang}, 96),
          std::tuple(m_candidateTable, int{CandidateModel::Agent}, 190)})
        table->setColumnWidth(column, width);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* refresh = buttons->addButton(tr("Ask again"), QDialogButtonBox::ActionRole);
    refresh->setAutoDefault(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(wrappedLabel(tr("To whom it was offered"), QStringLiteral("soft")));
    column->addWidget(m_offerTable, 2);
    column->addSpacing(6);
    column->addWidget(wrappedLabel(tr("Who was looked at for the chosen offer"), QStringLiteral("soft")));
    column->addWidget(m_candidateTable, 3);
    column->addWidget(buttons);
    resize(600, 620);

    connect(m_offers.get(), &ContactOffers::changed, this, &WhyDialog::showOffers);
    connect(m_offerTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WhyDialog::showCandidates);
    connect(refresh, &QPushButton::clicked, m_offers.get(), &ContactOffers::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showOffers();
    m_offerTable->setFocus();
}

/// The tables must not outlive their models.
WhyDialog::~WhyDialog() {
    m_offerTable->setModel(nullptr);
    m_candidateTable->setModel(nullptr);
}

/// The last offer is what a supervisor asks about first.
void WhyDialog::showOffers() {
    m_offerTable->setRemark(m_offers->remark());
    const int last = m_offers->offers().rowCount() - 1;
    if (last >= 0 && !m_offerTable->selectionModel()->hasSelection()) m_offerTable->selectRow(last);
    showCandidates();
}

void WhyDialog::showCandidates() {
    const auto rows = m_offerTable->selectionModel()->selectedRows();
    m_offers->choose(rows.isEmpty() ? -1 : rows.first().row());
}

} // namespace callroom::console
