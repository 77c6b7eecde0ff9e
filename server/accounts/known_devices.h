#pragma once

#include "shared/core/clock.h"
#include "shared/core/crypto.h"
#include "shared/core/random.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace callroom::accounts {

/// Recognises a browser in which somebody has signed in to an account before, so that guessing from elsewhere does not
/// keep them out. The browser keeps a mark for each of its last accounts in a cookie; a mark is a random id and a time
/// under a MAC of the server's secret, so nothing is stored here and nobody can make one. A mark lets nobody in: it
/// only decides which failures an attempt is counted with. Any thread.
class KnownDevices {
public:
    /// `secret` is the server's token secret; the key is derived from it.
    KnownDevices(std::string_view secret, const core::Clock& clock, core::RandomSource& random);

    /// The id of the device, when one of the marks is of this account and not older than a year.
    [[nodiscard]] std::optional<std::string> find(std::string_view marks, std::string_view account) const;

    /// The marks to keep after a sign-in to that account: its own first, then those of up to seven others. A device
    /// that is known already keeps its id.
    [[nodiscard]] std::string remember(std::string_view marks, std::string_view account) const;

    static constexpr std::chrono::days lifetime{365};

private:
    static constexpr std::size_t idBytes = 16;
    static constexpr std::size_t timeBytes = 8;
    static constexpr std::size_t markBytes = idBytes + timeBytes + std::tuple_size_v<core::Mac>;
    using Mark = std::array<unsigned char, markBytes>;

    [[nodiscard]] static std::vector<std::string_view> split(std::string_view marks);
    [[nodiscard]] std::optional<Mark> read(std::string_view text, std::string_view account) const;
    void seal(Mark& mark, std::string_view account) const;

    const core::Clock& m_clock;
    core::RandomSource& m_random;
    core::Mac m_key;
};

} // namespace callroom::accounts
