#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace callroom::console {

/// Asks what shall become of changes that are not saved; `save` or `discard` is done, or neither. Only one such
/// question is open at a time above a widget.
void askBeforeLeaving(QWidget& above, const QString& what, std::function<void()> save, std::function<void()> discard);

} // namespace callroom::console
