# cmake -DSQL_DIR=… -DOUT_DIR=… -P embed.cmake
# Turns sql/migrations/*.sql and sql/queries/<noun>/*.sql into C++: OUT_DIR/sql_catalogue.cpp with every text, and
# OUT_DIR/sql/queries/<noun>.h with a declaration for each statement. Files that would not change are left alone.

function(write_if_different path text)
  if(EXISTS ${path})
    file(READ ${path} before)
    if("${before}" STREQUAL "${text}")
      return()
    endif()
  endif()
  file(WRITE ${path} "${text}")
endfunction()

function(lower_camel out name)
  string(REGEX MATCHALL "[^_]+" words "${name}")
  set(result "")
  foreach(word IN LISTS words)
    if(result STREQUAL "")
      set(result "${word}")
    else()
      string(SUBSTRING "${word}" 0 1 first)
      string(SUBSTRING "${word}" 1 -1 rest)
      string(TOUPPER "${first}" first)
      string(APPEND result "${first}${rest}")
    endif()
  endforeach()
  set(${out} "${result}" PARENT_SCOPE)
endfunction()

set(definitions "")
set(list "")
set(index 0)
file(GLOB nouns LIST_DIRECTORIES true RELATIVE ${SQL_DIR}/queries ${SQL_DIR}/queries/*)
list(SORT nouns)
foreach(noun IN LISTS nouns)
  file(GLOB files RELATIVE ${SQL_DIR}/queries/${noun} ${SQL_DIR}/queries/${noun}/*.sql)
  if(files STREQUAL "")
    continue()
  endif()
  list(SORT files)
  set(header "#pragma once\n\n#include \"server/storage/statement.h\"\n\nnamespace callroom::storage::queries::${noun} {\n\n")
  string(APPEND definitions "namespace queries::${noun} {\n")
  foreach(file IN LISTS files)
    string(REGEX REPLACE "\\.sql$" "" name "${file}")
    if(NOT name MATCHES "^[a-z][a-z0-9_]*$")
      message(FATAL_ERROR "sql/queries/${noun}/${file}: a statement's file is named in snake_case")
    endif()
    lower_camel(identifier "${name}")
    file(READ ${SQL_DIR}/queries/${noun}/${file} text)
    string(APPEND header "extern const Statement ${identifier};\n")
    string(APPEND definitions
      "extern const Statement ${identifier};\nconst Statement ${identifier}{\"${noun}/${name}\", R\"sql(${text})sql\", ${index}};\n")
    string(APPEND list "    &queries::${noun}::${identifier},\n")
    math(EXPR index "${index} + 1")
  endforeach()
  string(APPEND header "\n} // namespace callroom::storage::queries::${noun}\n")
  string(APPEND definitions "} // namespace queries::${noun}\n")
  write_if_different(${OUT_DIR}/sql/queries/${noun}.h "${header}")
endforeach()

set(steps "")
file(GLOB files RELATIVE ${SQL_DIR}/migrations ${SQL_DIR}/migrations/*.sql)
list(SORT files)
foreach(file IN LISTS files)
  if(NOT file MATCHES "^([0-9][0-9][0-9][0-9])_([a-z0-9_]+)\\.sql$")
    message(FATAL_ERROR "sql/migrations/${file}: a migration is named NNNN_what.sql")
  endif()
  set(digits ${CMAKE_MATCH_1})
  set(name ${CMAKE_MATCH_2})
  string(REGEX REPLACE "^0+" "" number "${digits}")
  file(READ ${SQL_DIR}/migrations/${file} text)
  # A literal longer than 64 KiB is more than every compiler takes, so a text is given in pieces.
  string(LENGTH "${text}" length)
  set(pieces "")
  set(at 0)
  while(at LESS length)
    string(SUBSTRING "${text}" ${at} 12000 piece)
    string(APPEND pieces "R\"sql(${piece})sql\"\n")
    math(EXPR at "${at} + 12000")
  endwhile()
  string(APPEND steps "    Migration{${number}, \"${name}\", ${pieces}},\n")
endforeach()

write_if_different(${OUT_DIR}/sql_catalogue.cpp "#include \"server/storage/migrator.h\"
#include \"server/storage/statement.h\"

#include <array>

namespace callroom::storage {
${definitions}
namespace {
constexpr std::array<const Statement*, ${index}> statements{
${list}};
const auto steps = std::to_array<Migration>({
${steps}});
} // namespace

std::span<const Statement* const> embeddedStatements() {
    return statements;
}

std::span<const Migration> migrations() {
    return steps;
}

} // namespace callroom::storage
")
file(TOUCH ${OUT_DIR}/sql_catalogue.stamp)
