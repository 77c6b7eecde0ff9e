#pragma once

#include "server/storage/selection.h"

#include <algorithm>

namespace callroom::storage {

/// The statements of a table whose rows are a described struct with `id`, `created_at`, `updated_at` and `version`, and
/// which are deleted softly (`deleted_at`). They are written from the columns of the description, so a new field needs
/// no SQL but its migration. Part of `Table`, without its type.
struct TableStatements {
    TableStatements(std::string_view table, const std::vector<Column>& columns);

    const Statement& list;       ///< $1, $2: after whom (`created_at`, `id`); $3: how many
    const Statement& byId;       ///< $1
    const Statement& lock;       ///< $1: with deleted ones, and whether it is in the column `is_deleted`
    const Statement& insert;     ///< $1: the tenant; the columns behind it
    const Statement& update;     ///< the columns; the row of the id
    const Statement& setDeleted; ///< $1: the id; $2: whether; $3: when
};

[[nodiscard]] std::string selectText(std::string_view table, const std::vector<Column>& columns, std::string_view more,
                                     std::string_view rest);

/// Makes a statement of the catalogue at run time; before the first connection is opened. Lives for ever.
[[nodiscard]] const Statement& makeStatement(std::string name, std::string text);

struct TableSpec {
    std::string_view name;
    std::vector<std::string_view> jsonFields{}; ///< lists that are kept as `jsonb` rather than as an array
    RenamedFields renamed{};
};

/// A table whose rows are T, at namespace scope. T has the members `id`, `createdAt`, `updatedAt` and `version`.
template <typename T> class Table {
public:
    explicit Table(TableSpec spec)
        : m_spec(std::move(spec))
        , m_statements(m_spec.name, columnsOf<T>(m_spec.renamed)) {}

    [[nodiscard]] const TableStatements& statements() const { return m_statements; }
    [[nodiscard]] const Selection<T>& list() const { return m_list; }
    [[nodiscard]] const Selection<T>& byId() const { return m_byId; }
    [[nodiscard]] const Selection<T>& lock() const { return m_lock; }

    /// The row's columns, behind `before`.
    [[nodiscard]] std::vector<Parameter> parametersOf(const T& row, std::vector<Parameter> before = {}) const {
        const auto& jsonFields = m_spec.jsonFields;
        const auto add = [&](const auto& described) {
            const bool isJson = std::find(jsonFields.begin(), jsonFields.end(), described.name) != jsonFields.end();
            before.push_back(detail::toParameter(row.*described.member, isJson));
        };
        json::Description<T>::fields.visit(add);
        return before;
    }

    /// A statement for a selection at namespace scope, such as
    /// `select("by_name", "WHERE name_key = lower($1) AND deleted_at IS NULL")`.
    [[nodiscard]] const Statement& select(std::string_view name, std::string_view rest) const {
        return makeStatement(std::string(m_spec.name) + "/" + std::string(name),
                             selectText(m_spec.name, columnsOf<T>(m_spec.renamed), {}, rest));
    }

private:
    TableSpec m_spec;
    TableStatements m_statements;
    Selection<T> m_list{m_statements.list, m_spec.renamed};
    Selection<T> m_byId{m_statements.byId, m_spec.renamed};
    Selection<T> m_lock{m_statements.lock, m_spec.renamed};
};

} // namespace callroom::storage
