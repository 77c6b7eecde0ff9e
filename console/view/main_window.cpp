#include "console/view/main_window.h"

#include "console/view/connection_banner.h"
#include "console/view/details_panel.h"
#include "console/view/icons.h"
#include "console/view/summary_bar.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

namespace callroom::console {

MainWindow::MainWindow(FloorModels& models, Appearance& appearance, QSettings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_models(models)
    , m_appearance(appearance)
    , m_settings(settings)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_details(new DetailsPanel(appearance))
    , m_search(new QLineEdit)
    , m_searchIcon(new QAction(this))
    , m_detailsAction(new QAction(tr("&Details"), this))
    , m_schemes(new QActionGroup(this))
    , m_connectionIcon(new QLabel)
    , m_connectionText(new QLabel)
    , m_account(new QLabel) {
    m_appearance.dress(*this);
    makePages();
    makeMenus();
    makeStatusBar();

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
    column->addWidget(makeToolRow());
    column->addWidget(m_splitter, 1);
    setCentralWidget(content);

    connect(&m_models.connection(), &ConnectionStatus::changed, this, &MainWindow::showConnection);
    connect(&m_appearance, &Appearance::changed, this, &MainWindow::showIcons);
    setAccount({}, {});
    showIcons();
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
        m_tabs->addTab(layout.name);
        connect(page, &FloorPage::rowCountChanged, this, &MainWindow::showCounts);
        connect(page, &FloorPage::chosenChanged, this, &MainWindow::showDetails);
    };
    add(m_models.calls(), {QStringLiteral("calls"),
                           tr("Calls"),
                           tr("No calls at the moment."),
                           {148, 146, 84, 126, 88, 62, 66, 80, 74, 150},
                           CallModel::Status,
                           Qt::AscendingOrder});
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
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Tables"));
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::showPage);
}

QWidget* MainWindow::makeToolRow() {
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the table"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(m_searchIcon, QLineEdit::LeadingPosition);
    m_search->setFixedWidth(250);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        for (auto* page : m_pages)
            page->setSearch(text);
    });
    auto* details = new QToolButton;
    details->setDefaultAction(m_detailsAction);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(2, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tabs);
    layout->addStretch(1);
    layout->addWidget(m_search);
    layout->addWidget(details);
    return row;
}

void MainWindow::makeMenus() {
    auto* program = menuBar()->addMenu(tr("&Callroom"));
    program->addAction(tr("&Sign out"), this, &MainWindow::signOutRequested);
    program->addSeparator();
    auto* quit = program->addAction(tr("&Quit"), this, &MainWindow::quitRequested);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));

    auto* view = menuBar()->addMenu(tr("&View"));
    for (int page = 0; page < static_cast<int>(m_pages.size()); ++page) {
        auto* action = view->addAction(m_pageNames[static_cast<std::size_t>(page)], this, [this, page] {
            showPage(page);
            m_pages[static_cast<std::size_t>(page)]->table().setFocus();
        });
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)));
    }
    view->addSeparator();
    auto* search = view->addAction(tr("&Search"), this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    search->setShortcut(QKeySequence::Find);
    m_detailsAction->setCheckable(true);
    m_detailsAction->setChecked(true);
    m_detailsAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    connect(m_detailsAction, &QAction::toggled, m_details, &QWidget::setVisible);
    view->addAction(m_detailsAction);
    view->addSeparator();
    makeAppearanceMenu(*view->addMenu(tr("&Appearance")));

    auto* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Callroom Console"), this, &MainWindow::showAbout);
}

void MainWindow::makeAppearanceMenu(QMenu& menu) {
    const std::array<std::pair<Scheme, QString>, 3> schemes{
        {{Scheme::System, tr("Like the s&ystem")}, {Scheme::Light, tr("&Light")}, {Scheme::Dark, tr("&Dark")}}};
    for (const auto& [scheme, name] : schemes) {
        auto* action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(scheme == m_appearance.scheme());
        action->setData(static_cast<int>(scheme));
        m_schemes->addAction(action);
    }
    connect(m_schemes, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_appearance.setScheme(static_cast<Scheme>(action->data().toInt()));
        m_settings.setValue(QStringLiteral("appearance"), action->data());
    });
}

void MainWindow::makeStatusBar() {
    for (auto* label : {m_connectionText, m_account})
        label->setTextFormat(Qt::PlainText);
    m_connectionText->setAccessibleName(tr("Connection"));
    m_account->setAccessibleName(tr("Signed in as"));
    auto* connection = new QWidget;
    auto* row = new QHBoxLayout(connection);
    row->setContentsMargins(12, 3, 0, 3);
    row->setSpacing(7);
    row->addWidget(m_connectionIcon);
    row->addWidget(m_connectionText, 1);
    statusBar()->addWidget(connection, 1);
    m_account->setContentsMargins(0, 0, 12, 0);
    statusBar()->addPermanentWidget(m_account);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::setAccount(const QString& name, const QString& place) {
    setWindowTitle(place.isEmpty() ? tr("Callroom") : tr("%1 – Callroom", "window title").arg(place));
    m_account->setText(name.isEmpty() ? QString() : tr("%1 at %2", "person at server").arg(name, place));
}

void MainWindow::showRemark(const QString& text) {
    constexpr int shownForMs = 10'000;
    statusBar()->showMessage(text, shownForMs);
}

void MainWindow::showPage(int page) {
    m_tabs->setCurrentIndex(page);
    m_stack->setCurrentIndex(page);
    showDetails();
}

void MainWindow::showDetails() {
    const auto page = m_stack->currentIndex();
    if (page >= 0) m_details->setDetails(m_pages[static_cast<std::size_t>(page)]->chosen());
}

void MainWindow::showCounts() {
    for (int page = 0; page < static_cast<int>(m_pages.size()); ++page)
        m_tabs->setTabText(page, tr("%1  %2", "name of a table, number of its rows")
                                     .arg(m_pageNames[static_cast<std::size_t>(page)])
                                     .arg(m_pages[static_cast<std::size_t>(page)]->rowCount()));
}

void MainWindow::showConnection() {
    const auto& status = m_models.connection();
    const auto colour = m_appearance.colours().of(status.tone()).text;
    m_connectionIcon->setPixmap(iconPixmap(status.icon(), colour, 16, devicePixelRatioF()));
    m_connectionText->setText(status.text());
}

void MainWindow::showIcons() {
    const auto& colours = m_appearance.colours();
    m_searchIcon->setIcon(icon(QStringLiteral("search"), colours.muted.text));
    m_detailsAction->setIcon(icon(QStringLiteral("panel-right"), colours.softText));
    showConnection();
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
