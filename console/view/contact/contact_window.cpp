#include "console/view/contact/contact_window.h"

#include "console/net/answers.h"
#include "console/view/ask_bar.h"
#include "console/view/cell_table.h"
#include "console/view/contact/composer.h"
#include "console/view/contact/quality_plot.h"
#include "console/view/contact/tags_dialog.h"
#include "console/view/contact/transcript_view.h"
#include "console/view/floor/details_panel.h"
#include "console/view/icons.h"
#include "console/view/labels.h"
#include "console/view/saving.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QShortcut>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace callroom::console {
namespace {

/// A page of the tabs, with its column.
std::pair<QWidget*, QVBoxLayout*> tabPage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    return {page, column};
}

} // namespace

ContactWindow::ContactWindow(const Workplace& at, core::ContactId contact, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_at(at)
    , m_detail(at.models.floor(), at.session, contact)
    , m_actions(at.models, at.appearance, at.links, *this)
    , m_head(new DetailsPanel(at.appearance))
    , m_state(new AskBar(at.appearance))
    , m_tabs(new QTabWidget)
    , m_remark(wrappedLabel({}, QStringLiteral("soft")))
    , m_refresh(new QAction(tr("&Refresh"), this))
    , m_tags(new QAction(tr("&Tags…"), this))
    , m_save(new QAction(tr("&Save transcript…"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("contactWindow"));
    setAutoFillBackground(true);
    at.appearance.dress(*this);
    m_actions.setContact(contact);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    makeTimeline();
    makeConversation();
    makeOffers();
    makeQuality();
    makeRecordings();

    m_head->setMinimumWidth(260);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_head);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(1, 1);
    splitter->setHandleWidth(14);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({290, 690});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addLayout(makeTools());
    column->addWidget(m_state);
    column->addWidget(splitter, 1);
    column->addWidget(m_remark);
    m_remark->hide();
    resize(1020, 680);

    connect(m_state, &AskBar::retryRequested, &m_detail, &ContactDetail::refresh);
    connect(&m_detail, &ContactDetail::changed, this, &ContactWindow::showDetail);
    connect(&m_detail, &ContactDetail::typingChanged, this, &ContactWindow::showLive);
    connect(&m_detail, &ContactDetail::refused, this, &ContactWindow::showRefusal);
    connect(&at.appearance, &Appearance::changed, this, &ContactWindow::showIcons);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);
    showIcons();
    showDetail();
}

/// The views must not outlive their models.
ContactWindow::~ContactWindow() {
    for (auto* table : {m_timeline, m_offers, m_candidates, m_samples, m_recordings})
        table->setModel(nullptr);
    delete m_transcript;
}

QLayout* ContactWindow::makeTools() {
    m_refresh->setShortcut(QKeySequence(Qt::Key_F5));
    m_tags->setIconText(tr(" Tags"));
    m_save->setIconText(tr(" Save transcript"));
    connect(m_refresh, &QAction::triggered, &m_detail, &ContactDetail::refresh);
    connect(m_tags, &QAction::triggered, this, &ContactWindow::askForTags);
    connect(m_save, &QAction::triggered, this, &ContactWindow::saveTranscript);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    const auto add = [row, this](QAction* action, Qt::ToolButtonStyle style) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setProperty("role", QStringLiteral("action"));
        button->setToolButtonStyle(style);
        row->addWidget(button);
        addAction(action);
    };
    for (auto* action : {&m_actions.assign(), &m_actions.move(), &m_actions.prioritise(), &m_actions.close()}) {
        if (!action->iconText().startsWith(u' ')) action->setIconText(u' ' % action->iconText());
        add(action, Qt::ToolButtonTextBesideIcon);
    }
    add(m_tags, Qt::ToolButtonTextBesideIcon);
    row->addStretch(1);
    add(m_save, Qt::ToolButtonTextBesideIcon);
    add(m_refresh, Qt::ToolButtonIconOnly);
    return row;
}

CellTable* ContactWindow::table(const QString& name, QAbstractItemModel& model, const std::vector<int>& widths) {
    auto* table = new CellTable(m_at.appearance, name);
    table->setModel(&model);
    for (int number = 0; number < static_cast<int>(widths.size()); ++number)
        table->setColumnWidth(number, widths[static_cast<std::size_t>(number)]);
    return table;
}

