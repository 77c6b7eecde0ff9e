#include "shared/core/random.h"

#include <sodium.h>

#include <cstring>
#include <stdexcept>
#include <vector>

namespace callroom::core {

SystemRandom::SystemRandom() {
    if (sodium_init() < 0) throw std::runtime_error("libsodium cannot start");
}

void SystemRandom::fill(std::span<std::uint8_t> bytes) {
    randombytes_buf(bytes.data(), bytes.size());
}

void SeededRandom::fill(std::span<std::uint8_t> bytes) {
    for (std::size_t at = 0; at < bytes.size(); at += sizeof(std::uint64_t)) {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t word = m_state;
        word = (word ^ (word >> 30)) * 0xbf58476d1ce4e5b9ULL;
        word = (word ^ (word >> 27)) * 0x94d049bb133111ebULL;
        word ^= word >> 31;
        std::memcpy(bytes.data() + at, &word, std::min(sizeof word, bytes.size() - at));
    }
}

std::string randomToken(RandomSource& random, std::size_t byteCount) {
    std::vector<std::uint8_t> bytes(byteCount);
    random.fill(bytes);
    std::string text(sodium_base64_ENCODED_LEN(byteCount, sodium_base64_VARIANT_URLSAFE_NO_PADDING), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    text.resize(text.size() - 1); // the terminating NUL
    return text;
}

} // namespace callroom::core
