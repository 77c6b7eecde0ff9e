#pragma once

#include "console/model/contact/quality_track.h"
#include "console/view/appearance.h"

#include <QWidget>

namespace callroom::console {

/// How a call was heard, over its time: a strip for each measure, a line for each side. Painted by hand.
class QualityPlot : public QWidget {
    Q_OBJECT

public:
    /// Both outlive this object.
    QualityPlot(const QualityTrack& track, const Appearance& appearance, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 300}; }

private:
    void paintEvent(QPaintEvent* event) override;
    void paintStrip(QPainter& painter, QualityTrack::Measure measure, const QRect& area) const;
    void paintTimes(QPainter& painter, const QRect& area) const;
    void paintLegend(QPainter& painter, const QRect& area) const;
    void tellAccessibly();
    [[nodiscard]] const QColor& colourOf(core::Party party) const;

    const QualityTrack& m_track;
    const Appearance& m_appearance;
};

} // namespace callroom::console
