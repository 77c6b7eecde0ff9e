#pragma once

#include "shared/json/describe.h"
#include "shared/json/document.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace callroom::json {

/// Writes one JSON text. Thin over RapidJSON's writer, which escapes; UTF-8 passes as it is.
class Writer {
public:
    Writer()
        : m_writer(m_buffer) {}

    void startObject() { m_writer.StartObject(); }
    void endObject() { m_writer.EndObject(); }
    void startArray() { m_writer.StartArray(); }
    void endArray() { m_writer.EndArray(); }
    void key(std::string_view name) { m_writer.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }
    void null() { m_writer.Null(); }
    void value(std::string_view text) { m_writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size())); }
    void value(bool truth) { m_writer.Bool(truth); }
    void value(int number) { m_writer.Int(number); }
    void value(std::int64_t number) { m_writer.Int64(number); }
    void value(std::uint64_t number) { m_writer.Uint64(number); }
    /// The shortest text that reads back as `number`; null for what JSON has no number for.
    void value(double number);
    void value(const core::Uuid& id);
    void value(core::Timestamp at);
    void value(const Value& parsed) { parsed.Accept(m_writer); }
    void raw(std::string_view json) { m_writer.copy(json); }

    [[nodiscard]] std::string_view text() const { return {m_buffer.GetString(), m_buffer.GetSize()}; }

private:
    /// Copies what is JSON already in one piece (RapidJSON does so a byte at a time), and writes doubles by to_chars.
    class Extended : public rapidjson::Writer<rapidjson::StringBuffer> {
    public:
        using rapidjson::Writer<rapidjson::StringBuffer>::Writer;
        bool Double(double number);
        void copy(std::string_view json) {
            Prefix(rapidjson::kObjectType);
            json.copy(os_->Push(json.size()), json.size());
            EndValue(true);
        }
    };

    rapidjson::StringBuffer m_buffer;
    Extended m_writer;
};

template <typename T> void encodeValue(Writer& writer, const T& value) {
    if constexpr (IsOptional<T>::value) {
        if (value)
            encodeValue(writer, *value);
        else
            writer.null();
    } else if constexpr (IsShared<T>::value) {
        encodeValue(writer, *value);
    } else if constexpr (IsVector<T>::value) {
        writer.startArray();
        for (const auto& item : value)
            encodeValue(writer, item);
        writer.endArray();
    } else if constexpr (IsId<T>::value) {
        writer.value(value.value);
    } else if constexpr (NamedEnum<T>) {
        writer.value(core::toText(value));
    } else if constexpr (std::is_same_v<T, RawJson> || std::is_same_v<T, RawJsonObject>) {
        writer.raw(value.text);
    } else if constexpr (std::is_same_v<T, std::string>) {
        writer.value(std::string_view(value));
    } else if constexpr (Described<T>) {
        writer.startObject();
        const auto writeField = [&](const auto& described) {
            const auto& member = value.*described.member;
            using Member = std::remove_cvref_t<decltype(member)>;
            if constexpr (IsOptional<Member>::value)
                if (!member && described.limits.isOmittedWhenEmpty) return;
            if constexpr (IsVector<Member>::value)
                if (member.empty() && described.limits.isOmittedWhenEmpty) return;
            writer.key(described.name);
            encodeValue(writer, member);
        };
        Description<T>::fields.visit(writeField);
        writer.endObject();
    } else {
        writer.value(value);
    }
}

template <typename T> [[nodiscard]] std::string encode(const T& value) {
    Writer writer;
    encodeValue(writer, value);
    return std::string(writer.text());
}

} // namespace callroom::json
