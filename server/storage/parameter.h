#pragma once

#include "shared/core/ids.h"
#include "shared/core/time.h"
#include "shared/core/words.h"

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace callroom::storage {

/// One value bound to a statement, in PostgreSQL's text form; the statement's casts or columns give the type. NUL bytes
/// are refused when the statement is run (`nul_character`), since PostgreSQL holds none.
class Parameter {
public:
    Parameter(std::nullopt_t) {}
    Parameter(std::string_view text)
        : m_text(text) {}
    Parameter(const std::string& text)
        : m_text(text) {}
    Parameter(std::string&& text)
        : m_text(std::move(text)) {}
    Parameter(const char* text)
        : m_text(text) {}
    template <std::same_as<bool> T>
    Parameter(T truth)
        : m_text(truth ? "t" : "f") {}
    template <std::integral T>
    requires(!std::same_as<T, bool>) Parameter(T number)
        : m_text(std::to_string(number)) {}
    Parameter(const core::Uuid& id)
        : m_text(core::toString(id)) {}
    template <typename Tag>
    Parameter(const core::Id<Tag>& id)
        : m_text(core::toString(id)) {}
    Parameter(core::Timestamp at)
        : m_text(core::toRfc3339(at)) {}
    /// Durations are stored as whole milliseconds.
    Parameter(core::Milliseconds duration)
        : m_text(std::to_string(duration.count())) {}
    template <core::Word E>
    Parameter(E word)
        : m_text(core::toText(word)) {}
    template <typename T> Parameter(const std::optional<T>& value) {
        if (value) m_text = Parameter(*value).m_text;
    }
    /// An array literal: of ids, texts, words, numbers.
    template <typename T> Parameter(const std::vector<T>& values) {
        std::string literal("{");
        for (const auto& value : values)
            appendElement(literal, Parameter(value).m_text);
        literal += '}';
        m_text = std::move(literal);
    }

    /// None for NULL.
    [[nodiscard]] const std::optional<std::string>& text() const { return m_text; }

private:
    static void appendElement(std::string& literal, const std::optional<std::string>& element);

    std::optional<std::string> m_text;
};

} // namespace callroom::storage
