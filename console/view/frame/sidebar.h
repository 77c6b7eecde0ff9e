#pragma once

#include "console/model/places/place_model.h"
#include "console/view/appearance.h"

#include <QAction>
#include <QFrame>

class QListView;
class QToolButton;

namespace callroom::console {

/// The places of the console down the left of the window, the current one marked. Folded it shows the icons alone.
class Sidebar : public QFrame {
    Q_OBJECT

public:
    /// Both outlive this object.
    Sidebar(PlaceModel& places, const Appearance& appearance, QWidget* parent = nullptr);

    /// Marks this place; tells nobody.
    void setCurrent(const QString& key);
    [[nodiscard]] bool isFolded() const { return m_fold.isChecked(); }
    /// Folds and unfolds; checked while it is folded.
    [[nodiscard]] QAction& foldAction() { return m_fold; }
    [[nodiscard]] QListView& list() { return *m_list; }

Q_SIGNALS:
    /// The user wants to go there. The mark moves when `setCurrent` says so.
    void wanted(const QString& key);

private:
    void fold(bool isFolded);
    void onCurrent(const QModelIndex& current);

    PlaceModel& m_places;
    const Appearance& m_appearance;
    QListView* m_list;
    QToolButton* m_foldButton;
    QAction m_fold;
    QString m_current;
};

} // namespace callroom::console
