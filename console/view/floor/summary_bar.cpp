#include "console/view/floor/summary_bar.h"

#include "console/view/icons.h"
#include "console/view/labels.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>

namespace callroom::console {
namespace {

constexpr int summaryIconSize = 22;
constexpr int iconBox = 42;

} // namespace

SummaryBar::SummaryBar(FloorSummary& summary, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_summary(summary)
    , m_appearance(appearance) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (const auto& tile : m_summary.tiles()) {
        m_tiles.push_back(makeTile(tile));
        row->addWidget(m_tiles.back().card, 1);
    }
    show();
    connect(&m_summary, &FloorSummary::changed, this, &SummaryBar::show);
    connect(&m_appearance, &Appearance::changed, this, &SummaryBar::show);
}

SummaryBar::TileLabels SummaryBar::makeTile(const Tile& tile) {
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    auto* icon = new QLabel;
    icon->setFixedSize(iconBox, iconBox);
    icon->setAlignment(Qt::AlignCenter);
    auto* title = plainLabel(tile.title, QStringLiteral("soft"));
    auto* value = plainLabel({}, QStringLiteral("value"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setWeight(QFont::DemiBold);
    value->setFont(large);
    auto* note = plainLabel({}, QStringLiteral("soft"));

    auto* valueRow = new QHBoxLayout;
    valueRow->setSpacing(7);
    valueRow->addWidget(value, 0, Qt::AlignBaseline);
    valueRow->addWidget(note, 1, Qt::AlignBaseline);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addLayout(valueRow);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(14, 11, 14, 11);
    row->setSpacing(13);
    row->addWidget(icon);
    row->addLayout(words, 1);
    return {card, icon, value, note};
}

void SummaryBar::show() {
    const auto& tiles = m_summary.tiles();
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const auto& tone = m_appearance.colours().of(tiles[i].tone);
        auto& labels = m_tiles[i];
        labels.value->setText(tiles[i].value);
        labels.note->setText(tiles[i].note);
        labels.card->setAccessibleName(tiles[i].title + u' ' + tiles[i].value + u' ' + tiles[i].note);
        labels.icon->setPixmap(iconPixmap(tiles[i].icon, tone.text, summaryIconSize, devicePixelRatioF()));
        labels.icon->setStyleSheet(
            QStringLiteral("background: %1; border-radius: %2px;").arg(tone.tint.name()).arg(iconBox / 2));
    }
}

} // namespace callroom::console
