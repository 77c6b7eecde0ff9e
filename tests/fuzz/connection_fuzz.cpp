// One connection's bytes through HttpConnection and, after an upgrade, WebSocketConnection, on a real net thread with a
// stream made of the input: requests in one piece or in many, pipelined, held answers, streamed bodies that pause, a
// client that takes few bytes at a time. However the bytes are cut, the answers are the same.
#include "server/net/http_connection.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/net_site.h"

#include <algorithm>

namespace callroom::fuzz {
namespace {

/// Such a faulty request may be refused for one fault or for another, as only one of them may have arrived.
bool isRefusal(std::string_view answers, std::size_t at) {
    constexpr std::string_view start = "HTTP/1.1 ";
    const auto begin = answers.substr(0, std::min(at + start.size(), answers.size())).rfind(start);
    const auto status = answers.substr(std::min(begin, answers.size() - start.size()) + start.size());
    return begin != std::string_view::npos && (status.starts_with('4') || status.starts_with('5'));
}

void requireSame(std::string_view one, std::string_view other) {
    const auto [a, b] = std::ranges::mismatch(one, other);
    if (a == one.end() && b == other.end()) return;
    const auto at = static_cast<std::size_t>(a - one.begin());
    require(isRefusal(one, at) && isRefusal(other, at), "pieces are answered as the whole");
}

/// Without the 100s, which a client gets only where it has to wait.
std::string withoutContinue(std::string answers) {
    constexpr std::string_view interim = "HTTP/1.1 100 Continue\r\n\r\n";
    for (auto at = answers.find(interim); at != std::string::npos; at = answers.find(interim, at))
        answers.erase(at, interim.size());
    return answers;
}

} // namespace

void run(std::string_view input) {
    static NetSite site;
    Input parts(input);
    const auto sizes = parts.line();
    const auto whole = site.talk(Pieces(parts.rest(), {}), std::string::npos);
    const auto cut = site.talk(Pieces(parts.rest(), sizes), sizes.empty() ? 1 : sizes.size());
    // Whether an upgrade is pipelined behind an answer that is held back depends on when it comes.
    if (whole.hasHeld || cut.hasHeld) return;
    requireSame(withoutContinue(whole.received), withoutContinue(cut.received));
}

} // namespace callroom::fuzz
