#include "console/view/main_window.h"

#include "console/view/appearance_menu.h"
#include "console/view/connection_banner.h"
#include "console/view/floor/details_panel.h"
#include "console/view/floor/summary_bar.h"
#include "console/view/status_line.h"
#include "console/view/tool_row.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace callroom::console {
namespace {

/// The places of the tables.
enum Page { callsPage, agentsPage };

} // namespace

MainWindow::MainWindow(FloorModels& models, Appearance& appearance, QSettings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_models(models)
    , m_appearance(appearance)
    , m_settings(settings)
    , m_contactActions(models, appearance, *this)
    , m_agentActions(models, *this)
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_details(new DetailsPanel(appearance))
    , m_detailsAction(new QAction(tr("&Details"), this))
    , m_status(new StatusLine(models.connection(), appearance)) {
    m_appearance.dress(*this);
    makePages();
    makeToolRow();
    makeMenus();
    setStatusBar(m_status);

    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setHandleWidth(12);
    m_splitter->setChildrenCollapsible(false);
    m_details->setMinimumWidth(230);
    m_splitter->setSizes({900, 290});

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 14);
    column->setSpacing(12);
    column->addWidget(new SummaryBar(m_models.summary(), m_appearance));
    column->addWidget(new ConnectionBanner(m_models.connection(), m_appearance));
    column->addWidget(m_tools);
    column->addWidget(m_splitter, 1);
    setCentralWidget(content);

    connect(&m_models.actions(), &FloorActions::done, this, &MainWindow::showRemark);
    connect(&m_models.actions(), &FloorActions::refused, this, &MainWindow::showRefusal);
    setAccount({}, {});
    showCounts();
    resize(1240, 760);
    restoreLayout();
    m_stack->currentWidget()->setFocus();
}

void MainWindow::makePages() {
    const auto add = [this](FloorTableModel& model, const PageLayout& layout) {
        auto* page = new FloorPage(model, m_appearance, layout);
        m_pages.push_back(page);
        m_pageNames.push_back(layout.name);
        m_stack->addWidget(page);
        connect(page, &FloorPage::rowCountChanged, this, &MainWindow::showCounts);
        connect(page, &FloorPage::chosenChanged, this, &MainWindow::showChosen);
        connect(page, &FloorPage::menuRequested, this,
                [this, number = m_stack->count() - 1](const QPoint& at) { offerActions(number, at); });
    };
    add(m_models.calls(), {QStringLiteral("calls"),
                           tr("Calls"),
                           tr("No calls at the moment."),
                           {174, 146, 78, 146, 98, 60, 62, 80, 72, 90},
                           CallModel::Status,
                           Qt::AscendingOrder});
    connect(m_pages.back(), &FloorPage::activated, &m_contactActions.why(), &QAction::trigger);
    add(m_models.agents(), {QStringLiteral("agents"),
                            tr("Agents"),
                            tr("There are no agents yet."),
                            {160, 116, 84, 190, 78, 124, 150},
                            AgentModel::Name,
                            Qt::AscendingOrder});
    add(m_models.queues(), {QStringLiteral("queues"),
                            tr("Queues"),
                            tr("There are no queues yet."),
                            {160, 150, 80, 110, 80, 80, 84, 100, 130},
                            QueueModel::Name,
                            Qt::AscendingOrder});
}

void MainWindow::makeToolRow() {
    m_tools = new ToolRow(m_appearance, m_pageNames, *m_detailsAction);
    m_tools->addActionsOf(callsPage, m_contactActions.actions());
    connect(m_tools, &ToolRow::pageChosen, this, &MainWindow::showPage);
    connect(m_tools, &ToolRow::searched, this, [this](const QString& text) {
        for (auto* page : m_pages)
            page->setSearch(text);
    });
}

void MainWindow::makeMenus() {
    auto* program = menuBar()->addMenu(tr("&Callroom"));
    program->addAction(tr("&Sign out"), this, &MainWindow::signOutRequested);
    program->addSeparator();
    auto* quit = program->addAction(tr("&Quit"), this, &MainWindow::quitRequested);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));

    m_contactActions.addTo(*menuBar()->addMenu(tr("C&ontact")));
    m_agentActions.addTo(*menuBar()->addMenu(tr("&Agent")));
    makeViewMenu(*menuBar()->addMenu(tr("&View")));
    auto* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Callroom Console"), this, &MainWindow::showAbout);
}

