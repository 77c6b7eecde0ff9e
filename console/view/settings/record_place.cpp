#include "console/view/settings/record_place.h"

#include "console/view/icons.h"
#include "console/view/labels.h"
#include "console/view/settings/form_view.h"
#include "console/view/settings/leave_question.h"
#include "console/view/settings/merge_dialog.h"
#include "console/view/settings/record_list.h"
#include "console/view/settings/save_bar.h"

#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace callroom::console {

RecordPlace::RecordPlace(SettingsModels& models, RecordStore& store, const EditorContext& context, QWidget* parent)
    : SettingsPlace(store.noun().key, store.noun().title, store.noun().icon, parent)
    , m_models(models)
    , m_store(store)
    , m_context(context)
    , m_editor(store)
    , m_list(new RecordList(store, context.appearance))
    , m_stack(new QStackedWidget)
    , m_empty(wrappedLabel({}, QStringLiteral("soft")))
    , m_open(new QWidget)
    , m_head(new QHBoxLayout)
    , m_retry(new QPushButton(tr("Try again")))
    , m_title(titleLabel({}, 1.15))
    , m_form(new FormView(m_editor.form(), context))
    , m_bar(new SaveBar)
    , m_remove(new QPushButton(tr("Remove…")))
    , m_restore(new QPushButton(tr("Take back"))) {
    makeForm();
    m_empty->setAlignment(Qt::AlignCenter);
    auto* nothing = new QWidget;
    auto* middle = new QVBoxLayout(nothing);
    middle->addStretch(1);
    middle->addWidget(m_empty);
    middle->addWidget(m_retry, 0, Qt::AlignHCenter);
    middle->addStretch(2);
    connect(m_retry, &QPushButton::clicked, &m_store, &RecordStore::load);
    m_stack->addWidget(nothing);
    m_stack->addWidget(m_open);
    auto* title = titleLabel(store.noun().title, 1.35);
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_list);
    split->addWidget(m_stack);
    split->setStretchFactor(1, 1);
    split->setHandleWidth(16);
    split->setChildrenCollapsible(false);
    split->setSizes({260, 700});
    m_list->setMinimumWidth(190);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_head->addWidget(title, 1);
    column->addLayout(m_head);
    column->addWidget(wrappedLabel(store.noun().about, QStringLiteral("soft")));
    column->addSpacing(10);
    column->addWidget(split, 1);
    m_list->setVisible(!store.noun().isSingle);
    m_title->setVisible(!store.noun().isSingle);

    connect(m_list, &RecordList::chosen, this, &RecordPlace::open);
    connect(m_list, &RecordList::newRequested, this, &RecordPlace::openNew);
    connect(&m_store, &RecordStore::recordsChanged, this, &RecordPlace::onRecordsChanged);
    connect(&m_store, &RecordStore::stateChanged, this, &RecordPlace::onStateChanged);
    connect(&m_models, &SettingsModels::accountChanged, this, [this] { m_editor.close(); });
    auto& form = m_editor.form();
    connect(&form, &FormModel::opened, this, &RecordPlace::showEditor);
    connect(&form, &FormModel::dirtyChanged, this, &RecordPlace::showEditor);
    connect(&form, &FormModel::valueChanged, this, [this] { m_bar->setRemark({}, false); });
    connect(&m_editor, &RecordEditor::busyChanged, this, &RecordPlace::showEditor);
    connect(&m_editor, &RecordEditor::conflicted, this, &RecordPlace::onConflict);
    connect(&m_editor, &RecordEditor::refused, this, [this](const QString& text) {
        m_then = nullptr;
        const auto faulty = m_editor.form().showAllFaults();
        m_bar->setRemark(text, true);
        if (!faulty.isEmpty()) m_form->focusField(faulty);
    });
    connect(&m_editor, &RecordEditor::saved, this, [this](const QString& id) {
        m_list->setCurrent(id);
        m_bar->setRemark(tr("Saved"), false);
        Q_EMIT remarked(tr("“%1” is saved.").arg(nameOfOpen()));
        if (auto then = std::exchange(m_then, nullptr)) then();
    });
    connect(&m_editor, &RecordEditor::removed, this, [this](const QString& id) {
        const auto* record = m_store.find(id);
        Q_EMIT remarked(tr("“%1” is removed.").arg(record ? m_store.titleOf(*record) : id));
        m_list->setCurrent({});
    });
    auto* keys = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &RecordPlace::save);
    auto* create = new QShortcut(QKeySequence::New, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(create, &QShortcut::activated, this, &RecordPlace::openNew);
    showEditor();
    showEmpty();
}

