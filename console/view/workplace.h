#pragma once

#include "console/model/floor/floor_models.h"
#include "console/net/session.h"
#include "console/view/appearance.h"
#include "console/view/links.h"

class QSettings;

namespace callroom::console {

/// What the pages of one sign-in are made from. All of it outlives them.
struct Workplace {
    Session& session;
    FloorModels& models;
    Appearance& appearance;
    QSettings& settings;
    Links& links;
    core::Role role = core::Role::Supervisor; ///< of who is signed in: what he may not open is not there
};

} // namespace callroom::console