void MainWindow::makeViewMenu(QMenu& menu) {
    for (int page = 0; page < static_cast<int>(m_pages.size()); ++page) {
        auto* action = menu.addAction(m_pageNames[static_cast<std::size_t>(page)], this, [this, page] {
            showPage(page);
            m_pages[static_cast<std::size_t>(page)]->table().setFocus();
        });
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)));
    }
    menu.addSeparator();
    auto* search = menu.addAction(tr("&Search"), this, [this] { m_tools->startSearch(); });
    search->setShortcut(QKeySequence::Find);
    m_detailsAction->setCheckable(true);
    m_detailsAction->setChecked(true);
    m_detailsAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    connect(m_detailsAction, &QAction::toggled, m_details, &QWidget::setVisible);
    menu.addAction(m_detailsAction);
    menu.addSeparator();
    menu.addMenu(new AppearanceMenu(m_appearance, m_settings, this));
}

void MainWindow::setAccount(const QString& name, const QString& place) {
    setWindowTitle(place.isEmpty() ? tr("Callroom") : tr("%1 – Callroom", "window title").arg(place));
    m_status->setAccount(name.isEmpty() ? QString() : tr("%1 at %2", "person at server").arg(name, place));
}

void MainWindow::showRemark(const QString& text) {
    m_status->showRemark(text);
}

void MainWindow::showPage(int page) {
    m_tools->setPage(page);
    m_stack->setCurrentIndex(page);
    showChosen();
}

/// Actions are on what is seen: a row chosen in a table behind is not meant.
void MainWindow::showChosen() {
    const auto number = m_stack->currentIndex();
    if (number < 0) return;
    const auto& page = *m_pages[static_cast<std::size_t>(number)];
    m_details->setDetails(page.chosen());
    const auto id = page.chosenId().toStdString();
    m_contactActions.setContact(number == callsPage ? core::ContactId::parse(id) : std::nullopt);
    m_agentActions.setAgent(number == agentsPage ? core::UserId::parse(id) : std::nullopt);
}

void MainWindow::offerActions(int page, const QPoint& at) {
    if (page != callsPage && page != agentsPage) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (page == callsPage)
        m_contactActions.addTo(*menu);
    else
        m_agentActions.addTo(*menu);
    menu->popup(at);
}

void MainWindow::showCounts() {
    for (int page = 0; page < static_cast<int>(m_pages.size()); ++page)
        m_tools->setPageTitle(page, tr("%1  %2", "name of a table, number of its rows")
                                        .arg(m_pageNames[static_cast<std::size_t>(page)])
                                        .arg(m_pages[static_cast<std::size_t>(page)]->rowCount()));
}

void MainWindow::showRefusal(const QString& what, const QString& why) {
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Not done"), what, QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(why);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::closeDialogs() {
    for (auto* dialog : findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly))
        dialog->reject();
}

void MainWindow::showAbout() {
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, tr("About Callroom Console"),
                        tr("Callroom Console %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Shows the live floor of a Callroom contact centre.\nIcons: Lucide (ISC licence)."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::restoreLayout() {
    restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_splitter->restoreState(m_settings.value(QStringLiteral("window/splitter")).toByteArray());
    m_detailsAction->setChecked(m_settings.value(QStringLiteral("window/details"), true).toBool());
    for (auto* page : m_pages)
        page->restoreLayout(m_settings.value(u"tables/" % page->key()).toByteArray());
    showPage(m_settings.value(QStringLiteral("window/page"), 0).toInt());
}

void MainWindow::saveLayout() {
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("window/splitter"), m_splitter->saveState());
    m_settings.setValue(QStringLiteral("window/details"), m_detailsAction->isChecked());
    m_settings.setValue(QStringLiteral("window/page"), m_stack->currentIndex());
    for (auto* page : m_pages)
        m_settings.setValue(u"tables/" % page->key(), page->saveLayout());
}

/// Closing the window is quitting; whoever wired the program decides.
void MainWindow::closeEvent(QCloseEvent* event) {
    saveLayout();
    event->accept();
    Q_EMIT quitRequested();
}

} // namespace callroom::console
