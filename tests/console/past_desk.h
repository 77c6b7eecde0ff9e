#pragma once

#include "console/view/appearance.h"
#include "console/view/workplace.h"
#include "tests/console/sample_past.h"
#include "tests/console/sample_reports.h"
#include "tests/console/signed_in_desk.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QUrlQuery>

namespace callroom::console {

/// A supervisor who is signed in to a test server that knows contacts of the past, one chat that goes on, reports and
/// who hung up.
struct PastDesk : SignedInDesk {
    PastDesk();

    [[nodiscard]] Workplace at() { return {session, models, appearance, settings, links}; }
    [[nodiscard]] client::TestServer::Answer answer(const client::TestServer::Request& request);
    /// What was written in the chat, so far.
    [[nodiscard]] std::vector<protocol::ThreadEvent> thread() const;

    protocol::FloorSnapshot floor = sampleFloor(clock.now());
    protocol::Contact chat; ///< goes on
    core::Timestamp day = core::fromEpochMilliseconds(1'799'967'600'000);
    bool isFailing = false;
    int contactCount = 430;
    QTemporaryDir home;
    QSettings settings{home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Appearance appearance;
    Links links;
};

} // namespace callroom::console