void RecordPlace::makeForm() {
    m_remove->setObjectName(QStringLiteral("remove"));
    m_restore->setObjectName(QStringLiteral("restore"));
    m_bar->addButton(m_remove);
    m_bar->addButton(m_restore);
    auto* column = new QVBoxLayout(m_open);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_title);
    makeJumps(*column);
    column->addWidget(m_form, 1);
    column->addWidget(m_bar);
    connect(m_bar, &SaveBar::saveRequested, this, &RecordPlace::save);
    connect(m_bar, &SaveBar::discardRequested, this, [this] {
        m_bar->setRemark({}, false);
        m_editor.discard();
        m_list->setCurrent(m_editor.id());
    });
    connect(m_remove, &QPushButton::clicked, this, &RecordPlace::askToRemove);
    connect(m_restore, &QPushButton::clicked, &m_editor, &RecordEditor::restore);
}

void RecordPlace::setOverview(const QString& name, QWidget* overview) {
    m_overview = overview;
    m_stack->addWidget(overview);
    auto* button = new QPushButton(name);
    button->setObjectName(QStringLiteral("overview"));
    m_head->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this] {
        leave([this] {
            m_list->setCurrent({});
            m_editor.close();
        });
    });
    showEditor();
}

/// Names of the sections above a long form, to go there.
void RecordPlace::makeJumps(QVBoxLayout& column) {
    constexpr std::size_t few = 3;
    const auto& sections = m_editor.form().spec().sections;
    if (sections.size() <= few) return;
    auto* jumps = new QTabBar;
    jumps->setDrawBase(false);
    jumps->setExpanding(false);
    jumps->setAccessibleName(tr("Sections of the form"));
    for (const auto& section : sections)
        jumps->addTab(section.title);
    column.addWidget(jumps);
    const auto jump = [this](int section) {
        m_isJumping = true; // the tab stays also where the form cannot be scrolled so far
        m_form->showSection(section);
        m_isJumping = false;
    };
    connect(jumps, &QTabBar::tabBarClicked, this, jump);
    connect(jumps, &QTabBar::currentChanged, this, jump);
    const int last = static_cast<int>(sections.size()) - 1;
    connect(m_form->verticalScrollBar(), &QScrollBar::valueChanged, jumps, [this, jumps, last] {
        if (m_isJumping) return;
        const QSignalBlocker quiet(jumps);
        jumps->setCurrentIndex(std::min(m_form->sectionInSight(), last));
    });
}

bool RecordPlace::mayEdit() const {
    const auto& noun = m_store.noun();
    return m_models.role() >= (m_editor.form().isNew() ? noun.creates : noun.edits) && !m_editor.isRemoved();
}

QString RecordPlace::nameOfOpen() const {
    const auto& form = m_editor.form();
    if (m_store.noun().isSingle) return m_store.noun().title;
    const auto name = form.draft().value(m_store.noun().titleField).toString();
    return name.isEmpty() ? m_store.noun().newTitle : name;
}

void RecordPlace::enter() {
    if (m_store.state() == RecordStore::State::Idle || m_store.state() == RecordStore::State::Failed ||
        !m_editor.form().isDirty())
        m_store.load();
    m_list->setRemovedKnown(m_models.role() >= core::Role::Manager);
    m_list->setCreatable(m_store.noun().canCreate && m_models.role() >= m_store.noun().creates);
}

void RecordPlace::startSearch() {
    m_list->startSearch();
}

bool RecordPlace::hasChanges() const {
    return m_editor.form().isDirty();
}

void RecordPlace::leave(std::function<void()> then) {
    if (!hasChanges()) return then();
    askBeforeLeaving(
        *this, nameOfOpen(), [this, then] { afterSaved(then); },
        [this, then] {
            m_editor.discard();
            then();
        });
}

void RecordPlace::afterSaved(std::function<void()> then) {
    m_then = std::move(then);
    save();
}

