#include "shared/json/document.h"

#include "shared/core/utf8.h"
#include "shared/json/encode.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace callroom::json {
namespace {

using Stream = rapidjson::InsituStringStream;

/// Bounds the recursion of the parser and of everything that walks the document later.
constexpr int deepestNesting = 64;
constexpr int keptDepth = 2;

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Where the value of the member begins whose name begins at `at`; the end where it is missing. The text is known to be
/// well-formed up to the name's end, but no further.
std::size_t valueAfterName(std::string_view text, std::size_t at) {
    for (++at; text[at] != '"'; ++at)
        if (text[at] == '\\') ++at;
    at = text.find(':', at);
    if (at == std::string_view::npos) return text.size();
    return std::min(text.find_first_not_of(" \n\r\t", at + 1), text.size());
}

/// The end of the value that is followed by what begins at `at`, and perhaps by a comma before it.
std::size_t valueEndBefore(std::string_view text, std::size_t at) {
    const auto skipSpace = [&] {
        while (isSpace(text[at - 1]))
            --at;
    };
    skipSpace();
    if (text[at - 1] == ',') {
        --at;
        skipSpace();
    }
    return at;
}

/// Makes the document of the reader's events, but for the value that is kept.
class Builder {
public:
    Builder(OpenDocument& made, std::string_view keptName, Stream& stream, std::string_view text)
        : m_made(made)
        , m_keptName(keptName)
        , m_stream(stream)
        , m_text(text)
        , m_hasCodePoints(text.find("\\u") != std::string_view::npos) {}

    [[nodiscard]] bool isTooDeep() const { return m_depth > deepestNesting; }

    bool Null() { return m_isKeeping || document().Null(); }
    bool Bool(bool value) { return m_isKeeping || document().Bool(value); }
    /// RapidJSON 1.1.0 reads outside its table of powers for some numbers, so it is asked for their text only.
    bool RawNumber(const char* text, rapidjson::SizeType size, bool) { return addNumber({text, size}); }
    bool String(const char* text, rapidjson::SizeType size, bool) {
        return isText(text, size) && (m_isKeeping ? !hasNul(text, size) : document().String(text, size, true));
    }

    // The reader never calls these: it passes numbers on as text.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }

    bool StartObject() { return goDeeper() && (m_isKeeping || document().StartObject()); }
    bool StartArray() { return goDeeper() && (m_isKeeping || document().StartArray()); }
    bool Key(const char* name, rapidjson::SizeType size, bool) {
        if (!isText(name, size)) return false;
        // The stream stands where the name begins.
        if (m_isKeeping && m_depth == keptDepth) finishKeeping(m_stream.Tell());
        if (m_isKeeping) return !hasNul(name, size);
        const bool isMade = document().Key(name, size, true);
        if (m_depth != keptDepth || m_keptName.empty() || m_keptName != std::string_view(name, size)) return isMade;
        m_isKeeping = true;
        m_keptFrom = valueAfterName(m_text, m_stream.Tell());
        return isMade && document().Null();
    }
    bool EndObject(rapidjson::SizeType members) {
        // The stream stands behind the brace.
        if (m_isKeeping && m_depth == keptDepth) finishKeeping(m_stream.Tell() - 1);
        --m_depth;
        return m_isKeeping || document().EndObject(members);
    }
    bool EndArray(rapidjson::SizeType items) {
        --m_depth;
        return m_isKeeping || document().EndArray(items);
    }

private:
    [[nodiscard]] Document& document() { return m_made.document; }
    /// The parser lets the second half of a surrogate pair stand alone.
    [[nodiscard]] bool isText(const char* text, std::size_t size) const {
        return !m_hasCodePoints || core::isValidUtf8({text, size});
    }
    [[nodiscard]] static bool hasNul(const char* text, std::size_t size) {
        return std::string_view(text, size).find('\0') != std::string_view::npos;
    }
    /// An integer where it fits into 64 bits, otherwise a double. A magnitude that no double holds (1e400, 1e-400) is
    /// refused.
    [[nodiscard]] bool addNumber(std::string_view text) {
        const char* const end = text.data() + text.size();
        const auto isWhole = [end](const std::from_chars_result& read) {
            return read.ec == std::errc{} && read.ptr == end;
        };
        std::int64_t integer = 0;
        if (isWhole(std::from_chars(text.data(), end, integer))) return m_isKeeping || document().Int64(integer);
        std::uint64_t natural = 0;
        if (isWhole(std::from_chars(text.data(), end, natural))) return m_isKeeping || document().Uint64(natural);
        double real = 0;
        if (!isWhole(std::from_chars(text.data(), end, real))) return false;
        return m_isKeeping || document().Double(real);
    }
    [[nodiscard]] bool goDeeper() { return ++m_depth <= deepestNesting; }
    void finishKeeping(std::size_t followedAt) {
        m_isKeeping = false;
        m_made.kept = m_text.substr(m_keptFrom, valueEndBefore(m_text, followedAt) - m_keptFrom);
    }

    OpenDocument& m_made;
    std::string_view m_keptName;
    Stream& m_stream;
    std::string_view m_text;
    bool m_hasCodePoints;
    int m_depth = 0;
    std::size_t m_keptFrom = 0;
    bool m_isKeeping = false;
};

core::Error malformedAt(std::size_t at) {
    return core::malformed("malformed_json", "not valid JSON at byte " + std::to_string(at));
}

} // namespace

core::Result<OpenDocument> parseKeeping(std::string_view name, std::string_view text) {
    // The parser takes a zero for the end.
    if (const auto zero = text.find('\0'); zero != std::string_view::npos) return core::fail(malformedAt(zero));
    if (!core::isValidUtf8(text)) return core::fail(core::malformed("malformed_json", "not valid UTF-8"));
    // Decoded in place, which is the fast way, so in a copy.
    std::string scratch(text);
    Stream stream(scratch.data());
    OpenDocument made;
    Builder builder(made, name, stream, text);
    rapidjson::Reader reader;
    const auto fill = [&](auto&) {
        constexpr unsigned flags = rapidjson::kParseInsituFlag | rapidjson::kParseNumbersAsStringsFlag;
        return !reader.Parse<flags>(stream, builder).IsError();
    };
    made.document.Populate(fill);
    if (builder.isTooDeep()) return core::fail(core::malformed("malformed_json", "nested too deep"));
    if (reader.HasParseError()) return core::fail(malformedAt(reader.GetErrorOffset()));
    return made;
}

core::Result<Document> parseDocument(std::string_view text) {
    return parseKeeping({}, text).map([](OpenDocument&& made) { return std::move(made.document); });
}

std::string toText(const Value& value) {
    Writer writer;
    writer.value(value);
    return std::string(writer.text());
}

} // namespace callroom::json
