#pragma once

#include "console/model/asked_table_model.h"
#include "console/net/contact_archive.h"

#include <QPointer>

namespace callroom::console {

/// What both browsers measured of a call, in the order of time: as a table for who cannot see a plot, and as points for
/// one. GUI thread.
class QualityTrack final : public AskedTableModel {
    Q_OBJECT

public:
    enum Column { At, Whose, Mos, Loss, Jitter, RoundTrip };

    /// What is plotted, each on a scale of its own.
    enum class Measure { Mos, Loss, Jitter, RoundTrip };

    /// The worst and the mean of one measure.
    struct Summary {
        double worst = 0;
        double mean = 0;
    };

    /// `archive` need not outlive this object.
    QualityTrack(ContactArchive* archive, core::ContactId contact, QObject* parent = nullptr);

    void refresh();
    void retry() override { refresh(); }

    [[nodiscard]] const std::vector<protocol::QualityPoint>& points() const { return m_points; }
    /// None without a point.
    [[nodiscard]] std::optional<Summary> summary(Measure measure) const;

private:
    [[nodiscard]] int count() const override { return static_cast<int>(m_points.size()); }
    [[nodiscard]] Cell cell(int row, int column) const override;

    QPointer<ContactArchive> m_archive;
    core::ContactId m_contact;
    std::vector<protocol::QualityPoint> m_points;
};

[[nodiscard]] QString nameOf(QualityTrack::Measure measure);
[[nodiscard]] double valueOf(QualityTrack::Measure measure, const protocol::QualityPoint& point);
/// With its unit, in the locale's form.
[[nodiscard]] QString measureText(QualityTrack::Measure measure, double value);
/// Good, tolerable or bad for who talks. Thresholds of MOS: ITU-T G.107 Annex B (satisfied from 4.0, many dissatisfied
/// below 3.6); of the others what is commonly held against them: 1 % and 3 % loss, 30 and 50 ms jitter, 300 and 500 ms
/// round trip.
[[nodiscard]] Tone toneOf(QualityTrack::Measure measure, double value);

} // namespace callroom::console
