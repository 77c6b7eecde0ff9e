#include "server/directory/thread_view.h"

namespace callroom::directory {

protocol::ThreadEvent threadEventView(const chat::ThreadEvent& event) {
    protocol::ThreadEvent view;
    view.id = event.id;
    view.seq = event.seq;
    view.type = event.type;
    view.at = event.at;
    if (event.by) view.by = protocol::ThreadAuthor{event.by->id, event.by->name, event.by->role};
    if (!event.clientId.empty()) view.clientId = event.clientId;
    if (!event.text.empty()) view.text = event.text;
    if (event.file)
        view.file =
            protocol::ThreadFile{event.file->id, event.file->name, event.file->mediaType, event.file->sizeBytes};
    if (!event.data.empty()) view.data = json::RawJsonObject{event.data};
    return view;
}

} // namespace callroom::directory
