#include "console/model/settings/record_editor.h"

namespace callroom::console {
namespace {

constexpr int mostMerges = 5;

} // namespace

RecordEditor::RecordEditor(RecordStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_form(store.noun().form) {}

void RecordEditor::open(const QString& id) {
    const auto* record = m_store.find(id);
    if (record == nullptr) return close();
    ++m_visit;
    setBusy(false);
    m_id = id;
    m_form.open(*record);
}

void RecordEditor::openNew(const QJsonObject& values) {
    ++m_visit;
    setBusy(false);
    m_id.clear();
    m_form.openNew(values);
}

void RecordEditor::close() {
    ++m_visit;
    setBusy(false);
    m_id.clear();
    m_form.close();
}

void RecordEditor::discard() {
    if (m_isBusy) return;
    m_form.discard();
}

QString RecordEditor::save() {
    if (m_isBusy || !m_form.isOpen()) return {};
    const auto faulty = m_form.showAllFaults();
    if (!m_form.isValid()) return faulty;
    if (!m_form.isNew() && !m_form.isDirty()) return {};
    m_merges = 0;
    setBusy(true);
    if (m_form.isNew())
        create();
    else if (goesByVersion())
        send();
    else
        compare();
    return {};
}

template <typename Answer>
std::function<void(core::Result<Answer>)> RecordEditor::heard(void (RecordEditor::*on)(const core::Result<Answer>&)) {
    return [this, on, visit = m_visit](const core::Result<Answer>& answer) {
        if (visit == m_visit) (this->*on)(answer);
    };
}

bool RecordEditor::goesByVersion() const {
    return m_form.spec().takesVersion && m_form.base().contains(u"version");
}

void RecordEditor::create() {
    m_store.api().create(m_form.body(), this, heard(&RecordEditor::onSaved));
}

/// Reads what the server has now, to see what others changed.
void RecordEditor::compare() {
    m_store.fetch(m_id, this, [this, visit = m_visit](const core::Result<QJsonObject>& theirs) {
        if (visit != m_visit) return;
        if (!theirs) return onRefused(theirs.error());
        onTheirs(*theirs);
    });
}

void RecordEditor::onTheirs(const QJsonObject& theirs) {
    const auto changes = changesOf(m_form.base(), m_form.draft(), theirs, m_form.names());
    m_store.put(theirs);
    if (hasConflict(changes)) {
        setBusy(false);
        Q_EMIT conflicted(theirs, changes);
        return;
    }
    settle(theirs, changes);
}

void RecordEditor::settle(const QJsonObject& theirs, const std::vector<FieldChange>& changes) {
    m_form.rebase(theirs, merged(theirs, changes));
    if (!m_form.isDirty()) { // what was chosen is theirs
        setBusy(false);
        Q_EMIT saved(m_id);
        return;
    }
    setBusy(true);
    send();
}

void RecordEditor::send() {
    auto patch = m_form.body();
    if (goesByVersion()) patch.insert(QStringLiteral("version"), m_form.base().value(u"version"));
    m_store.change(m_id, patch, this, heard(&RecordEditor::onSaved));
}

void RecordEditor::onSaved(const core::Result<QJsonObject>& answer) {
    if (!answer) {
        if (answer.error().code == "version_conflict" && ++m_merges <= mostMerges) return compare();
        return onRefused(answer.error());
    }
    m_store.put(*answer);
    m_id = m_store.idOf(*answer);
    m_form.open(*answer);
    setBusy(false);
    Q_EMIT saved(m_id);
}

void RecordEditor::onRefused(const core::Error& error) {
    setBusy(false);
    m_form.showRefusal(error);
    Q_EMIT refused(wordSettingRefusal(error));
}

void RecordEditor::remove() {
    if (m_isBusy || m_id.isEmpty()) return;
    setBusy(true);
    m_store.api().remove(m_id, this, [this, visit = m_visit, id = m_id](const core::Result<json::Empty>& done) {
        const bool isOpen = visit == m_visit;
        if (!done) return isOpen ? onRefused(done.error()) : void();
        if (isOpen) close();
        if (const auto* record = m_store.find(id)) m_store.put(QJsonObject(*record), true);
        Q_EMIT removed(id);
    });
}

void RecordEditor::restore() {
    if (m_isBusy || m_id.isEmpty()) return;
    setBusy(true);
    m_store.api().restore(m_id, this, heard(&RecordEditor::onSaved));
}

void RecordEditor::setBusy(bool isBusy) {
    if (isBusy == m_isBusy) return;
    m_isBusy = isBusy;
    Q_EMIT busyChanged();
}

} // namespace callroom::console
