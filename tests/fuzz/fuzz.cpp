#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace callroom::fuzz {

void require(bool holds, std::string_view what) {
    if (holds) return;
    std::fprintf(stderr, "fuzz: does not hold: %.*s\n", static_cast<int>(what.size()), what.data());
    std::abort();
}

std::string_view Input::line() {
    const auto end = m_rest.find('\n');
    const auto taken = m_rest.substr(0, end);
    m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
    return taken;
}

std::string_view Pieces::next() {
    constexpr unsigned longest = 96;
    std::size_t size = m_rest.size();
    if (!m_sizes.empty()) {
        const auto character = static_cast<unsigned char>(m_sizes[m_taken++ % m_sizes.size()]);
        size = std::min<std::size_t>(size, 1 + (character + longest - ' ') % longest);
    }
    const auto piece = m_rest.substr(0, size);
    m_rest.remove_prefix(size);
    return piece;
}

} // namespace callroom::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    callroom::fuzz::run({reinterpret_cast<const char*>(data), size});
    return 0;
}
