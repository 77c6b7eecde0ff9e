#pragma once

#include "console/model/settings/form_model.h"

#include <QLabel>

namespace callroom::console {

/// A canned response as a customer will read it, with examples in the place of what is filled in.
class CannedPreview final : public QLabel {
    Q_OBJECT

public:
    /// `form` is of a canned response and outlives this object.
    explicit CannedPreview(FormModel& form, QWidget* parent = nullptr);

private:
    void show(const QString& text);
};

} // namespace callroom::console
