#include "server/storage/selection.h"

#include <algorithm>
#include <array>

namespace callroom::storage {
namespace {

// PostgreSQL's own types keep their oids for ever (pg_type.dat).
constexpr unsigned int boolOid = 16;
constexpr std::array<unsigned int, 3> integerOids{20, 21, 23};
constexpr std::array<unsigned int, 2> realOids{700, 701};
constexpr std::array<unsigned int, 2> textOids{25, 1043};
constexpr unsigned int timestamptzOid = 1184;
constexpr unsigned int uuidOid = 2950;
constexpr std::array<unsigned int, 3> listOids{1009, 1015, 2951};
constexpr unsigned int jsonbOid = 3802;

std::vector<const SelectionBase*>& all() {
    static std::vector<const SelectionBase*> selections;
    return selections;
}

template <std::size_t Count> bool contains(const std::array<unsigned int, Count>& oids, unsigned int oid) {
    return std::find(oids.begin(), oids.end(), oid) != oids.end();
}

} // namespace

std::string columnName(std::string_view field) {
    std::string name;
    for (const char c : field) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        if (isUpper) name += '_';
        name += isUpper ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return name;
}

bool holds(unsigned int oid, ColumnType type) {
    switch (type) {
    case ColumnType::Boolean:
        return oid == boolOid;
    case ColumnType::Integer:
        return contains(integerOids, oid);
    case ColumnType::Real:
        return contains(realOids, oid);
    case ColumnType::Text:
        return contains(textOids, oid);
    case ColumnType::Time:
        return oid == timestamptzOid;
    case ColumnType::Uuid:
        return oid == uuidOid;
    case ColumnType::List:
        return contains(listOids, oid) || oid == jsonbOid;
    case ColumnType::Json:
        return oid == jsonbOid;
    }
    return false;
}

std::string_view toText(ColumnType type) {
    constexpr std::array<std::string_view, 8> names{"boolean", "integer", "real", "text",
                                                    "time",    "uuid",    "list", "jsonb"};
    return names[static_cast<std::size_t>(type)];
}

SelectionBase::SelectionBase(const Statement& statement, std::vector<Column> columns)
    : m_statement(statement)
    , m_columns(std::move(columns)) {
    all().push_back(this);
}

core::Result<void> SelectionBase::check(std::span<const AnswerColumn> answer) const {
    for (const auto& column : m_columns) {
        const auto found =
            std::find_if(answer.begin(), answer.end(), [&](const auto& one) { return one.name == column.name; });
        if (found == answer.end())
            return core::fail(core::internal(std::string(m_statement.name) + " has no column " + column.name));
        if (!holds(found->oid, column.type))
            return core::fail(core::internal(std::string(m_statement.name) + ": the column " + column.name +
                                             " is not of the type " + std::string(toText(column.type))));
    }
    return {};
}

const std::vector<int>& SelectionBase::places(const Row& row) const {
    if (const auto* known = m_places.load(std::memory_order_acquire)) return *known;
    auto places = std::make_unique<std::vector<int>>();
    for (const auto& column : m_columns)
        places->push_back(row.columnNamed(column.name));
    const std::vector<int>* resolved = nullptr;
    if (m_places.compare_exchange_strong(resolved, places.get(), std::memory_order_acq_rel))
        resolved = places.release();
    return *resolved;
}

std::span<const SelectionBase* const> selections() {
    return all();
}

} // namespace callroom::storage
