#pragma once

#include "server/storage/columns.h"
#include "server/storage/statement.h"
#include "shared/core/result.h"

#include <atomic>
#include <span>

namespace callroom::storage {

/// A column of a statement's answer, as PostgreSQL describes it.
struct AnswerColumn {
    std::string name;
    unsigned int oid = 0; ///< of its type
};

/// A statement whose rows are read as a described struct. Made once, at namespace scope: all there are stand in
/// `selections()`, and the server checks each against the schema when it starts.
class SelectionBase {
public:
    SelectionBase(const Statement& statement, std::vector<Column> columns);
    SelectionBase(const SelectionBase&) = delete;
    SelectionBase& operator=(const SelectionBase&) = delete;

    [[nodiscard]] const Statement& statement() const { return m_statement; }
    /// Fails, internally, when a field has no column or one of another type.
    [[nodiscard]] core::Result<void> check(std::span<const AnswerColumn> answer) const;

protected:
    ~SelectionBase() = default;

    /// The place of each field's column among those of the row; resolved with the first row. Any thread.
    [[nodiscard]] const std::vector<int>& places(const Row& row) const;

private:
    const Statement& m_statement;
    std::vector<Column> m_columns;
    mutable std::atomic<const std::vector<int>*> m_places{}; ///< never freed: one small list for each statement
};

[[nodiscard]] std::span<const SelectionBase* const> selections();

template <typename T> class Selection final : public SelectionBase {
public:
    explicit Selection(const Statement& statement, const RenamedFields& renamed = {})
        : SelectionBase(statement, columnsOf<T>(renamed)) {}

    /// Reads each field from the column of its name.
    [[nodiscard]] T operator()(const Row& row) const {
        T value{};
        const auto& places = this->places(row);
        std::size_t field = 0;
        const auto read = [&](const auto& described) {
            detail::readColumn(row, places[field++], value.*described.member);
        };
        json::Description<T>::fields.visit(read);
        return value;
    }
};

} // namespace callroom::storage
