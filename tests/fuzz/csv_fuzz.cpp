// Cells written as a table and read back by a reader of RFC 4180: the same texts, none of them a formula.
#include "server/api/csv.h"
#include "shared/protocol/abandoned.h"
#include "tests/fuzz/fuzz.h"

#include <utility>
#include <vector>

namespace callroom::fuzz {
namespace {

using Line = std::vector<std::string>;

// Of the input: ASCII's own separators, as cells may hold any other character.
constexpr char cellEnd = '\x1f';
constexpr char lineEnd = '\x1e';

/// As RFC 4180 has it: lines end with CRLF; within quotes everything stands for itself, and two quotes for one.
std::vector<Line> read(std::string_view table) {
    std::vector<Line> lines;
    Line line;
    std::string cell;
    bool isQuoted = false;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const char c = table[i];
        if (isQuoted) {
            if (c != '"') {
                cell += c;
            } else if (i + 1 < table.size() && table[i + 1] == '"') {
                cell += table[++i];
            } else {
                isQuoted = false;
            }
        } else if (c == '"') {
            require(cell.empty(), "a quote begins a cell");
            isQuoted = true;
        } else if (c == ',' || table.substr(i).starts_with("\r\n")) {
            line.push_back(std::exchange(cell, {}));
            if (c == ',') continue;
            lines.push_back(std::exchange(line, {}));
            ++i;
        } else {
            require(c != '\r' && c != '\n', "a line break stands in quotes");
            cell += c;
        }
    }
    require(!isQuoted && cell.empty() && line.empty(), "the table ends with its last line");
    return lines;
}

bool isFormula(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && std::string_view("=+-@").find(text[first]) != std::string_view::npos;
}

std::vector<std::string_view> split(std::string_view text, char end) {
    std::vector<std::string_view> parts;
    for (auto at = text.find(end); at != std::string_view::npos; at = text.find(end)) {
        parts.push_back(text.substr(0, at));
        text.remove_prefix(at + 1);
    }
    parts.push_back(text);
    return parts;
}

void checkCells(std::string_view input) {
    std::vector<Line> expected;
    std::string table;
    for (const auto lineText : split(input, lineEnd)) {
        std::string line;
        Line cells;
        for (const auto cell : split(lineText, cellEnd)) {
            api::csv::appendText(line, cell);
            cells.push_back((isFormula(cell) ? "'" : "") + std::string(cell));
        }
        table += api::csv::ended(std::move(line));
        expected.push_back(std::move(cells));
    }
    require(read(table) == expected, "cells are read back as they were");
}

/// A described line has as many cells as its header, whatever its texts are.
void checkRow(std::string_view input) {
    protocol::AbandonedCustomer customer;
    customer.customer.name = input;
    customer.note = input;
    const auto lines = read(api::csv::header<protocol::AbandonedCustomer>() + api::csv::row(customer));
    require(lines.size() == 2 && lines[0].size() == lines[1].size(), "a row fits its header");
}

} // namespace

void run(std::string_view input) {
    checkCells(input);
    checkRow(input);
}

} // namespace callroom::fuzz
