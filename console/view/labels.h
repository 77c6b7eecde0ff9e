#pragma once

#include <QLabel>

/// Labels that show text as it is: what people have written is never read as markup.
namespace callroom::console {

/// In one line; `role` is the style sheet's, such as `soft`.
[[nodiscard]] inline QLabel* plainLabel(const QString& text = {}, const QString& role = {}) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    if (!role.isEmpty()) label->setProperty("role", role);
    return label;
}

/// The same in lines as they fit.
[[nodiscard]] inline QLabel* wrappedLabel(const QString& text = {}, const QString& role = {}) {
    auto* label = plainLabel(text, role);
    label->setWordWrap(true);
    return label;
}

/// The title of a place, or of what is open in it; `size` is against the usual.
[[nodiscard]] inline QLabel* titleLabel(const QString& text, qreal size) {
    auto* label = wrappedLabel(text);
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * size);
    large.setWeight(QFont::DemiBold);
    label->setFont(large);
    return label;
}

} // namespace callroom::console
