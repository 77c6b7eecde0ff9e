#pragma once

#include "console/model/settings/field_spec.h"

namespace callroom::console {

/// What is wrong with a field, as its form shows it.
struct Fault {
    QString path; ///< the field's own, or within it such as `tiers.0.groupId`
    QString text;
    friend bool operator==(const Fault&, const Fault&) = default;
};

/// A sentence about a fault that a description found; `field` is the one it belongs to.
[[nodiscard]] QString wordFault(const core::FieldError& error, const FieldSpec& field);

/// A sentence about a refusal of a setting by its code; what explain() says where nothing more is known.
[[nodiscard]] QString wordSettingRefusal(const core::Error& error);

} // namespace callroom::console
