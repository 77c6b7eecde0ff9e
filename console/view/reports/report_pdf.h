#pragma once

#include "shared/core/result.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <vector>

namespace callroom::console {

/// All that one printed report says; only texts, so that it can be written on any thread.
struct ReportSheet {
    struct Number {
        QString title;
        QString value;
        QString note;
        bool isMarked = false;
    };

    QString title;
    QString period;
    QString about; ///< what it is narrowed to, and when it was counted
    std::vector<Number> figures;
    QString levelsTitle;
    std::vector<Number> levels; ///< the service level by each formula
    QImage chart;
    QString tableTitle;
    QStringList headings; ///< the first names the lines, the others are of numbers
    std::vector<QStringList> rows;
    bool isLastRowSum = false;
};

/// Writes it on pages of A4 across, the table's headings and the page's number on each; the file appears under its name
/// only once it is whole. Blocking, any thread. Gives the number of pages. Error: `cannot_write`.
[[nodiscard]] core::Result<int> writeReportPdf(const QString& file, const ReportSheet& sheet);

} // namespace callroom::console
