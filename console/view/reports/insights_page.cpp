#include "console/view/reports/insights_page.h"

#include "console/model/text.h"
#include "console/view/ask_bar.h"
#include "console/view/cell_table.h"
#include "console/view/floor_choice.h"
#include "console/view/icons.h"
#include "console/view/labels.h"
#include "console/view/page_head.h"
#include "console/view/period_picker.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSettings>
#include <QVBoxLayout>

namespace callroom::console {
namespace {

constexpr double headingSize = 1.1;

} // namespace

InsightsPage::InsightsPage(const Workplace& at, QWidget* parent)
    : Page(QStringLiteral("findings"), tr("Findings"), QStringLiteral("lightbulb"), parent)
    , m_at(at)
    , m_queries(at.session.api())
    , m_insights(&m_queries)
    , m_period(new PeriodPicker({PeriodPreset::Last7Days, PeriodPreset::Yesterday, PeriodPreset::Last30Days,
                                 PeriodPreset::LastMonth, PeriodPreset::Custom}))
    , m_queue(new FloorChoice(at.models.floor(), FloorChoice::Kind::Queues))
    , m_findings(new CellTable(at.appearance, tr("Findings")))
    , m_staffing(new CellTable(at.appearance, tr("Staff for the busiest hours")))
    , m_state(new AskBar(at.appearance))
    , m_refresh(new QAction(tr("&Refresh findings"), this)) {
    m_refresh->setShortcut(QKeySequence(Qt::Key_F5));
    m_refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_refresh);
    m_findings->setModel(&m_insights.findings());
    const std::array<int, 3> widths{220, 200, 110};
    for (std::size_t column = 0; column < widths.size(); ++column)
        m_findings->setColumnWidth(static_cast<int>(column), widths[column]);
    m_staffing->setModel(&m_insights.staffing());
    m_staffing->setSelectionMode(QAbstractItemView::NoSelection);
    for (int column = 0; column < m_insights.staffing().columnCount(); ++column)
        m_staffing->setColumnWidth(column, std::max(110, m_staffing->horizontalHeader()->sectionSizeHint(column)));

    auto* head = new PageHead(at.appearance, title());
    head->addIconButton(*m_refresh);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_period);
    filters->addWidget(m_queue);
    filters->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(head);
    column->addLayout(filters);
    column->addWidget(m_findings, 1);
    column->addWidget(titleLabel(tr("Staff for the busiest hours"), headingSize));
    column->addWidget(wrappedLabel(tr("How many agents each queue's busiest hour would have taken to reach its service "
                                      "level, on average over the days of the period (Erlang C)."),
                                   QStringLiteral("soft")));
    column->addWidget(m_staffing, 1);
    column->addWidget(m_state);

    connect(&m_insights, &Insights::changed, this, &InsightsPage::showInsights);
    connect(m_state, &AskBar::retryRequested, &m_insights, &Insights::refresh);
    connect(m_refresh, &QAction::triggered, &m_insights, &Insights::refresh);
    connect(m_period, &PeriodPicker::changed, this, &InsightsPage::ask);
    connect(m_queue, &FloorChoice::changed, this, &InsightsPage::ask);
    connect(m_findings, &QAbstractItemView::activated, this, &InsightsPage::openContacts);
    connect(&at.appearance, &Appearance::changed, this, &InsightsPage::showIcons);
    setFocusProxy(m_findings);
    showIcons();
    showInsights();
}

/// The tables must not outlive their models.
InsightsPage::~InsightsPage() {
    m_findings->setModel(nullptr);
    m_staffing->setModel(nullptr);
}

void InsightsPage::ask() {
    if (!isVisible()) return;
    ReportRequest request;
    if (const auto period = m_period->period()) {
        request.from = period->from;
        request.to = period->to;
    }
    if (!m_queue->chosen().isNil()) request.queueId = core::QueueId{m_queue->chosen()};
    m_insights.setRequest(request);
}

void InsightsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    ask();
}

void InsightsPage::showInsights() {
    m_state->setState(m_insights.askState(), m_insights.failure());
    const bool isKnown = m_insights.askState() == AskState::Known;
    const auto remark = [isKnown](const QAbstractItemModel& model, const QString& text) {
        return isKnown && model.rowCount() == 0 ? text : QString();
    };
    m_findings->setRemark(remark(m_insights.findings(), tr("Nothing stands out in this period.")));
    m_staffing->setRemark(remark(m_insights.staffing(), tr("Too few calls in this period to tell.")));
}

void InsightsPage::openContacts(const QModelIndex& index) {
    const auto& finding = m_insights.findings().finding(index.row());
    if (!finding.contactsQuery.empty())
        Q_EMIT m_at.links.contactsWanted(fromUtf8(finding.contactsQuery), findingText(finding));
}

QTableView& InsightsPage::findings() {
    return *m_findings;
}

QList<QAction*> InsightsPage::commands() const {
    return {m_refresh};
}

void InsightsPage::restoreLayout(const QSettings& settings) {
    m_period->setPreset(static_cast<PeriodPreset>(
        settings.value(QStringLiteral("findings/period"), static_cast<int>(PeriodPreset::Last7Days)).toInt()));
}

void InsightsPage::saveLayout(QSettings& settings) const {
    if (m_period->preset() != PeriodPreset::Custom)
        settings.setValue(QStringLiteral("findings/period"), static_cast<int>(m_period->preset()));
}

void InsightsPage::showIcons() {
    m_refresh->setIcon(::callroom::console::icon(QStringLiteral("refresh-cw"), m_at.appearance.colours().softText));
}

} // namespace callroom::console
