#pragma once

#include "shared/core/result.h"
#include "shared/json/describe.h"
#include "shared/json/document.h"

namespace callroom::json {

/// Gathers the faults of one body while it is decoded. A body that does not fit its description is malformed (400).
class Faults {
public:
    void add(std::string_view code, std::string_view message);
    /// The same, for a child of the place that is being decoded.
    void addFor(std::string_view child, std::string_view code, std::string_view message);
    [[nodiscard]] bool isEmpty() const { return m_errors.empty(); }
    [[nodiscard]] core::Error toError() &&;

    /// Names the place for as long as it lives.
    class Place {
    public:
        Place(Faults& faults, std::string_view name);
        Place(Faults& faults, std::size_t index);
        ~Place();
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;

    private:
        Faults& m_faults;
        std::size_t m_length;
    };

private:
    std::string m_path;
    std::vector<core::FieldError> m_errors;
    bool m_hasUnknownField = false;
};

void decodeValue(const Value& value, std::string& into, const Limits& limits, Faults& faults);
void decodeValue(const Value& value, bool& into, const Limits& limits, Faults& faults);
void decodeValue(const Value& value, int& into, const Limits& limits, Faults& faults);
void decodeValue(const Value& value, std::int64_t& into, const Limits& limits, Faults& faults);
void decodeValue(const Value& value, std::uint64_t& into, const Limits& limits, Faults& faults);
void decodeValue(const Value& value, double& into, const Limits& limits, Faults& faults);
void decodeValue(const Value& value, core::Uuid& into, const Limits& limits, Faults& faults);
void decodeValue(const Value& value, core::Timestamp& into, const Limits& limits, Faults& faults);
void decodeValue(const Value& value, RawJson& into, const Limits& limits, Faults& faults);
void decodeValue(const Value& value, RawJsonObject& into, const Limits& limits, Faults& faults);

template <typename T> void decodeValue(const Value& value, T& into, const Limits& limits, Faults& faults);

namespace detail {

template <typename T> void decodeStruct(const Value& value, T& into, Faults& faults) {
    if (!value.IsObject()) return faults.add("not_an_object", "must be an object");
    std::array<bool, Description<T>::fields.count + 1> isSeen{};
    for (const auto& member : value.GetObject()) {
        const std::string_view name(member.name.GetString(), member.name.GetStringLength());
        std::size_t index = 0;
        bool isKnown = false;
        const auto tryField = [&](const auto& described) {
            if (!isKnown && described.name == name) {
                isKnown = true;
                if (isSeen[index]) {
                    faults.addFor(name, "duplicate_field", "appears twice");
                } else {
                    isSeen[index] = true;
                    const Faults::Place place(faults, name);
                    decodeValue(member.value, into.*described.member, described.limits, faults);
                }
            }
            ++index;
        };
        Description<T>::fields.visit(tryField);
        if (!isKnown) faults.addFor(name, "unknown_field", "is not a field of this request");
    }
    std::size_t index = 0;
    const auto checkPresence = [&](const auto& described) {
        using Member = typename std::remove_cvref_t<decltype(described)>::MemberType;
        if (!isSeen[index] && !IsOptional<Member>::value && !described.limits.mayBeAbsent)
            faults.addFor(described.name, "required", "is required");
        ++index;
    };
    Description<T>::fields.visit(checkPresence);
}

} // namespace detail

template <typename T> void decodeValue(const Value& value, T& into, const Limits& limits, Faults& faults) {
    if constexpr (IsOptional<T>::value) {
        using Inner = typename T::value_type;
        if constexpr (IsOptional<Inner>::value) { // optional<optional<T>>: absent and null differ
            into.emplace();
            if (!value.IsNull()) decodeValue(value, *into, limits, faults);
        } else if (value.IsNull()) {
            into.reset();
        } else {
            decodeValue(value, into.emplace(), limits, faults);
        }
    } else if constexpr (IsShared<T>::value) {
        typename IsShared<T>::Value inner{};
        decodeValue(value, inner, limits, faults);
        into = std::move(inner);
    } else if constexpr (IsVector<T>::value) {
        if (!value.IsArray()) return faults.add("not_an_array", "must be an array");
        if (value.Size() > limits.maxLength) return faults.add("too_many", "has too many items");
        if (value.Size() < limits.minLength) return faults.add("too_few", "has too few items");
        into.clear();
        into.reserve(value.Size());
        Limits ofItems = limits;
        ofItems.minLength = 0;
        ofItems.maxLength = 10'000;
        for (rapidjson::SizeType i = 0; i < value.Size(); ++i) {
            const Faults::Place place(faults, i);
            decodeValue(value[i], into.emplace_back(), ofItems, faults);
        }
    } else if constexpr (IsId<T>::value) {
        decodeValue(value, into.value, limits, faults);
    } else if constexpr (NamedEnum<T>) {
        if (!value.IsString()) return faults.add("not_a_string", "must be a string");
        const auto found = core::parseWord<T>(std::string_view(value.GetString(), value.GetStringLength()));
        if (!found) return faults.add("unknown_value", "is not one of the values known");
        into = *found;
    } else {
        static_assert(Described<T>, "this type has no json::Description");
        detail::decodeStruct(value, into, faults);
    }
}

/// Decodes a parsed value.
template <typename T> [[nodiscard]] core::Result<T> decode(const Value& value) {
    T into{};
    Faults faults;
    decodeValue(value, into, Limits{}, faults);
    if (!faults.isEmpty()) return core::fail(std::move(faults).toError());
    return into;
}

/// Parses and decodes a text.
template <typename T> [[nodiscard]] core::Result<T> decodeText(std::string_view text) {
    const auto document = parseDocument(text);
    if (!document) return core::fail(document.error());
    return decode<T>(*document);
}

} // namespace callroom::json
