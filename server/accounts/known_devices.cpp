#include "server/accounts/known_devices.h"

#include "shared/core/crypto.h"

#include <algorithm>
#include <span>

namespace callroom::accounts {
namespace {

constexpr char separator = '.';
constexpr std::size_t mostMarks = 8;

} // namespace

KnownDevices::KnownDevices(std::string_view secret, const core::Clock& clock, core::RandomSource& random)
    : m_clock(clock)
    , m_random(random)
    , m_key(core::keyFor(secret, "callroom known device 1")) {}

std::vector<std::string_view> KnownDevices::split(std::string_view marks) {
    std::vector<std::string_view> parts;
    while (!marks.empty() && parts.size() < mostMarks) {
        const auto end = std::min(marks.find(separator), marks.size());
        parts.push_back(marks.substr(0, end));
        marks.remove_prefix(std::min(end + 1, marks.size()));
    }
    return parts;
}

void KnownDevices::seal(Mark& mark, std::string_view account) const {
    const auto mac = core::macOf(m_key, {std::span(mark).first(idBytes + timeBytes), core::bytesOf(account)});
    std::copy(mac.begin(), mac.end(), mark.begin() + idBytes + timeBytes);
}

std::optional<KnownDevices::Mark> KnownDevices::read(std::string_view text, std::string_view account) const {
    Mark mark{};
    if (!core::fromBase64Url(text, mark)) return std::nullopt;
    Mark expected = mark;
    seal(expected, account);
    if (!core::isSameSecret(expected, mark)) return std::nullopt;
    std::uint64_t seconds = 0;
    for (std::size_t i = 0; i < timeBytes; ++i)
        seconds = seconds << 8 | mark[idBytes + i];
    const auto madeAt = core::Timestamp(std::chrono::seconds(static_cast<std::int64_t>(seconds)));
    if (m_clock.now() - madeAt >= lifetime) return std::nullopt;
    return mark;
}

std::optional<std::string> KnownDevices::find(std::string_view marks, std::string_view account) const {
    for (const auto text : split(marks))
        if (const auto mark = read(text, account)) return std::string(mark->begin(), mark->begin() + idBytes);
    return std::nullopt;
}

std::string KnownDevices::remember(std::string_view marks, std::string_view account) const {
    std::vector<std::string_view> others;
    Mark own{};
    bool isKnown = false;
    for (const auto text : split(marks)) {
        const auto mark = read(text, account);
        if (mark && !isKnown) own = *mark;
        isKnown = isKnown || mark;
        if (!mark) others.push_back(text);
    }
    if (!isKnown) m_random.fill(std::span(own).first(idBytes));
    auto seconds = static_cast<std::uint64_t>(core::toEpochMilliseconds(m_clock.now()) / 1000);
    for (std::size_t i = timeBytes; i-- > 0; seconds >>= 8)
        own[idBytes + i] = static_cast<unsigned char>(seconds & 0xff);
    seal(own, account);

    std::string kept = core::toBase64Url(own);
    const auto length = kept.size();
    if (others.size() >= mostMarks) others.resize(mostMarks - 1);
    for (const auto other : others) {
        if (other.size() != length) continue; // no mark
        kept += separator;
        kept += other;
    }
    return kept;
}

} // namespace callroom::accounts
