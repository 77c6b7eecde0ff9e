#include "server/accounts/known_devices.h"

#include <sodium.h>

#include <algorithm>
#include <span>

namespace callroom::accounts {
namespace {

constexpr int base64url = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
constexpr char separator = '.';
constexpr std::size_t mostMarks = 8;

const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

} // namespace

KnownDevices::KnownDevices(std::string_view secret, const core::Clock& clock, core::RandomSource& random)
    : m_clock(clock)
    , m_random(random) {
    constexpr std::string_view purpose = "callroom known device 1";
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytesOf(secret), secret.size());
    crypto_auth_hmacsha256_update(&state, bytesOf(purpose), purpose.size());
    crypto_auth_hmacsha256_final(&state, m_key.data());
}

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
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, m_key.data(), m_key.size());
    crypto_auth_hmacsha256_update(&state, mark.data(), idBytes + timeBytes);
    crypto_auth_hmacsha256_update(&state, bytesOf(account), account.size());
    crypto_auth_hmacsha256_final(&state, mark.data() + idBytes + timeBytes);
}

std::optional<KnownDevices::Mark> KnownDevices::read(std::string_view text, std::string_view account) const {
    Mark mark{};
    std::size_t length = 0;
    const char* end = nullptr;
    const bool isBase64 =
        sodium_base642bin(mark.data(), mark.size(), text.data(), text.size(), nullptr, &length, &end, base64url) == 0;
    if (!isBase64 || length != mark.size() || end != text.data() + text.size()) return std::nullopt;
    Mark expected = mark;
    seal(expected, account);
    if (sodium_memcmp(expected.data(), mark.data(), mark.size()) != 0) return std::nullopt;
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

    constexpr std::size_t length = sodium_base64_ENCODED_LEN(markBytes, base64url);
    std::array<char, length> text{};
    sodium_bin2base64(text.data(), text.size(), own.data(), own.size(), base64url);
    std::string kept(text.data());
    if (others.size() >= mostMarks) others.resize(mostMarks - 1);
    for (const auto other : others) {
        if (other.size() != length - 1) continue; // no mark
        kept += separator;
        kept += other;
    }
    return kept;
}

} // namespace callroom::accounts
