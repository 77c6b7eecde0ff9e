#pragma once

#include "console/model/contact/transcript_model.h"
#include "console/view/appearance.h"

#include <QStyledItemDelegate>

namespace callroom::console {

/// Paints one entry of a thread: what the customer wrote at the left, what staff wrote at the right, notes marked, what
/// happened between them. Every text is painted as it is; nothing in it is read as markup or as a link.
class TranscriptDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `appearance` outlives this object.
    explicit TranscriptDelegate(const Appearance& appearance, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Appearance& m_appearance;
};

} // namespace callroom::console
