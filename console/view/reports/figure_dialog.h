#pragma once

#include "console/model/reports/figures.h"
#include "console/view/appearance.h"

#include <QDialog>

namespace callroom::console {

/// How one number of a report comes about: its formula as the server has it, the components in it, and a way to the
/// contacts behind it.
class FigureDialog : public QDialog {
    Q_OBJECT

public:
    /// `appearance` outlives this object.
    FigureDialog(const Figure& figure, const ReportLine& line, const protocol::ReportFrame& frame,
                 Appearance& appearance, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The query of `GET contacts`, and what it is about.
    void contactsWanted(const QString& query, const QString& about);
};

} // namespace callroom::console