void ContactWindow::makeTimeline() {
    const auto [page, column] = tabPage();
    m_timeline = table(tr("Timeline"), m_detail.timeline(), {84, 250, 70});
    auto* state = new AskBar(m_at.appearance);
    state->follow(m_detail.timeline());
    column->addWidget(m_timeline, 1);
    column->addWidget(state);
    m_tabs->addTab(page, tr("Timeline"));
}

void ContactWindow::makeConversation() {
    const auto [page, column] = tabPage();
    auto& transcript = m_detail.transcript();
    m_transcript = new TranscriptView(transcript, m_at.appearance);
    m_transcriptState = new AskBar(m_at.appearance);
    m_composer = new Composer(m_at.appearance);
    m_live = wrappedLabel({}, QStringLiteral("soft"));
    m_live->setAccessibleName(tr("State of the conversation"));
    column->addWidget(m_transcript, 1);
    column->addWidget(m_transcriptState);
    column->addWidget(m_live);
    column->addWidget(m_composer);
    m_tabs->addTab(page, tr("Conversation"));
    const auto showState = [this, &transcript] {
        m_transcriptState->setState(transcript.askState(), transcript.failure());
    };
    connect(&transcript, &TranscriptModel::askStateChanged, m_transcriptState, showState);
    connect(m_transcriptState, &AskBar::retryRequested, &transcript, &TranscriptModel::retry);
    connect(m_transcript, &TranscriptView::fileWanted, this, &ContactWindow::saveFile);
    connect(m_composer, &Composer::submitted, &m_detail, &ContactDetail::write);
    connect(&m_detail, &ContactDetail::written, m_composer, &Composer::clear);
    showState();
}

void ContactWindow::makeOffers() {
    const auto [page, column] = tabPage();
    auto& offers = m_detail.offers();
    m_offers = table(tr("Offers"), offers.offers(), {190, 96, 96});
    m_candidates = table(tr("Agents who were looked at"), offers.candidates(), {190});
    column->addWidget(wrappedLabel(tr("To whom it was offered"), QStringLiteral("soft")));
    column->addWidget(m_offers, 2);
    column->addWidget(wrappedLabel(tr("Who was looked at for the chosen offer"), QStringLiteral("soft")));
    column->addWidget(m_candidates, 3);
    m_tabs->addTab(page, tr("Offers"));
    const auto showCandidates = [this, &offers] {
        const auto rows = m_offers->selectionModel()->selectedRows();
        offers.choose(rows.isEmpty() ? -1 : rows.first().row());
    };
    const auto showOffers = [this, &offers] {
        m_offers->setRemark(offers.remark());
        const int last = offers.offers().rowCount() - 1;
        if (last >= 0 && !m_offers->selectionModel()->hasSelection()) m_offers->selectRow(last);
    };
    connect(&offers, &ContactOffers::changed, m_offers, showOffers);
    connect(m_offers->selectionModel(), &QItemSelectionModel::selectionChanged, m_offers, showCandidates);
    connect(m_refresh, &QAction::triggered, &offers, &ContactOffers::refresh);
    showOffers();
}

void ContactWindow::makeQuality() {
    const auto [page, column] = tabPage();
    auto& quality = m_detail.quality();
    auto* plot = new QualityPlot(quality, m_at.appearance);
    m_samples = table(tr("Samples"), quality, {90, 120, 80, 80, 80});
    auto* state = new AskBar(m_at.appearance);
    state->follow(quality);
    column->addWidget(plot, 3);
    column->addWidget(m_samples, 2);
    column->addWidget(state);
    m_tabs->addTab(page, tr("Quality"));
    const auto show = [this, plot] {
        const auto& track = m_detail.quality();
        const bool isEmpty = track.askState() == AskState::Known && track.points().empty();
        m_samples->setRemark(isEmpty ? tr("Nothing was measured: only calls and videos are.") : QString());
        plot->setVisible(!track.points().empty());
    };
    connect(&quality, &AskedTableModel::askStateChanged, plot, show);
    show();
}

