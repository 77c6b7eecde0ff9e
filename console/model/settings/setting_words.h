#pragma once

#include "console/model/settings/field_spec.h"
#include "shared/core/words.h"

/// The words of settings in the user's language, with what each means.
namespace callroom::console {

[[nodiscard]] QString nameOf(core::Role role);
[[nodiscard]] QString nameOf(core::Strategy strategy);

[[nodiscard]] std::vector<Option> roleOptions();
[[nodiscard]] std::vector<Option> channelOptions();
[[nodiscard]] std::vector<Option> strategyOptions();
[[nodiscard]] std::vector<Option> overflowOccasions();
[[nodiscard]] std::vector<Option> overflowEnds();
/// Languages by their own names, locales by how they write, themes, and the four formulas of the service level.
[[nodiscard]] std::vector<Option> languageOptions();
[[nodiscard]] std::vector<Option> formatOptions();
[[nodiscard]] std::vector<Option> themeOptions();
[[nodiscard]] std::vector<Option> formulaOptions();
/// What a question before a chat may be answered by.
[[nodiscard]] std::vector<Option> answerKinds();

/// The questions that a visitor answers before a chat, at this place of a form.
[[nodiscard]] FieldSpec questionsField(const QString& name);

/// As JSON writes it.
template <core::Word E> [[nodiscard]] QString wordOf(E word) {
    const auto text = core::toText(word);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

template <core::Word E> [[nodiscard]] std::optional<E> wordIn(const QJsonValue& value) {
    return core::parseWord<E>(value.toString().toStdString());
}

} // namespace callroom::console
