#include "server/recordings/media_type.h"

namespace callroom::recordings {

core::Result<MediaType> parseMediaType(std::string_view text) {
    std::string essence(text.substr(0, text.find(';')));
    while (essence.ends_with(' '))
        essence.pop_back();
    for (char& c : essence)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (const auto type = core::parseWord<MediaType>(essence)) return *type;
    core::Error error = core::invalid("media_type_not_allowed", "recordings are audio/webm, audio/ogg, audio/mp4 or "
                                                                "video/webm");
    error.kind = core::ErrorKind::UnsupportedType;
    return core::fail(std::move(error));
}

bool fits(MediaType type, std::string_view firstBytes) {
    if (firstBytes.size() < sniffedBytes) return false;
    switch (type) {
    case MediaType::AudioWebm:
    case MediaType::VideoWebm:
        return firstBytes.starts_with("\x1A\x45\xDF\xA3");
    case MediaType::AudioOgg:
        return firstBytes.starts_with("OggS");
    case MediaType::AudioMp4:
        return firstBytes.substr(4).starts_with("ftyp");
    }
    return false;
}

std::string_view fileEnding(MediaType type) {
    switch (type) {
    case MediaType::AudioWebm:
    case MediaType::VideoWebm:
        return "webm";
    case MediaType::AudioOgg:
        return "ogg";
    case MediaType::AudioMp4:
        return "m4a";
    }
    return "bin";
}

} // namespace callroom::recordings
