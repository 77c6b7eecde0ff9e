#pragma once

#include "console/model/floor/floor_models.h"
#include "console/view/appearance.h"
#include "console/view/floor/agent_actions.h"
#include "console/view/floor/contact_actions.h"
#include "console/view/floor/floor_page.h"

#include <QMainWindow>

#include <vector>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace callroom::console {

class DetailsPanel;
class StatusLine;
class ToolRow;

/// The floor: summary, the three tables with what can be done to their rows, the details of the chosen row, the state
/// of the connection.
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
    /// Whatever still asks or tells something goes; nothing is done by it.
    void closeDialogs();
    [[nodiscard]] ContactActions& contactActions() { return m_contactActions; }
    [[nodiscard]] AgentActions& agentActions() { return m_agentActions; }
    [[nodiscard]] FloorPage& page(int page) { return *m_pages[static_cast<std::size_t>(page)]; }

Q_SIGNALS:
    void signOutRequested();
    void quitRequested();

private:
    void closeEvent(QCloseEvent* event) override;
    void makePages();
    void makeToolRow();
    void makeMenus();
    void makeViewMenu(QMenu& menu);
    void restoreLayout();
    void offerActions(int page, const QPoint& at);
    void showChosen();
    void showCounts();
    void showRefusal(const QString& what, const QString& why);
    void showAbout();

    FloorModels& m_models;
    Appearance& m_appearance;
    QSettings& m_settings;
    ContactActions m_contactActions;
    AgentActions m_agentActions;
    std::vector<FloorPage*> m_pages;
    std::vector<QString> m_pageNames;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    DetailsPanel* m_details;
    QAction* m_detailsAction;
    ToolRow* m_tools = nullptr;
    StatusLine* m_status;
};

} // namespace callroom::console
