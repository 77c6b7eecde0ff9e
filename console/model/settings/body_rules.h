#pragma once

#include "console/model/settings/field_spec.h"
#include "shared/json/decode.h"
#include "shared/json/encode.h"

#include <QJsonDocument>

/// The server's rules of a body, taken from the description that the server reads it by.
namespace callroom::console {

/// The faults that the server would find while reading it.
template <typename Body> [[nodiscard]] std::vector<core::FieldError> faultsOf(const QJsonObject& body) {
    const auto text = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const auto read = json::decodeText<Body>({text.constData(), static_cast<std::size_t>(text.size())});
    return read ? std::vector<core::FieldError>{} : read.error().fields;
}

/// What a body says when nobody has said anything.
template <typename Body> [[nodiscard]] QJsonObject defaultsOf() {
    return QJsonDocument::fromJson(QByteArray::fromStdString(json::encode(Body{}))).object();
}

/// The names of its fields.
template <typename Body> [[nodiscard]] QStringList namesOf() {
    QStringList names;
    const auto add = [&](const auto& field) {
        names.append(QString::fromLatin1(field.name.data(), static_cast<qsizetype>(field.name.size())));
    };
    if constexpr (json::IsPatch<Body>::value) {
        json::Description<typename json::IsPatch<Body>::Patched>::fields.visit(add);
        names.append(QStringLiteral("version"));
    } else {
        json::Description<Body>::fields.visit(add);
    }
    return names;
}

namespace detail {

template <typename T> struct Inner { using Type = T; };
template <typename T> struct Inner<std::optional<T>> { using Type = typename Inner<T>::Type; };
template <typename T> struct Inner<std::vector<T>> { using Type = typename Inner<T>::Type; };

} // namespace detail

/// What the field at a place such as `chat.nudgeSeconds` must keep to; in lists of what stands in each line.
template <typename Body> [[nodiscard]] json::Limits limitsOf(std::string_view path) {
    json::Limits found;
    if constexpr (json::Described<Body>) {
        const auto dot = path.find('.');
        const auto head = path.substr(0, dot);
        const auto look = [&](const auto& field) {
            using Member = typename std::remove_cvref_t<decltype(field)>::MemberType;
            if (field.name != head) return;
            found = dot == std::string_view::npos
                        ? field.limits
                        : limitsOf<typename detail::Inner<Member>::Type>(path.substr(dot + 1));
        };
        json::Description<Body>::fields.visit(look);
    }
    return found;
}

/// Gives every field, and every column of its rows, the limits of the body's description.
template <typename Body> void limit(FieldSpec& field, const std::string& within = {}) {
    const auto path = within + field.name.toStdString();
    field.limits = limitsOf<Body>(path);
    for (auto& column : field.columns)
        limit<Body>(column, path + '.');
}

/// A form whose rules are those of these two bodies.
template <typename Create, typename Change> [[nodiscard]] FormSpec formOf(std::vector<SectionSpec> sections) {
    FormSpec form;
    form.sections = std::move(sections);
    for (auto& section : form.sections)
        for (auto& field : section.fields)
            limit<Create>(field);
    form.defaults = defaultsOf<Create>();
    form.newNames = namesOf<Create>();
    form.changeNames = namesOf<Change>();
    form.takesVersion = form.changeNames.removeAll(QStringLiteral("version")) > 0; // sent beside what is changed
    form.checkNew = &faultsOf<Create>;
    form.checkChange = &faultsOf<Change>;
    return form;
}

} // namespace callroom::console
