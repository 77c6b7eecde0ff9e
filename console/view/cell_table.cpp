#include "console/view/cell_table.h"

#include "console/view/cell_delegate.h"
#include "console/view/floor_header.h"

#include <QLabel>
#include <QVBoxLayout>

namespace callroom::console {

CellTable::CellTable(const Appearance& appearance, const QString& name, QWidget* parent)
    : QTableView(parent)
    , m_remark(new QLabel) {
    setItemDelegate(new CellDelegate(appearance, this));
    setAccessibleName(name);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 20);
    auto* header = new FloorHeader(appearance, this);
    header->setAccessibleName(name);
    setHorizontalHeader(header);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(56);

    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setProperty("role", QStringLiteral("soft"));
    m_remark->setAlignment(Qt::AlignCenter);
    m_remark->setWordWrap(true);
    m_remark->hide();
    auto* over = new QVBoxLayout(viewport());
    over->addWidget(m_remark);
}

void CellTable::setRemark(const QString& text) {
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

} // namespace callroom::console
