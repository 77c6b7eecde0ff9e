#include "console/view/reports/reports_page.h"

#include "console/model/period.h"
#include "console/model/refusal_words.h"
#include "console/model/reports/service_levels.h"
#include "console/model/text.h"
#include "console/model/time_words.h"
#include "console/model/words.h"
#include "console/view/ask_bar.h"
#include "console/view/cell_table.h"
#include "console/view/floor_choice.h"
#include "console/view/icons.h"
#include "console/view/page_head.h"
#include "console/view/period_picker.h"
#include "console/view/reports/figure_dialog.h"
#include "console/view/reports/figure_tile.h"
#include "console/view/reports/report_chart.h"
#include "console/view/reports/report_pdf.h"
#include "console/view/saving.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QFuture>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPromise>
#include <QSettings>
#include <QSplitter>
#include <QTabBar>
#include <QThreadPool>
#include <QVBoxLayout>

namespace callroom::console {
namespace {

constexpr int any = -1; ///< the item of a choice that leaves it to the server
constexpr QSize paperChart(1100, 300);

QString nameOf(core::ReportInterval interval) {
    switch (interval) {
    case core::ReportInterval::QuarterHour:
        return ReportsPage::tr("Quarter hours");
    case core::ReportInterval::HalfHour:
        return ReportsPage::tr("Half hours");
    case core::ReportInterval::Hour:
        return ReportsPage::tr("Hours");
    case core::ReportInterval::Day:
        return ReportsPage::tr("Days");
    case core::ReportInterval::Week:
        return ReportsPage::tr("Weeks");
    case core::ReportInterval::Month:
        return ReportsPage::tr("Months");
    }
    return {};
}

template <typename Word> std::optional<Word> chosenOf(const QComboBox& box) {
    const int number = box.currentData().toInt();
    return number == any ? std::nullopt : std::optional(static_cast<Word>(number));
}

} // namespace

ReportsPage::ReportsPage(const Workplace& at, QWidget* parent)
    : Page(QStringLiteral("reports"), tr("Reports"), QStringLiteral("chart-column"), parent)
    , m_at(at)
    , m_queries(at.session.api())
    , m_reports(&m_queries)
    , m_period(new PeriodPicker({PeriodPreset::Today, PeriodPreset::Yesterday, PeriodPreset::ThisWeek,
                                 PeriodPreset::Last7Days, PeriodPreset::Last30Days, PeriodPreset::ThisMonth,
                                 PeriodPreset::LastMonth, PeriodPreset::Custom}))
    , m_queue(new FloorChoice(at.models.floor(), FloorChoice::Kind::Queues))
    , m_channel(new QComboBox)
    , m_interval(new QComboBox)
    , m_formula(new QComboBox)
    , m_figures(headFigures())
    , m_about(new QLabel)
    , m_kinds(new QTabBar)
    , m_chart(new ReportChart(at.appearance))
    , m_table(new CellTable(at.appearance, tr("Report")))
    , m_state(new AskBar(at.appearance))
    , m_csv(new QAction(tr("Export report as &CSV…"), this))
    , m_pdf(new QAction(tr("Export report as &PDF…"), this))
    , m_refresh(new QAction(tr("&Refresh report"), this)) {
    m_kinds->addTab(tr("Intervals"));
    m_kinds->addTab(tr("Queues"));
    m_kinds->addTab(tr("Agents"));
    m_kinds->setDrawBase(false);
    m_kinds->setExpanding(false);
    m_kinds->setAccessibleName(tr("Report"));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setProperty("role", QStringLiteral("soft"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems); // each number can be opened
    m_refresh->setShortcut(QKeySequence(Qt::Key_F5));
    m_refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_refresh);

    auto* lines = new QSplitter(Qt::Vertical);
    lines->addWidget(m_chart);
    lines->addWidget(m_table);
    lines->setChildrenCollapsible(false);
    lines->setHandleWidth(8);
    lines->setSizes({230, 260});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_csv->setIconText(tr("CSV"));
    m_pdf->setIconText(tr("PDF"));
    auto* head = new PageHead(at.appearance, title());
    head->addButton(*m_csv);
    head->addButton(*m_pdf);
    head->addIconButton(*m_refresh);
    column->addWidget(head);
    column->addLayout(makeFilters());
    column->addLayout(makeTiles());
    column->addLayout(makeLevels());
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_kinds);
    middle->addStretch(1);
    middle->addWidget(m_about);
    column->addLayout(middle);
    column->addWidget(lines, 1);
    column->addWidget(m_state);