void RecordPlace::save() {
    const auto faulty = m_editor.save();
    if (faulty.isEmpty()) return;
    m_then = nullptr;
    m_bar->setRemark(tr("Something is still wrong above."), true);
    m_form->focusField(faulty);
}

void RecordPlace::open(const QString& id) {
    if (id == m_editor.id() && m_editor.form().isOpen()) return;
    const auto before = m_editor.id();
    if (hasChanges()) m_list->setCurrent(before);
    leave([this, id] {
        m_bar->setRemark({}, false);
        m_editor.open(id);
        m_list->setCurrent(id);
    });
}

void RecordPlace::openNew() {
    if (!m_store.noun().canCreate || m_models.role() < m_store.noun().creates) return;
    leave([this] {
        m_bar->setRemark({}, false);
        m_list->setCurrent({});
        m_editor.openNew();
        m_form->focusField({});
    });
}

void RecordPlace::showEditor() {
    const auto& form = m_editor.form();
    const bool isReadOnly = !mayEdit();
    m_stack->setCurrentWidget(form.isOpen() ? m_open : m_overview ? m_overview : m_empty->parentWidget());
    m_title->setText(form.isNew() ? m_store.noun().newTitle : nameOfOpen());
    m_form->setReadOnly(isReadOnly || m_editor.isBusy());
    m_bar->setState(m_editor.isBusy()                ? SaveBar::State::Saving
                    : form.isDirty() || form.isNew() ? SaveBar::State::Dirty
                                                     : SaveBar::State::Clean);
    const auto& noun = m_store.noun();
    const bool isKeeper = m_models.role() >= noun.creates && noun.canRemove && !form.isNew();
    m_remove->setVisible(isKeeper && !m_editor.isRemoved());
    m_restore->setVisible(isKeeper && m_editor.isRemoved());
    m_remove->setEnabled(!m_editor.isBusy());
    m_restore->setEnabled(!m_editor.isBusy());
    if (form.isOpen() && m_models.role() < noun.edits)
        m_bar->setRemark(tr("You may look at this, not change it."), false);
}

/// Honest about what is not there. A list tells it itself.
void RecordPlace::showEmpty() {
    const auto state = m_store.state();
    const bool isSingle = m_store.noun().isSingle;
    m_retry->setVisible(isSingle && state == RecordStore::State::Failed);
    if (isSingle)
        m_empty->setText(state == RecordStore::State::Failed ? wordSettingRefusal(m_store.error()) : tr("Loading…"));
    else
        m_empty->setText(state != RecordStore::State::Ready ? QString()
                         : m_store.living().empty()         ? tr("“New” makes the first.")
                                                            : tr("Choose one on the left."));
}

/// The open record follows what the server says, unless it is being changed.
void RecordPlace::onRecordsChanged() {
    auto& form = m_editor.form();
    showEmpty();
    if (form.isOpen()) {
        if (form.isNew() || form.isDirty() || m_editor.isBusy()) return;
        const auto* record = m_store.find(m_editor.id());
        if (record == nullptr) return m_editor.close();
        if (*record != form.base()) m_editor.open(m_editor.id());
        return m_list->setCurrent(m_editor.id());
    }
}

/// The first is opened when there is nothing else to see.
void RecordPlace::onStateChanged() {
    showEmpty();
    if (m_store.state() != RecordStore::State::Ready || !isVisible() || m_editor.form().isOpen() || m_overview) return;
    if (const auto first = m_list->first(); !first.isEmpty()) open(first);
}

void RecordPlace::onConflict(const QJsonObject& theirs, const std::vector<FieldChange>& changes) {
    auto* dialog = new MergeDialog(m_editor.form().spec(), changes, m_context.references, m_context.appearance, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, theirs] { m_editor.settle(theirs, dialog->changes()); });
    connect(dialog, &QDialog::rejected, this, [this] {
        m_then = nullptr;
        m_bar->setRemark(tr("Somebody else has changed this meanwhile."), true);
    });
    dialog->open();
}

void RecordPlace::askToRemove() {
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Remove"), tr("Remove “%1”?").arg(nameOfOpen()),
                                QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(m_store.noun().removalWarning);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* yes = box->addButton(tr("Remove"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, &m_editor, &RecordEditor::remove);
    box->open();
}

} // namespace callroom::console
