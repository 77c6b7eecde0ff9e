#pragma once

#include "console/model/tone.h"
#include "shared/protocol/system_status.h"

#include <QString>

#include <vector>

namespace callroom::console {

/// One figure of the system's status in words; its tone says whether somebody should look at it.
struct SystemFigure {
    QString label;
    QString value;
    Tone tone = Tone::Neutral;
    friend bool operator==(const SystemFigure&, const SystemFigure&) = default;
};

struct SystemSection {
    QString title;
    std::vector<SystemFigure> figures;
};

/// The status as people read it. What the server could not find out is a dash.
[[nodiscard]] std::vector<SystemSection> describeSystem(const protocol::SystemStatus& status);

} // namespace callroom::console
