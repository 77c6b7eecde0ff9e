#pragma once

#include "console/view/frame/palette.h"
#include "console/view/frame/sidebar.h"
#include "console/view/page.h"
#include "console/view/workplace.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <vector>

class QStackedWidget;

namespace callroom::console {

class StatusLine;
struct PlacedPage;

/// The console's frame for one sign-in: the sidebar with the pages that the role may open, the page that is shown, the
/// state of the connection, the menus and the command palette.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// What `at` names outlives this object.
    explicit MainWindow(const Workplace& at, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Who is signed in where, for the title and the status bar.
    void setAccount(const QString& name, const QString& place);
    /// A passing remark in the status bar.
    void showRemark(const QString& text);
    void saveLayout();
    /// Shows the page of this key; whether it was: there may be none, or another that may not be left.
    bool showPage(const QString& key);
    /// Whatever still asks or tells something goes; nothing is done by it.
    void closeDialogs();
    void openPalette();
    [[nodiscard]] Sidebar& sidebar() { return *m_sidebar; }
    [[nodiscard]] Palette& commandPalette() { return *m_palette; }
    [[nodiscard]] Page& currentPage() const;
    [[nodiscard]] const std::vector<Page*>& pages() const { return m_pages; }
    /// The page of this kind, which must be there.
    template <typename Kind> [[nodiscard]] Kind& page() const { return *findChild<Kind*>(); }

Q_SIGNALS:
    void signOutRequested();
    void quitRequested();

private:
    void closeEvent(QCloseEvent* event) override;
    void takePages(std::vector<PlacedPage> pages);
    void makeContent();
    void makeMenus();
    void makeViewMenu(QMenu& menu);
    void leave(void (MainWindow::*told)());
    void restoreLayout();
    void go(const PaletteEntry& entry);
    [[nodiscard]] std::vector<PaletteEntry> paletteEntries();
    void showRefusal(const QString& what, const QString& why);
    void showAbout();

    Workplace m_at;
    std::unique_ptr<PlaceModel> m_places;
    std::vector<Page*> m_pages;
    std::vector<PlaceGroup> m_groups; ///< of each page
    QStackedWidget* m_stack;
    Sidebar* m_sidebar = nullptr;
    Palette* m_palette;
    StatusLine* m_status;
    std::function<void()> m_wanted;         ///< what the page that is shown has put off by a question
    std::vector<QAction*> m_paletteActions; ///< what the palette offers at the moment, by number
};

} // namespace callroom::console
