#include "server/storage/array_column.h"

namespace callroom::storage {
namespace {

/// Number of dimensions, whether there are nulls, the elements' type, number of elements, the first one's index.
constexpr std::size_t headerSize = 5 * sizeof(std::uint32_t);
constexpr std::int32_t sizeOfNull = -1;
/// PostgreSQL counts microseconds from 2000-01-01.
constexpr std::int64_t epochOffsetMilliseconds = 946'684'800'000;

/// In network order.
template <typename T> void append(std::string& bytes, T number) {
    for (int shift = (static_cast<int>(sizeof(T)) - 1) * 8; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<char>((static_cast<std::uint64_t>(number) >> shift) & 0xff));
}

} // namespace

ArrayColumn::ArrayColumn(Type type)
    : m_type(type)
    , m_bytes(headerSize, '\0') {}

void ArrayColumn::addSize(std::int32_t size) {
    append(m_bytes, static_cast<std::uint32_t>(size));
    ++m_count;
}

void ArrayColumn::add(std::string_view text) {
    addSize(static_cast<std::int32_t>(text.size()));
    m_bytes.append(text);
}

void ArrayColumn::add(const core::Uuid& id) {
    addSize(static_cast<std::int32_t>(id.bytes.size()));
    m_bytes.append(reinterpret_cast<const char*>(id.bytes.data()), id.bytes.size());
}

void ArrayColumn::add(std::int64_t number) {
    addSize(sizeof number);
    append(m_bytes, number);
}

void ArrayColumn::add(core::Timestamp at) {
    add((at.time_since_epoch().count() - epochOffsetMilliseconds) * 1000);
}

void ArrayColumn::addNull() {
    addSize(sizeOfNull);
    m_hasNull = true;
}

Parameter ArrayColumn::take() {
    std::string header;
    append(header, std::uint32_t{m_count > 0});
    append(header, std::uint32_t{m_hasNull});
    append(header, static_cast<std::uint32_t>(m_type));
    if (m_count > 0) {
        append(header, m_count);
        append(header, std::uint32_t{1});
    }
    m_bytes.replace(0, headerSize, header);
    return Parameter(std::move(m_bytes));
}

} // namespace callroom::storage
