#include "console/model/palette/fuzzy.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace callroom::console {
namespace {

constexpr int matchPoints = 4;
constexpr int besidePoints = 10; ///< for a letter right behind the one before
constexpr int wordStartPoints = 12;
constexpr int lengthPerPoint = 12; ///< letters of a text that cost one point
constexpr int never = std::numeric_limits<int>::min() / 2;
constexpr qsizetype longestText = 160; ///< what comes later is not looked at

QChar folded(QChar letter) {
    const auto parts = letter.decomposition();
    return (parts.isEmpty() ? letter : parts.front()).toCaseFolded();
}

QString folded(const QString& text) {
    QString plain = text.left(longestText);
    for (auto& letter : plain)
        letter = folded(letter);
    return plain;
}

bool isWordStart(const QString& text, qsizetype place) {
    return place == 0 || (!text[place - 1].isLetterOrNumber() && text[place].isLetterOrNumber());
}

bool isSubsequence(const QString& word, const QString& text) {
    qsizetype found = 0;
    for (const auto letter : text)
        if (found < word.size() && letter == word[found]) ++found;
    return found == word.size();
}

/// The best way to find the word: its score and the places, which cost the memory of a table.
struct Found {
    int score = never;
    std::vector<int> places;
};

Found find(const QString& word, const QString& text, bool wantsPlaces) {
    const auto width = static_cast<std::size_t>(text.size());
    const auto height = static_cast<std::size_t>(word.size());
    // ending[j]: the best score of the letters so far with the last of them at j; before: any place up to j.
    std::vector<int> ending(width);
    std::vector<int> former(width);
    std::vector<std::vector<int>> cameFrom(wantsPlaces ? height : 0, std::vector<int>(width, -1));
    for (std::size_t i = 0; i < height; ++i) {
        int best = i == 0 ? 0 : never;
        int bestAt = -1;
        for (std::size_t j = 0; j < width; ++j) {
            if (i > 0 && j > 0 && former[j - 1] > best) {
                best = former[j - 1];
                bestAt = static_cast<int>(j) - 1;
            }
            ending[j] = never;
            if (text[static_cast<qsizetype>(j)] != word[static_cast<qsizetype>(i)] || best == never) continue;
            int from = bestAt;
            int score = best;
            if (i > 0 && j > 0 && former[j - 1] != never && former[j - 1] + besidePoints > score) {
                score = former[j - 1] + besidePoints;
                from = static_cast<int>(j) - 1;
            }
            ending[j] = score + matchPoints + (isWordStart(text, static_cast<qsizetype>(j)) ? wordStartPoints : 0);
            if (wantsPlaces) cameFrom[i][j] = from;
        }
        std::swap(ending, former);
    }
    const auto last = std::max_element(former.begin(), former.end());
    if (last == former.end() || *last == never) return {};
    Found found{*last, {}};
    if (!wantsPlaces) return found;
    auto place = static_cast<int>(last - former.begin());
    for (std::size_t i = height; i-- > 0;) {
        found.places.push_back(place);
        place = cameFrom[i][static_cast<std::size_t>(place)];
    }
    return found;
}

} // namespace

FuzzyMatcher::FuzzyMatcher(const QString& pattern) {
    for (const auto& word : pattern.simplified().split(u' ', Qt::SkipEmptyParts))
        m_words.push_back(folded(word));
}

std::optional<int> FuzzyMatcher::score(const QString& text) const {
    const auto plain = folded(text);
    int sum = 0;
    for (const auto& word : m_words) {
        if (!isSubsequence(word, plain)) return std::nullopt;
        sum += find(word, plain, false).score;
    }
    return m_words.empty() ? 0 : sum - static_cast<int>(plain.size()) / lengthPerPoint;
}

std::vector<int> FuzzyMatcher::places(const QString& text) const {
    const auto plain = folded(text);
    std::vector<int> all;
    for (const auto& word : m_words) {
        const auto found = find(word, plain, true);
        if (found.score == never) return {};
        all.insert(all.end(), found.places.begin(), found.places.end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace callroom::console
