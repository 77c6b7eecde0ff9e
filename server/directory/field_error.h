#pragma once

#include "shared/core/error.h"

#include <string>
#include <utility>

namespace callroom::directory {

/// The error of one field of a body; `field` as in `widget.color`.
[[nodiscard]] inline core::Error atField(core::Error error, std::string field) {
    error.fields.push_back({std::move(field), error.code, error.detail});
    return error;
}

} // namespace callroom::directory
