#pragma once

#include <QLabel>

namespace callroom::console {

/// A label that shows text as it is, in lines as they fit; `role` is the style sheet's, such as `soft`.
[[nodiscard]] inline QLabel* plainLabel(const QString& text, const QString& role = {}) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!role.isEmpty()) label->setProperty("role", role);
    return label;
}

/// The same as the title of a place or of what is open in it; `size` is against the usual.
[[nodiscard]] inline QLabel* titleLabel(const QString& text, qreal size) {
    auto* label = plainLabel(text);
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * size);
    large.setWeight(QFont::DemiBold);
    label->setFont(large);
    return label;
}

} // namespace callroom::console
