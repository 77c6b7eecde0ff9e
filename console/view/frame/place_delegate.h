#pragma once

#include "console/view/appearance.h"

#include <QStyledItemDelegate>

namespace callroom::console {

/// Paints the rows of a PlaceModel: headings, and places with icon, title and count.
class PlaceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `appearance` outlives this object.
    explicit PlaceDelegate(const Appearance& appearance, QObject* parent = nullptr);

    /// Icons alone: titles then stand in tool tips.
    void setFolded(bool isFolded) { m_isFolded = isFolded; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const Appearance& m_appearance;
    bool m_isFolded = false;
};

} // namespace callroom::console
