#pragma once

#include "console/view/appearance.h"

#include <QStyledItemDelegate>

namespace callroom::console {

/// Paints the cells of a CellTableModel: badges for states, icons, tones. User text is painted as it is, never as
/// markup.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `appearance` outlives this object.
    explicit CellDelegate(const Appearance& appearance, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const Appearance& m_appearance;
};

} // namespace callroom::console
