// The values of header fields that the server reads: the first line is the size of what a Range asks parts of, the rest
// is a value, read as each of the fields.
#include "server/files/file_name.h"
#include "server/net/conditions.h"
#include "server/net/field_value.h"
#include "server/net/http_text.h"
#include "server/net/multipart_reader.h"
#include "server/net/path_router.h"
#include "server/net/websocket_handshake.h"
#include "server/recordings/media_type.h"
#include "shared/core/utf8.h"
#include "tests/fuzz/fuzz.h"

#include <charconv>

namespace callroom::fuzz {
namespace {

void checkRange(std::string_view value, std::uint64_t size) {
    const auto wish = net::parseRange(value, size);
    if (wish.kind != net::RangeWish::Kind::Part) return;
    require(wish.range.first <= wish.range.last, "a part has a first and a last byte");
    require(wish.range.last < size, "a part lies within the whole");
}

void checkConditions(std::string_view value) {
    net::RequestHead head;
    for (const char* name : {"If-None-Match", "If-Modified-Since", "If-Range", "Range"})
        head.headers.add(name, value);
    const auto conditions = net::Conditions::of(head);
    require(conditions != nullptr, "conditions are seen");
    (void)net::isNotModified(*conditions, "\"abc-1\"", 784'111'777);
    (void)net::rangeCounts(*conditions, "\"abc-1\"", 784'111'777);
}

void checkDate(std::string_view value) {
    const auto date = net::parseHttpDate(value);
    if (date) require(net::parseHttpDate(net::httpDate(*date)) == date, "a date is written as it was read");
}

void checkFieldValue(std::string_view value) {
    const auto parsed = net::parseFieldValue(value);
    if (!parsed) return;
    require(!parsed->value.empty() && parsed->parameters.size() <= 16, "a value has few parameters");
    for (const auto& [name, text] : parsed->parameters)
        require(parsed->find(name) && *parsed->find(name) == text, "a parameter is found by its name");
    if (const auto name = net::fileNameOf(*parsed)) {
        const auto clean = files::cleanFileName(*name);
        require(!clean.empty() && clean.size() <= files::longestFileName, "a file's name has a length");
        require(core::isValidUtf8(clean), "a file's name is UTF-8");
        require(clean.find_first_of(std::string_view("/\\\r\n\0", 5)) == std::string::npos, "a file's name is no path");
        require(files::cleanFileName(clean) == clean, "a clean name stays as it is");
    }
    if (value.find('\0') == std::string_view::npos)
        require(net::percentDecoded(net::extendedValue(value).substr(7)) == std::string(value),
                "an extended value is read as it was");
}

void checkHandshake(std::string_view value) {
    net::RequestHead head;
    head.headers.add("Upgrade", "websocket");
    head.headers.add("Connection", value);
    (void)net::isWebSocketUpgrade(head);
    head.headers.add("Sec-WebSocket-Version", "13");
    head.headers.add("Sec-WebSocket-Key", value);
    if (!net::judgeHandshake(head)) require(!net::webSocketAccept(value).empty(), "a good key is accepted");
}

void checkList(std::string_view value) {
    std::size_t elements = 0;
    for (auto list = value; !list.empty(); ++elements)
        require(net::hasToken(value, net::takeListElement(list)), "an element of a list is found in it");
    require(elements <= value.size() + 1, "a list ends");
}

} // namespace

void run(std::string_view input) {
    Input parts(input);
    const auto digits = parts.line();
    std::uint64_t size = 0;
    (void)std::from_chars(digits.data(), digits.data() + digits.size(), size);
    const auto value = parts.rest();
    checkRange(value, size);
    checkConditions(value);
    checkDate(value);
    checkFieldValue(value);
    checkHandshake(value);
    checkList(value);
    (void)net::MultipartReader::boundaryOf(value);
    (void)recordings::parseMediaType(value);
}

} // namespace callroom::fuzz
