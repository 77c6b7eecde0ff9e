#pragma once

#include "console/model/floor/floor_state.h"
#include "console/net/contact_archive.h"
#include "console/view/appearance.h"

#include <functional>

class QWidget;

/// Writes files that the user names, with progress and a way to give up. GUI thread; each returns at once.
namespace callroom::console {

/// What a file is, for the question where to write it.
struct FileKind {
    QString title;  ///< of the question, such as `Export contacts`
    QString name;   ///< offered
    QString filter; ///< such as `Comma-separated values (*.csv)`; empty for any file
};

/// Asks where to write, and goes on with the file's path if the user names one.
void askForFile(QWidget& parent, const FileKind& kind, std::function<void(const QString&)> then);

using Remark = std::function<void(const QString&)>; ///< a sentence for the status bar

/// Writes all contacts that fit as comma-separated values.
void saveContacts(QWidget& parent, const FloorState& floor, ContactArchive* archive, Appearance& appearance,
                  const ContactFilter& filter, Remark remark);

/// Brings what is at a path of the server into a file.
void saveDownload(QWidget& parent, client::ApiClient* api, Appearance& appearance, const QString& path,
                  const FileKind& kind, Remark remark);

} // namespace callroom::console
