#pragma once

#include "console/view/appearance.h"

#include <QTableView>

class QLabel;

namespace callroom::console {

/// A table of cells as all of the console's look: rows chosen whole, one at a time, by mouse or keys; a remark in its
/// middle where there are no rows to see.
class CellTable : public QTableView {
    Q_OBJECT

public:
    /// `name` is for screen readers. `appearance` outlives this object.
    CellTable(const Appearance& appearance, const QString& name, QWidget* parent = nullptr);

    /// Shows the text in the middle; nothing when it is empty.
    void setRemark(const QString& text);

private:
    QLabel* m_remark;
};

} // namespace callroom::console
