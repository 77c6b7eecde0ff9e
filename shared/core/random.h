#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace callroom::core {

/// Where random bytes come from; injected, so that tests can repeat a run. Implementations are thread-safe unless
/// they say otherwise.
class RandomSource {
public:
    virtual ~RandomSource() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

/// Cryptographic randomness (libsodium). Any thread.
class SystemRandom final : public RandomSource {
public:
    SystemRandom();
    void fill(std::span<std::uint8_t> bytes) override;
};

/// Repeatable bytes (splitmix64) for tests and simulation; never for secrets. One thread.
class SeededRandom final : public RandomSource {
public:
    explicit SeededRandom(std::uint64_t seed)
        : m_state(seed) {}
    void fill(std::span<std::uint8_t> bytes) override;

private:
    std::uint64_t m_state;
};

/// An unguessable token of `byteCount` random bytes in unpadded base64url; 32 bytes for anything long-lived.
[[nodiscard]] std::string randomToken(RandomSource& random, std::size_t byteCount = 32);

} // namespace callroom::core
