#include "server/storage/sqlstate.h"

#include <string>

namespace callroom::storage {
namespace {

std::string codeOf(std::string_view constraint, std::string_view otherwise) {
    for (const std::string_view suffix : {"_key", "_check", "_fkey", "_pkey"})
        if (constraint.ends_with(suffix)) constraint.remove_suffix(suffix.size());
    return std::string(constraint.empty() ? otherwise : constraint);
}

core::Error logged(core::Error error, std::string_view sqlState, std::string_view message) {
    error.logDetail = "sqlstate=" + std::string(sqlState) + " " + std::string(message);
    return error;
}

} // namespace

FailureClass classify(std::string_view sqlState) {
    if (sqlState.empty() || sqlState.starts_with("08") || sqlState == "57P01" || sqlState == "57P02" ||
        sqlState == "57P03" || sqlState == "57P05" || sqlState == "25P03")
        return FailureClass::ConnectionLost;
    if (sqlState == "40001" || sqlState == "40P01" || sqlState == "55P03") return FailureClass::Contention;
    if (sqlState.starts_with("53") || sqlState.starts_with("58") || sqlState == "25006" || sqlState == "57014")
        return FailureClass::Exhausted;
    return FailureClass::Lasting;
}

core::Error errorOf(std::string_view sqlState, std::string_view constraint, std::string_view message) {
    if (classify(sqlState) != FailureClass::Lasting) return logged(core::unavailable(), sqlState, message);
    if (sqlState == "23505" || sqlState == "23P01")
        return logged(core::conflict(codeOf(constraint, "already_exists"), "this already exists"), sqlState, message);
    if (sqlState == "23503")
        return logged(
            core::invalid(codeOf(constraint, "unknown_reference"), "this names something that does not exist"),
            sqlState, message);
    if (sqlState.starts_with("23"))
        return logged(core::invalid(codeOf(constraint, "invalid_value"), "a value is not acceptable"), sqlState,
                      message);
    if (sqlState == "22021" || sqlState == "22P05")
        return logged(core::malformed("nul_character", "a text holds a character that cannot be stored"), sqlState,
                      message);
    if (sqlState.starts_with("22"))
        return logged(core::invalid("invalid_value", "a value is not acceptable"), sqlState, message);
    return logged(core::internal({}), sqlState, message);
}

} // namespace callroom::storage
