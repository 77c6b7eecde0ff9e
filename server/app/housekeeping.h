#pragma once

#include "server/files/file_upload.h"
#include "server/recordings/uploads.h"
#include "server/storage/database_workers.h"
#include "shared/core/clock.h"

#include <QTimer>

namespace callroom::app {

/// What the server does for itself: takes away what is over. Main thread; the work is done by the file workers.
class Housekeeping {
public:
    struct Parts {
        const core::Clock& clock;
        storage::DatabaseWorkers& workers;
        disk::FileWorkers& disk;
        recordings::RecordingParts& recordings;
        files::FileParts& files;
    };

    explicit Housekeeping(Parts parts);

    /// Before anybody is served: gives up what a server that was killed left half done, and tidies from then on each
    /// hour. Blocking.
    [[nodiscard]] core::Result<void> start();
    void stop();

private:
    void tidy();

    Parts m_parts;
    QTimer m_hourly;
};

} // namespace callroom::app