    connect(&m_reports, &Reports::changed, this, &ReportsPage::showReports);
    connect(m_state, &AskBar::retryRequested, &m_reports, &Reports::refresh);
    connect(m_kinds, &QTabBar::currentChanged, this,
            [this](int tab) { m_reports.setKind(static_cast<Reports::Kind>(tab)); });
    connect(m_table, &QAbstractItemView::activated, this, qOverload<const QModelIndex&>(&ReportsPage::openFigure));
    connect(m_refresh, &QAction::triggered, &m_reports, &Reports::refresh);
    connect(m_csv, &QAction::triggered, this, &ReportsPage::exportCsv);
    connect(m_pdf, &QAction::triggered, this, &ReportsPage::exportPdf);
    connect(&at.appearance, &Appearance::changed, this, &ReportsPage::showIcons);
    setFocusProxy(m_kinds);
    showIcons();
    showReports();
}

/// The table must not outlive its models.
ReportsPage::~ReportsPage() {
    m_table->setModel(nullptr);
}

QLayout* ReportsPage::makeFilters() {
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->addItem(tr("All channels"), any);
    for (const auto& entry : core::Words<core::Channel>::table)
        m_channel->addItem(console::nameOf(entry.first), static_cast<int>(entry.first));
    m_interval->setAccessibleName(tr("Length of an interval"));
    m_interval->addItem(tr("Fitting intervals"), any);
    for (const auto& entry : core::Words<core::ReportInterval>::table)
        m_interval->addItem(nameOf(entry.first), static_cast<int>(entry.first));
    m_formula->setAccessibleName(tr("Formula of the service level"));
    m_formula->addItem(tr("Our formula"), any);
    for (int formula = 1; formula <= serviceLevelFormulas; ++formula)
        m_formula->addItem(tr("Formula %1").arg(formula), formula);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_period, m_queue, m_channel, m_interval, m_formula})
        row->addWidget(part);
    row->addStretch(1);
    connect(m_period, &PeriodPicker::changed, this, &ReportsPage::ask);
    connect(m_queue, &FloorChoice::changed, this, &ReportsPage::ask);
    for (auto* box : {m_channel, m_interval, m_formula})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportsPage::ask);
    return row;
}

QLayout* ReportsPage::makeTiles() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (const auto& figure : m_figures) {
        auto* tile = new FigureTile(figure.title, m_at.appearance);
        row->addWidget(tile, 1);
        m_tiles.push_back(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, figure] {
            if (const auto& overview = m_reports.overview())
                openFigure(figure, {tr("All together"), overview->total, {}, {}}, overview->frame);
        });
    }
    return row;
}

QLayout* ReportsPage::makeLevels() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (int formula = 1; formula <= serviceLevelFormulas; ++formula) {
        const auto figure = levelFigure(formula);
        auto* tile = new FigureTile(figure.title, m_at.appearance);
        tile->setNote(levelFormula(formula));
        row->addWidget(tile, 1);
        m_levels.push_back(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, figure] {
            if (const auto& overview = m_reports.overview())
                openFigure(figure, {tr("All together"), overview->total, {}, {}}, overview->frame);
        });
    }
    return row;
}

ReportRequest ReportsPage::request() const {
    ReportRequest request;
    if (const auto period = m_period->period()) {
        request.from = period->from;
        request.to = period->to;
    }
    if (!m_queue->chosen().isNil()) request.queueId = core::QueueId{m_queue->chosen()};
    request.channel = chosenOf<core::Channel>(*m_channel);
    request.interval = chosenOf<core::ReportInterval>(*m_interval);
    request.formula = chosenOf<int>(*m_formula);
    return request;
}

