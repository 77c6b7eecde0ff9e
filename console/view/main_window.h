#pragma once

#include "console/model/floor_models.h"
#include "console/view/appearance.h"
#include "console/view/floor_page.h"

#include <QMainWindow>

#include <vector>

class QActionGroup;
class QLabel;
class QLineEdit;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace callroom::console {

class DetailsPanel;

/// The floor: summary, the three tables, the details of the chosen row, the state of the connection.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// What is given outlives this object.
    MainWindow(FloorModels& models, Appearance& appearance, QSettings& settings, QWidget* parent = nullptr);

    /// Who is signed in where, for the title and the status bar.
    void setAccount(const QString& name, const QString& place);
    /// A passing remark in the status bar.
    void showRemark(const QString& text);
    void saveLayout();
    void showPage(int page);
    [[nodiscard]] FloorPage& page(int page) { return *m_pages[static_cast<std::size_t>(page)]; }

Q_SIGNALS:
    void signOutRequested();
    void quitRequested();

private:
    void closeEvent(QCloseEvent* event) override;
    void makePages();
    void makeMenus();
    void makeAppearanceMenu(QMenu& menu);
    void makeStatusBar();
    [[nodiscard]] QWidget* makeToolRow();
    void restoreLayout();
    void showDetails();
    void showCounts();
    void showConnection();
    void showIcons();
    void showAbout();

    FloorModels& m_models;
    Appearance& m_appearance;
    QSettings& m_settings;
    std::vector<FloorPage*> m_pages;
    std::vector<QString> m_pageNames;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    DetailsPanel* m_details;
    QLineEdit* m_search;
    QAction* m_searchIcon;
    QAction* m_detailsAction;
    QActionGroup* m_schemes;
    QLabel* m_connectionIcon;
    QLabel* m_connectionText;
    QLabel* m_account;
};

} // namespace callroom::console
