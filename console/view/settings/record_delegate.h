#pragma once

#include "console/view/appearance.h"

#include <QStyledItemDelegate>

namespace callroom::console {

/// Paints a record on two lines: its name, with a dot in its colour if it has one, and what else is to be known.
class RecordDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `appearance` outlives this object.
    explicit RecordDelegate(const Appearance& appearance, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Appearance& m_appearance;
};

} // namespace callroom::console
