#pragma once

#include "shared/json/encode.h"

#include <functional>

namespace callroom::json {

/// Gathers the schemas of described structs for one OpenAPI document: each struct once under its name, and references
/// to it wherever it is used.
class SchemaBook {
public:
    /// A schema (or a reference to one) for values of type T.
    template <typename T> [[nodiscard]] std::string schemaOf(const Limits& limits = {});

    /// `{"Name": {…}, …}`: every struct met so far.
    [[nodiscard]] std::string components() const;

private:
    using Names = std::vector<std::string_view>;

    /// A reference to the schema of that name, which `describe` tells of where it is not in the book yet.
    [[nodiscard]] std::string referenceTo(const std::string& name,
                                          const std::function<void(Writer& properties, Names& required)>& describe);
    [[nodiscard]] static std::string ofString(const Limits& limits, std::string_view format);
    [[nodiscard]] static std::string ofNumber(std::string_view type, const Limits& limits);
    [[nodiscard]] static std::string ofArray(const std::string& items, const Limits& limits);
    [[nodiscard]] static std::string ofEnum(const std::vector<std::string_view>& names);
    [[nodiscard]] static std::string orNull(const std::string& schema);

    std::map<std::string, std::string, std::less<>> m_components;
};

template <typename T> std::string SchemaBook::schemaOf(const Limits& limits) {
    if constexpr (IsOptional<T>::value) {
        using Inner = typename T::value_type;
        if constexpr (IsOptional<Inner>::value)
            return schemaOf<Inner>(limits);
        else
            return orNull(schemaOf<Inner>(limits));
    } else if constexpr (IsVector<T>::value) {
        return ofArray(schemaOf<typename T::value_type>(), limits);
    } else if constexpr (IsId<T>::value || std::is_same_v<T, core::Uuid>) {
        return R"({"type":"string","format":"uuid"})";
    } else if constexpr (std::is_same_v<T, core::Timestamp>) {
        return R"({"type":"string","format":"date-time"})";
    } else if constexpr (NamedEnum<T>) {
        std::vector<std::string_view> names;
        for (const auto& [value, name] : core::Words<T>::table)
            names.push_back(name);
        return ofEnum(names);
    } else if constexpr (std::is_same_v<T, RawJson>) {
        return "{}";
    } else if constexpr (std::is_same_v<T, RawJsonObject>) {
        return R"({"type":"object"})";
    } else if constexpr (std::is_same_v<T, std::string>) {
        return ofString(limits, limits.format);
    } else if constexpr (std::is_same_v<T, bool>) {
        return R"({"type":"boolean"})";
    } else if constexpr (std::is_integral_v<T>) {
        return ofNumber("integer", limits);
    } else if constexpr (std::is_floating_point_v<T>) {
        return ofNumber("number", limits);
    } else if constexpr (IsPatch<T>::value) {
        using Patched = typename IsPatch<T>::Patched;
        return referenceTo(std::string(Description<Patched>::patchName), [this](Writer& properties, Names&) {
            const auto add = [&](const auto& described) {
                using Member = typename std::remove_cvref_t<decltype(described)>::MemberType;
                properties.key(described.name);
                if constexpr (IsOptional<Member>::value)
                    properties.raw(schemaOf<Member>(described.limits));
                else
                    properties.raw(orNull(schemaOf<Member>(described.limits)));
            };
            Description<Patched>::fields.visit(add);
            properties.key("version");
            properties.raw(orNull(ofNumber("integer", {.minimum = 0})));
        });
    } else {
        return referenceTo(std::string(Description<T>::name), [this](Writer& properties, Names& required) {
            const auto add = [&](const auto& described) {
                using Member = typename std::remove_cvref_t<decltype(described)>::MemberType;
                properties.key(described.name);
                properties.raw(schemaOf<Member>(described.limits));
                if (!IsOptional<Member>::value && !described.limits.mayBeAbsent) required.push_back(described.name);
            };
            Description<T>::fields.visit(add);
        });
    }
}

} // namespace callroom::json
