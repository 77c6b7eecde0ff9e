#pragma once

#include <QString>

#include <array>

namespace callroom::console {

/// The most that the server takes, in seconds of waiting given for free; none is the least.
inline constexpr int highestPriority = 100;

/// The priorities that have a name, in seconds of waiting given for free.
inline constexpr int normalPriority = 0;
inline constexpr int highPriority = 30;
inline constexpr int urgentPriority = highestPriority;
inline constexpr std::array namedPriorities{normalPriority, highPriority, urgentPriority};

/// `Normal`, `High`, `Urgent`, or the seconds of any other.
[[nodiscard]] QString priorityText(int seconds);

/// What it does to the place in line: `as if it had waited 0:30 longer`.
[[nodiscard]] QString priorityEffect(int seconds);

} // namespace callroom::console
