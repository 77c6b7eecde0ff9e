#pragma once

#include "console/view/appearance.h"

#include <QStyledItemDelegate>

namespace callroom::console {

/// Paints the rows of a PaletteModel: the letters that were found stand out. User text is painted as it is.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `appearance` outlives this object.
    explicit PaletteDelegate(const Appearance& appearance, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTitle(QPainter& painter, const QRect& area, const QModelIndex& index, const QFont& plain) const;

    const Appearance& m_appearance;
};

} // namespace callroom::console
