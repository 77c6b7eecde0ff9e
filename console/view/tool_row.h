#pragma once

#include "console/view/appearance.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QTabBar;

namespace callroom::console {

/// The row above the tables: which one is shown, what can be done to its rows, the search, and the details' switch.
class ToolRow : public QWidget {
    Q_OBJECT

public:
    /// What is given outlives this object.
    ToolRow(const Appearance& appearance, const std::vector<QString>& pages, QAction& details,
            QWidget* parent = nullptr);

    /// Buttons for these actions, while this page is the one that is shown.
    void addActionsOf(int page, const std::vector<QAction*>& actions);
    void setPage(int page);
    void setPageTitle(int page, const QString& title);
    void startSearch();

Q_SIGNALS:
    void pageChosen(int page);
    void searched(const QString& text);

private:
    void showIcons();

    const Appearance& m_appearance;
    QTabBar* m_tabs;
    QWidget* m_actions;
    QLineEdit* m_search;
    QAction* m_searchIcon;
    QAction& m_details;
};

} // namespace callroom::console
