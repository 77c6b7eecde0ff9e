#pragma once

#include <string>
#include <string_view>

/// What every fuzzer is made of. One input is one call of `run`; state that outlives the call would make a finding
/// impossible to repeat.
namespace callroom::fuzz {

/// Defined by each fuzzer: does with the input what the server does with its clients' bytes, and checks what comes out.
void run(std::string_view input);

/// Ends the process with `what`, which makes the input a finding, unless it holds.
void require(bool holds, std::string_view what);

/// Takes the input apart, in a form that is written and read as text: lines first, then the rest.
class Input {
public:
    explicit Input(std::string_view bytes)
        : m_rest(bytes) {}

    /// Up to the next line feed, without it.
    [[nodiscard]] std::string_view line();
    [[nodiscard]] std::string_view rest() const { return m_rest; }
    [[nodiscard]] bool isEmpty() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

/// Bytes as a network delivers them: each character of `sizes`, again and again, is the size of a piece (space 1, `!`
/// 2, … up to 96). No sizes: one piece.
class Pieces {
public:
    Pieces(std::string_view bytes, std::string_view sizes)
        : m_rest(bytes)
        , m_sizes(sizes) {}

    [[nodiscard]] bool isEmpty() const { return m_rest.empty(); }
    [[nodiscard]] std::string_view next();

private:
    std::string_view m_rest;
    std::string_view m_sizes;
    std::size_t m_taken = 0;
};

} // namespace callroom::fuzz
