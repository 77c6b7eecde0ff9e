#pragma once

#include "console/view/appearance.h"

#include <QHeaderView>

namespace callroom::console {

/// The head of a table of the floor: titles aligned as their columns, the sort arrow beside its title.
class FloorHeader : public QHeaderView {
    Q_OBJECT

public:
    /// `appearance` outlives this object.
    explicit FloorHeader(const Appearance& appearance, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

private:
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter* painter, const QRect& area, int section) const override;

    const Appearance& m_appearance;
};

} // namespace callroom::console
