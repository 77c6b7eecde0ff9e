#include "console/view/main_window.h"

#include "console/view/appearance_menu.h"
#include "console/view/connection_banner.h"
#include "console/view/floor/agents_page.h"
#include "console/view/floor/contacts_page.h"
#include "console/view/floor/queues_page.h"
#include "console/view/frame/menu_actions.h"
#include "console/view/pages.h"
#include "console/view/status_line.h"

#include <QApplication>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace callroom::console {

MainWindow::MainWindow(const Workplace& at, QWidget* parent)
    : QMainWindow(parent)
    , m_at(at)
    , m_stack(new QStackedWidget)
    , m_palette(new Palette(at.models.floor(), at.appearance, *this))
    , m_status(new StatusLine(at.models.connection(), at.appearance)) {
    m_at.appearance.dress(*this);
    takePages(makePages(m_at));
    makeContent();
    makeMenus();
    setStatusBar(m_status);
    connect(&m_at.models.actions(), &FloorActions::done, this, &MainWindow::showRemark);
    connect(&m_at.models.actions(), &FloorActions::refused, this, &MainWindow::showRefusal);
    connect(&m_at.links, &Links::pageWanted, this, &MainWindow::showPage);
    connect(m_sidebar, &Sidebar::wanted, this, &MainWindow::showPage);
    connect(m_palette, &Palette::chosen, this, &MainWindow::go);
    setAccount({}, {});
    resize(1360, 800);
    restoreLayout();
    currentPage().setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::takePages(std::vector<PlacedPage> pages) {
    std::vector<Place> places;
    for (auto& [group, owned] : pages) {
        auto* page = owned.release(); // the stack's from here on
        m_stack->addWidget(page);
        m_pages.push_back(page);
        m_groups.push_back(group);
        places.push_back({group, page->key(), page->title(), page->icon(), page->count()});
        connect(page, &Page::remarked, this, &MainWindow::showRemark);
        connect(page, &Page::leaveAllowed, this, [this] {
            if (const auto wanted = std::exchange(m_wanted, nullptr)) wanted();
        });
    }
    m_places = std::make_unique<PlaceModel>(places);
    for (auto* page : m_pages)
        connect(page, &Page::countChanged, this, [this, page] { m_places->setCount(page->key(), page->count()); });
}

void MainWindow::makeContent() {
    m_sidebar = new Sidebar(*m_places, m_at.appearance);
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addWidget(new ConnectionBanner(m_at.models.connection(), m_at.appearance));
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    setCentralWidget(content);
}

void MainWindow::makeMenus() {
    auto* program = menuBar()->addMenu(tr("&Callroom"));
    program->addAction(tr("&Sign out"), this, [this] { leave(&MainWindow::signOutRequested); });
    program->addSeparator();
    auto* quit = program->addAction(tr("&Quit"), this, [this] { leave(&MainWindow::quitRequested); });
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    for (auto* page : m_pages)
        if (auto* menu = page->menu()) menuBar()->addMenu(menu);
    makeViewMenu(*menuBar()->addMenu(tr("&View")));
    auto* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Callroom Console"), this, &MainWindow::showAbout);
}

void MainWindow::makeViewMenu(QMenu& menu) {
    constexpr int mostNumbered = 9;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (i == 0 || m_groups[i] != m_groups[i - 1]) menu.addSection(nameOf(m_groups[i]));
        auto* action = menu.addAction(QString(m_pages[i]->title()).replace(u'&', QStringLiteral("&&")));
        action->setData(m_pages[i]->key()); // what tells the palette that it has this one already
        connect(action, &QAction::triggered, this, [this, page = m_pages[i]] {
            if (showPage(page->key())) page->setFocus();
        });
        if (i < mostNumbered)
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))));
    }
    menu.addSeparator();
    auto* search = menu.addAction(tr("&Search"), this, [this] { currentPage().startSearch(); });
    search->setShortcut(QKeySequence::Find);
    auto* palette = menu.addAction(tr("Command &palette…"), this, &MainWindow::openPalette);
    palette->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    menu.addAction(&m_sidebar->foldAction());
    menu.addSeparator();
    menu.addMenu(new AppearanceMenu(m_at.appearance, m_at.settings, this));
}

void MainWindow::setAccount(const QString& name, const QString& place) {
    setWindowTitle(place.isEmpty() ? tr("Callroom") : tr("%1 – Callroom", "window title").arg(place));
    m_status->setAccount(name.isEmpty() ? QString() : tr("%1 at %2", "person at server").arg(name, place));
}

void MainWindow::showRemark(const QString& text) {
    m_status->showRemark(text);
}

Page& MainWindow::currentPage() const {
    return *m_pages[static_cast<std::size_t>(m_stack->currentIndex())];
}

