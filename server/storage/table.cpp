#include "server/storage/table.h"

#include <deque>

namespace callroom::storage {
namespace {

struct Made {
    std::string name;
    std::string text;
    Statement statement;
};

std::deque<Made>& madeStatements() {
    static std::deque<Made> made;
    return made;
}

std::string joined(const std::vector<Column>& columns) {
    std::string names;
    for (const auto& column : columns)
        names += (names.empty() ? "" : ", ") + column.name;
    return names;
}

std::string placeholders(std::size_t count) {
    std::string all;
    for (std::size_t number = 1; number <= count; ++number)
        all += (number > 1 ? ", $" : "$") + std::to_string(number);
    return all;
}

std::string insertText(const std::string& table, const std::vector<Column>& columns) {
    return "INSERT INTO " + table + " (tenant_id, " + joined(columns) + ")\nVALUES (" +
           placeholders(columns.size() + 1) + ")";
}

std::string updateText(const std::string& table, const std::vector<Column>& columns) {
    std::string text = "UPDATE " + table + " SET ";
    std::string row;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string place = "$" + std::to_string(i + 1);
        if (columns[i].name == "id")
            row = "\nWHERE id = " + place;
        else
            text += (text.ends_with("SET ") ? "" : ", ") + columns[i].name + " = " + place;
    }
    return text + row;
}

const Statement& make(std::string_view table, std::string_view name, std::string text) {
    return makeStatement(std::string(table) + "/" + std::string(name), std::move(text));
}

} // namespace

const Statement& makeStatement(std::string name, std::string text) {
    auto& all = madeStatements();
    auto& made = all.emplace_back(Made{std::move(name), std::move(text), {}});
    const auto index = static_cast<std::uint32_t>(embeddedStatements().size() + all.size() - 1);
    made.statement = {made.name, made.text, index};
    return made.statement;
}

std::vector<const Statement*> statementCatalogue() {
    const auto embedded = embeddedStatements();
    std::vector<const Statement*> all(embedded.begin(), embedded.end());
    for (const auto& made : madeStatements())
        all.push_back(&made.statement);
    return all;
}

std::string selectText(std::string_view table, const std::vector<Column>& columns, std::string_view more,
                       std::string_view rest) {
    return "SELECT " + joined(columns) + std::string(more) + "\nFROM " + std::string(table) + "\n" + std::string(rest);
}

TableStatements::TableStatements(std::string_view table, const std::vector<Column>& columns)
    : list(make(table, "list",
                selectText(table, columns, {},
                           "WHERE deleted_at IS NULL AND (created_at, id) > (coalesce($1::timestamptz, '-infinity'),\n"
                           "    coalesce($2::uuid, '00000000-0000-0000-0000-000000000000'))\n"
                           "ORDER BY created_at, id\n"
                           "LIMIT $3::integer")))
    , byId(make(table, "by_id", selectText(table, columns, {}, "WHERE id = $1 AND deleted_at IS NULL")))
    , lock(make(table, "lock",
                selectText(table, columns, ", deleted_at IS NOT NULL AS is_deleted", "WHERE id = $1\nFOR UPDATE")))
    , insert(make(table, "insert", insertText(std::string(table), columns)))
    , update(make(table, "update", updateText(std::string(table), columns)))
    , setDeleted(make(table, "set_deleted",
                      "UPDATE " + std::string(table) +
                          "\nSET deleted_at = CASE WHEN $2::boolean THEN $3::timestamptz END, updated_at = $3,\n"
                          "    version = version + 1\nWHERE id = $1")) {}

} // namespace callroom::storage