void ReportsPage::ask() {
    if (isVisible()) m_reports.setRequest(request());
}

void ReportsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    ask(); // today's goes on while one looks elsewhere
}

QTableView& ReportsPage::table() {
    return *m_table;
}

void ReportsPage::showKind(Reports::Kind kind) {
    m_kinds->setCurrentIndex(static_cast<int>(kind));
}

void ReportsPage::showReports() {
    m_state->setState(m_reports.askState(), m_reports.failure());
    showHead();
    showLines();
    const bool isThere = m_reports.overview().has_value();
    m_csv->setEnabled(isThere);
    m_pdf->setEnabled(isThere && m_reports.table().rowCount() > 0);
}

void ReportsPage::showHead() {
    const auto& overview = m_reports.overview();
    if (!overview) return m_about->clear();
    const ReportLine now{{}, overview->total, {}, {}};
    const ReportLine before{{}, overview->previous, {}, {}};
    for (std::size_t number = 0; number < m_tiles.size(); ++number) {
        const auto& figure = m_figures[number];
        const auto value = figure.value(now);
        m_tiles[number]->setValue(figureText(figure.unit, value), differenceOf(figure, value, figure.value(before)));
    }
    for (int formula = 1; formula <= serviceLevelFormulas; ++formula) {
        auto* tile = m_levels[static_cast<std::size_t>(formula - 1)];
        tile->setValue(figureText(Unit::Share, levelBy(overview->total.ratios.serviceLevels, formula)), {});
        tile->setMarked(overview->frame.formula.number == formula);
    }
    m_about->setText(tr("%1, compared with %2", "a period, the one before it")
                         .arg(periodText({overview->frame.from, overview->frame.to}),
                              periodText({overview->previousFrom, overview->frame.from})));
}

void ReportsPage::showLines() {
    auto& table = m_reports.table();
    if (m_table->model() != &table) {
        m_table->setModel(&table);
        m_table->setColumnWidth(0, 170);
        for (int column = 1; column < table.columnCount(); ++column)
            m_table->setColumnWidth(column, std::max(92, m_table->horizontalHeader()->sectionSizeHint(column)));
    }
    const bool isEmpty = m_reports.askState() == AskState::Known && table.lineCount() == 0;
    m_table->setRemark(isEmpty ? tr("There is nothing in this period.") : QString());
    m_interval->setEnabled(m_reports.kind() == Reports::Kind::Intervals);
    m_chart->setReport(m_reports.kind(), table);
}

void ReportsPage::openFigure(const QModelIndex& index) {
    const auto& table = m_reports.table();
    const auto* figure = table.figureAt(index.column());
    if (figure) openFigure(*figure, table.lines()[static_cast<std::size_t>(index.row())], table.frame());
}

void ReportsPage::openFigure(const Figure& figure, const ReportLine& line, const protocol::ReportFrame& frame) {
    auto* dialog = new FigureDialog(figure, line, frame, m_at.appearance, this);
    connect(dialog, &FigureDialog::contactsWanted, this,
            [this](const QString& query, const QString& about) { Q_EMIT m_at.links.contactsWanted(query, about); });
    dialog->open();
}

void ReportsPage::exportCsv() {
    const QString report = QStringList{QStringLiteral("calls"), QStringLiteral("queues"),
                                       QStringLiteral("agents")}[m_kinds->currentIndex()];
    const FileKind kind{tr("Export report"), tr("report-%1.csv", "file name").arg(report),
                        tr("Comma-separated values (*.csv)")};
    saveDownload(*this, m_at.session.api(), m_at.appearance,
                 u"analytics/export?format=csv&report=" % report % u'&' % queryOf(m_reports.request()), kind,
                 [this](const QString& text) { Q_EMIT remarked(text); });
}