bool MainWindow::showPage(const QString& key) {
    const auto wanted =
        std::find_if(m_pages.begin(), m_pages.end(), [&](const Page* page) { return page->key() == key; });
    if (wanted == m_pages.end()) return false;
    const bool isOther = *wanted != &currentPage();
    if (isOther && !currentPage().mayLeave()) {
        m_sidebar->setCurrent(currentPage().key());
        m_wanted = [this, key] { showPage(key); };
        return false;
    }
    const bool hadFocus = currentPage().isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(*wanted);
    if (isOther && hadFocus) (*wanted)->setFocus(); // or it would go to whatever comes next
    m_sidebar->setCurrent(key);
    return true;
}

void MainWindow::openPalette() {
    m_palette->ask(paletteEntries());
}

/// Pages by themselves, then whatever the page that is shown and the menus can do at the moment.
std::vector<PaletteEntry> MainWindow::paletteEntries() {
    std::vector<PaletteEntry> entries;
    const QString unnumbered;
    m_paletteActions.clear();
    const auto fromMenus = actionsOf(*menuBar());
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const auto* page = m_pages[i];
        const auto inMenu = std::find_if(fromMenus.begin(), fromMenus.end(), [page](const MenuAction& one) {
            return one.action->data().toString() == page->key();
        });
        entries.push_back(
            {PaletteEntry::Kind::Page, page->key(), page->title(), nameOf(m_groups[i]), page->icon(),
             inMenu == fromMenus.end() ? unnumbered : inMenu->action->shortcut().toString(QKeySequence::NativeText)});
    }
    const auto add = [&](QAction* action, const QString& note) {
        const bool isPage = std::any_of(m_pages.begin(), m_pages.end(), [action](const Page* page) {
            return action->data().toString() == page->key();
        });
        const bool isThere =
            std::find(m_paletteActions.begin(), m_paletteActions.end(), action) != m_paletteActions.end();
        if (isPage || isThere || !action->isEnabled() || !action->isVisible()) return;
        entries.push_back({PaletteEntry::Kind::Action,
                           QString::number(m_paletteActions.size()),
                           plainText(*action),
                           note,
                           {},
                           action->shortcut().toString(QKeySequence::NativeText)});
        m_paletteActions.push_back(action);
    };
    for (auto* action : currentPage().commands())
        add(action, currentPage().title());
    for (const auto& [action, menu] : fromMenus)
        add(action, menu);
    return entries;
}

void MainWindow::go(const PaletteEntry& entry) {
    const auto goTo = [&](FloorPage& page) {
        if (!showPage(page.key())) return;
        page.goTo(entry.id);
        page.setFocus();
    };
    switch (entry.kind) {
    case PaletteEntry::Kind::Page:
        if (showPage(entry.id)) currentPage().setFocus();
        return;
    case PaletteEntry::Kind::Action:
        return m_paletteActions[static_cast<std::size_t>(entry.id.toInt())]->trigger();
    case PaletteEntry::Kind::Queue:
        return goTo(page<QueuesPage>());
    case PaletteEntry::Kind::Agent:
        return goTo(page<AgentsPage>());
    case PaletteEntry::Kind::Contact:
        return goTo(page<ContactsPage>());
    }
}

void MainWindow::showRefusal(const QString& what, const QString& why) {
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Not done"), what, QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(why);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::closeDialogs() {
    for (auto* dialog : findChildren<QDialog*>())
        if (dialog->isVisible()) dialog->reject();
}

void MainWindow::showAbout() {
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, tr("About Callroom Console"),
                        tr("Callroom Console %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Shows and sets up a Callroom contact centre.\nIcons: Lucide (ISC licence)."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::restoreLayout() {
    restoreGeometry(m_at.settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_sidebar->foldAction().setChecked(m_at.settings.value(QStringLiteral("window/folded"), false).toBool());
    for (auto* page : m_pages)
        page->restoreLayout(m_at.settings);
    if (!showPage(m_at.settings.value(QStringLiteral("window/page")).toString())) showPage(m_pages.front()->key());
}

void MainWindow::saveLayout() {
    m_at.settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_at.settings.setValue(QStringLiteral("window/folded"), m_sidebar->isFolded());
    m_at.settings.setValue(QStringLiteral("window/page"), currentPage().key());
    for (const auto* page : m_pages)
        page->saveLayout(m_at.settings);
}

/// Only when the page that is shown agrees; whoever wired the program decides what follows.
void MainWindow::leave(void (MainWindow::*told)()) {
    if (!currentPage().mayLeave()) {
        m_wanted = [this, told] { leave(told); };
        return;
    }
    saveLayout();
    Q_EMIT(this->*told)();
}

/// Closing the window is quitting.
void MainWindow::closeEvent(QCloseEvent* event) {
    if (!currentPage().mayLeave()) {
        m_wanted = [this] { close(); };
        return event->ignore();
    }
    saveLayout();
    event->accept();
    Q_EMIT quitRequested();
}

} // namespace callroom::console
