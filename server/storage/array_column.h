#pragma once

#include "server/storage/parameter.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace callroom::storage {

/// One column of a batch, written as a PostgreSQL array in its binary form while the rows go by: PostgreSQL takes an id
/// of an array's text apart digit by digit, of this it copies sixteen bytes. The form is array_recv's of
/// PostgreSQL 15 (src/backend/utils/adt/arrayfuncs.c). Values; one thread at a time.
class ArrayColumn {
public:
    /// Elements' types, by the numbers that PostgreSQL's catalogue gives its own.
    enum class Type : std::uint32_t { Int8 = 20, Text = 25, Json = 114, TimestampTz = 1184, Uuid = 2950 };

    explicit ArrayColumn(Type type);

    void add(std::string_view text);
    void add(const core::Uuid& id);
    template <typename Tag> void add(const core::Id<Tag>& id) { add(id.value); }
    void add(std::int64_t number);
    void add(core::Timestamp at);
    void addNull();
    void addUnlessEmpty(std::string_view text) { text.empty() ? addNull() : add(text); }

    /// The array; the column is spent.
    [[nodiscard]] Parameter take();

private:
    void addSize(std::int32_t size);

    Type m_type;
    std::string m_bytes;
    std::uint32_t m_count = 0;
    bool m_hasNull = false;
};

} // namespace callroom::storage