void ReportsPage::exportPdf() {
    const FileKind kind{tr("Export report"), tr("report.pdf", "file name"), tr("PDF documents (*.pdf)")};
    askForFile(*this, kind, [this](const QString& file) { writePdf(file); });
}

void ReportsPage::writePdf(const QString& file) {
    QPromise<QString> promise;
    promise.future().then(this, [this](const QString& remark) { Q_EMIT remarked(remark); });
    promise.start();
    QThreadPool::globalInstance()->start(
        [file, sheet = sheet(), promise = std::make_shared<QPromise<QString>>(std::move(promise))] {
            const auto pages = writeReportPdf(file, sheet);
            promise->addResult(pages ? tr("%1 is written: %n page(s).", nullptr, *pages).arg(QFileInfo(file).fileName())
                                     : explainRefusal(pages.error()));
            promise->finish();
        });
}

ReportSheet ReportsPage::sheet() {
    ReportSheet sheet;
    auto& table = m_reports.table();
    const auto& frame = table.frame();
    QStringList about{m_about->text()};
    if (!m_queue->chosen().isNil()) about.append(m_queue->currentText());
    if (m_channel->currentData().toInt() != any) about.append(m_channel->currentText());
    about.append(tr("counted %1", "moment").arg(momentText(frame.at)));
    sheet.title = tr("Report: %1").arg(m_kinds->tabText(m_kinds->currentIndex()));
    sheet.period = periodText({frame.from, frame.to});
    sheet.about = about.join(QStringLiteral(" · "));
    sheet.levelsTitle = tr("Service level by each formula");
    sheet.tableTitle = m_kinds->tabText(m_kinds->currentIndex());
    if (const auto& overview = m_reports.overview()) {
        const ReportLine now{{}, overview->total, {}, {}};
        const ReportLine before{{}, overview->previous, {}, {}};
        for (const auto& figure : m_figures) {
            const auto value = figure.value(now);
            sheet.figures.push_back({figure.title, figureText(figure.unit, value),
                                     differenceOf(figure, value, figure.value(before)).text, false});
        }
        for (int formula = 1; formula <= serviceLevelFormulas; ++formula)
            sheet.levels.push_back({levelFigure(formula).title,
                                    figureText(Unit::Share, levelBy(overview->total.ratios.serviceLevels, formula)),
                                    levelFormula(formula), overview->frame.formula.number == formula});
    }
    sheet.chart = printedChart(m_reports.kind(), table, paperChart, QFont(QStringLiteral("Inter"), 9));
    for (int column = 0; column < table.columnCount(); ++column)
        sheet.headings.append(table.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < table.columnCount(); ++column)
            texts.append(table.index(row, column).data().toString());
        sheet.rows.push_back(texts);
    }
    sheet.isLastRowSum = true;
    return sheet;
}

QList<QAction*> ReportsPage::commands() const {
    return {m_refresh, m_csv, m_pdf};
}

void ReportsPage::restoreLayout(const QSettings& settings) {
    m_period->setPreset(static_cast<PeriodPreset>(
        settings.value(QStringLiteral("reports/period"), static_cast<int>(PeriodPreset::Today)).toInt()));
    m_kinds->setCurrentIndex(settings.value(QStringLiteral("reports/kind")).toInt());
}

void ReportsPage::saveLayout(QSettings& settings) const {
    if (m_period->preset() != PeriodPreset::Custom)
        settings.setValue(QStringLiteral("reports/period"), static_cast<int>(m_period->preset()));
    settings.setValue(QStringLiteral("reports/kind"), m_kinds->currentIndex());
}

void ReportsPage::showIcons() {
    const auto& colours = m_at.appearance.colours();
    m_csv->setIcon(::callroom::console::icon(QStringLiteral("download"), colours.softText));
    m_pdf->setIcon(::callroom::console::icon(QStringLiteral("file-text"), colours.softText));
    m_refresh->setIcon(::callroom::console::icon(QStringLiteral("refresh-cw"), colours.softText));
}

} // namespace callroom::console
