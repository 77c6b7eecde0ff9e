#pragma once

#include "console/model/palette/palette_model.h"
#include "console/view/appearance.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace callroom::console {

/// The command palette: a line to type in and what it may mean, over the window. Closes by itself when something is
/// chosen or it loses the focus.
class Palette : public QDialog {
    Q_OBJECT

public:
    /// All outlive this object.
    Palette(const FloorState& floor, Appearance& appearance, QWidget& window);

    /// Shows these pages and actions, and nothing typed yet.
    void ask(std::vector<PaletteEntry> entries);
    [[nodiscard]] PaletteModel& model() { return m_model; }

Q_SIGNALS:
    void chosen(const callroom::console::PaletteEntry& entry);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void onTyped(const QString& text);
    void choose(const QModelIndex& index);

    PaletteModel m_model;
    QWidget& m_window;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
};

} // namespace callroom::console
