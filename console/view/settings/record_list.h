#pragma once

#include "console/model/settings/record_filter.h"
#include "console/model/settings/record_store.h"
#include "console/view/appearance.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace callroom::console {

/// The records of a noun at the left of its form: search, the list itself, a button for a new one, the removed ones on
/// demand. Whoever listens decides whether another record may be opened.
class RecordList final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive this object.
    RecordList(RecordStore& store, const Appearance& appearance, QWidget* parent = nullptr);

    /// Marks a record without telling; none when the id is empty.
    void setCurrent(const QString& id);
    [[nodiscard]] QString current() const;
    [[nodiscard]] QString first() const;
    void setCreatable(bool isCreatable);
    /// Whether removed ones can be shown.
    void setRemovedKnown(bool isKnown);
    void startSearch();
    [[nodiscard]] QListView& view() { return *m_view; }

Q_SIGNALS:
    /// The user would open another one.
    void chosen(const QString& id);
    void newRequested();

private:
    void showState();
    void showIcons();

    RecordStore& m_store;
    const Appearance& m_appearance;
    RecordFilter m_filter;
    QLineEdit* m_search;
    QPushButton* m_new;
    QListView* m_view;
    QCheckBox* m_removed;
    QLabel* m_remark;
    QPushButton* m_retry;
    QAction* m_searchIcon;
};

} // namespace callroom::console