void ContactWindow::makeRecordings() {
    const auto [page, column] = tabPage();
    auto& recordings = m_detail.recordings();
    m_recordings = table(tr("Recordings"), recordings, {210, 140, 74, 90});
    auto* state = new AskBar(m_at.appearance);
    state->follow(recordings);
    auto* saveButton = new QToolButton;
    auto* action = new QAction(tr("&Save recording…"), saveButton);
    action->setIconText(tr(" Save recording"));
    saveButton->setDefaultAction(action);
    saveButton->setProperty("role", QStringLiteral("action"));
    saveButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    column->addWidget(m_recordings, 1);
    column->addWidget(state);
    column->addWidget(saveButton, 0, Qt::AlignLeft);
    m_tabs->addTab(page, tr("Recordings"));
    const auto chosen = [this] {
        const auto rows = m_recordings->selectionModel()->selectedRows();
        return rows.isEmpty() ? -1 : rows.first().row();
    };
    const auto show = [this, action, chosen] {
        const auto& model = m_detail.recordings();
        const bool isEmpty = model.askState() == AskState::Known && model.rowCount() == 0;
        m_recordings->setRemark(isEmpty ? tr("Nothing was recorded.") : QString());
        action->setEnabled(model.complete(chosen()));
    };
    connect(&recordings, &AskedTableModel::askStateChanged, action, show);
    connect(m_recordings->selectionModel(), &QItemSelectionModel::selectionChanged, action, show);
    connect(m_recordings, &QAbstractItemView::activated, this, [this, chosen] { saveRecording(chosen()); });
    connect(action, &QAction::triggered, this, [this, chosen] { saveRecording(chosen()); });
    show();
}

void ContactWindow::showTab(int tab) {
    m_tabs->setCurrentIndex(tab);
}

void ContactWindow::showDetail() {
    setWindowTitle(tr("%1 – Contact", "window title, customer").arg(m_detail.title()));
    m_head->setDetails(m_detail.details());
    m_state->setState(m_detail.askState(), m_detail.failure());
    m_composer->setPossible(m_detail.takesMessages(), m_detail.isWriting());
    m_tags->setEnabled(m_detail.contact().has_value());
    m_save->setEnabled(m_detail.contact().has_value());
    showLive();
}

void ContactWindow::showLive() {
    const auto text = !m_detail.typing().isEmpty() ? tr("%1 is typing…").arg(m_detail.typing())
                      : m_detail.isLive()          ? tr("Live: what is written appears here at once.")
                                                   : QString();
    m_live->setText(text);
    m_live->setVisible(!text.isEmpty());
}

void ContactWindow::askForTags() {
    QStringList present;
    if (const auto& contact = m_detail.contact(); contact && contact->tags)
        for (const auto& tag : *contact->tags)
            present.append(QString::fromStdString(tag));
    auto* dialog = new TagsDialog(&m_detail.archive(), present, m_at.appearance, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_detail.setTags(dialog->chosen()); });
    dialog->open();
}

void ContactWindow::save(const QString& path, const QString& title, const QString& name) {
    saveDownload(*this, m_at.session.api(), m_at.appearance, path, {title, name, {}},
                 [this](const QString& text) { showRemark(text); });
}

void ContactWindow::saveTranscript() {
    save(u"contacts/" % pathText(m_detail.id()) % u"/transcript", tr("Save transcript"),
         tr("%1 transcript.txt", "file name, customer").arg(m_detail.title()));
}

void ContactWindow::saveFile(const protocol::ThreadFile& file) {
    save(u"files/" % pathText(file.id) % u"/content", tr("Save file"), QString::fromStdString(file.name));
}

void ContactWindow::saveRecording(int row) {
    if (const auto* recording = m_detail.recordings().complete(row))
        save(u"recordings/" % pathText(recording->id) % u"/content", tr("Save recording"),
             recordingFileName(*recording, m_detail.title()));
}

void ContactWindow::showRemark(const QString& text) {
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

void ContactWindow::showRefusal(const QString& what, const QString& why) {
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Not done"), what, QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(why);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void ContactWindow::showIcons() {
    const auto& colours = m_at.appearance.colours();
    m_refresh->setIcon(icon(QStringLiteral("refresh-cw"), colours.softText));
    m_tags->setIcon(icon(QStringLiteral("tag"), colours.softText));
    m_save->setIcon(icon(QStringLiteral("download"), colours.softText));
}

ContactWindows::ContactWindows(const Workplace& at, QObject* parent)
    : QObject(parent)
    , m_at(at) {
    connect(&at.links, &Links::contactWanted, this, &ContactWindows::open);
}

ContactWindows::~ContactWindows() {
    for (const auto& [contact, window] : m_windows)
        delete window.data();
}

ContactWindow* ContactWindows::find(core::ContactId contact) const {
    const auto found = m_windows.find(contact);
    return found == m_windows.end() ? nullptr : found->second.data();
}

void ContactWindows::open(core::ContactId contact) {
    std::erase_if(m_windows, [](const auto& entry) { return !entry.second; });
    auto* window = find(contact);
    if (!window) {
        window = new ContactWindow(m_at, contact);
        m_windows[contact] = window;
    }
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace callroom::console
