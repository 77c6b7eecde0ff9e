#pragma once

#include "shared/json/encode.h"

#include <string>
#include <string_view>

/// Tables as text (RFC 4180), made from the descriptions that also make JSON: a line's fields in their order, those of
/// structs within it by dotted names. Pure; any thread.
namespace callroom::api::csv {

/// Adds one cell: quoted where it has to be, and a text that a spreadsheet would take for a formula made harmless by an
/// apostrophe before it.
void appendText(std::string& line, std::string_view text);
/// Adds a number, a truth or a time as JSON writes it; no quotes are needed.
void appendPlain(std::string& line, std::string_view text);
/// The line without the comma behind its last cell, and with its end.
[[nodiscard]] std::string ended(std::string line);

namespace detail {

template <typename T> void appendHeads(std::string& line, const std::string& name);
template <typename T> void appendCells(std::string& line, const T* value);

template <typename T> struct Inner { using Type = T; };
template <typename T> struct Inner<std::optional<T>> { using Type = T; };

template <typename T> void appendHeads(std::string& line, const std::string& name) {
    using Value = typename Inner<T>::Type;
    if constexpr (json::Described<Value>) {
        const auto add = [&](const auto& field) {
            using Member = typename std::remove_cvref_t<decltype(field)>::MemberType;
            appendHeads<Member>(line, name.empty() ? std::string(field.name) : name + '.' + std::string(field.name));
        };
        json::Description<Value>::fields.visit(add);
    } else {
        appendText(line, name);
    }
}

/// A null value leaves its cells empty.
template <typename T> void appendCells(std::string& line, const T* value) {
    if constexpr (json::IsOptional<T>::value) {
        appendCells<typename T::value_type>(line, value && *value ? &**value : nullptr);
    } else if constexpr (json::Described<T>) {
        const auto add = [&](const auto& field) {
            using Member = typename std::remove_cvref_t<decltype(field)>::MemberType;
            appendCells<Member>(line, value ? &(value->*field.member) : nullptr);
        };
        json::Description<T>::fields.visit(add);
    } else if (!value) {
        appendPlain(line, {});
    } else if constexpr (std::is_same_v<T, std::string>) {
        appendText(line, *value);
    } else if constexpr (json::IsVector<T>::value) {
        if (value->empty())
            appendPlain(line, {});
        else
            appendText(line, json::encode(*value));
    } else {
        std::string text = json::encode(*value);
        if (text.size() >= 2 && text.front() == '"') text = text.substr(1, text.size() - 2);
        appendPlain(line, text == "null" ? std::string() : text);
    }
}

} // namespace detail

/// The names of the cells, with the end of the line.
template <typename T> [[nodiscard]] std::string header() {
    std::string line;
    detail::appendHeads<T>(line, {});
    return ended(std::move(line));
}

template <typename T> [[nodiscard]] std::string row(const T& value) {
    std::string line;
    detail::appendCells<T>(line, &value);
    return ended(std::move(line));
}

} // namespace callroom::api::csv
