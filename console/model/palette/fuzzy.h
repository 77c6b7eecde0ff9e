#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace callroom::console {

/// Finds what somebody means by a few letters of it: each word of the pattern must occur in the text with its letters
/// in order, not necessarily side by side. Case and accents do not count. Letters side by side and at the start of
/// words weigh more. One thread; a matcher is made once for a pattern and asked for many texts.
class FuzzyMatcher {
public:
    explicit FuzzyMatcher(const QString& pattern);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /// The higher the better; none where it does not fit. An empty pattern fits everything with 0.
    [[nodiscard]] std::optional<int> score(const QString& text) const;
    /// Where in the text the letters were found, ascending; empty where it does not fit.
    [[nodiscard]] std::vector<int> places(const QString& text) const;

private:
    std::vector<QString> m_words; ///< folded
};

} // namespace callroom::console
