#include "console/view/floor_choice.h"

#include "console/model/text.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace callroom::console {
namespace {

template <typename Rows> std::vector<std::pair<QString, core::Uuid>> namesOf(const Rows& rows) {
    std::vector<std::pair<QString, core::Uuid>> names;
    for (const auto& row : rows)
        names.emplace_back(fromUtf8(row.name), row.id.value);
    std::sort(names.begin(), names.end(),
              [](const auto& one, const auto& other) { return one.first.localeAwareCompare(other.first) < 0; });
    return names;
}

} // namespace

FloorChoice::FloorChoice(const FloorState& floor, Kind kind, QWidget* parent)
    : QComboBox(parent)
    , m_floor(floor)
    , m_kind(kind) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    setAccessibleName(kind == Kind::Queues ? tr("Queue") : tr("Agent"));
    lineEdit()->setAccessibleName(accessibleName());
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(13);
    connect(this, &QComboBox::activated, this,
            [this](int row) { take(core::parseUuid(itemData(row).toString().toStdString()).value_or(core::Uuid{})); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &FloorChoice::onEntered);
    fill();
}

void FloorChoice::showPopup() {
    fill();
    QComboBox::showPopup();
}

void FloorChoice::focusInEvent(QFocusEvent* event) {
    fill();
    QComboBox::focusInEvent(event);
}

void FloorChoice::fill() {
    const QSignalBlocker blocker(this);
    clear();
    addItem(m_kind == Kind::Queues ? tr("All queues") : tr("All agents"), QString());
    const auto names = m_kind == Kind::Queues ? namesOf(m_floor.queues().rows()) : namesOf(m_floor.agents().rows());
    for (const auto& [name, id] : names)
        addItem(name, fromUtf8(core::toString(id)));
    showChosen();
}

void FloorChoice::choose(const core::Uuid& id) {
    m_chosen = id;
    fill();
}

void FloorChoice::showChosen() {
    const QSignalBlocker blocker(this);
    const auto text = m_chosen.isNil() ? QString() : fromUtf8(core::toString(m_chosen));
    int row = findData(text);
    if (row < 0) {
        addItem(m_kind == Kind::Queues ? tr("A former queue") : tr("A former agent"), text);
        row = count() - 1;
    }
    setCurrentIndex(row);
}

/// What was typed is taken if it names one; else it goes back to what was chosen.
void FloorChoice::onEntered() {
    const int row = findText(currentText().trimmed(), Qt::MatchFixedString);
    if (row < 0) return showChosen();
    take(core::parseUuid(itemData(row).toString().toStdString()).value_or(core::Uuid{}));
}

void FloorChoice::take(const core::Uuid& id) {
    if (id == m_chosen) return showChosen();
    choose(id);
    Q_EMIT changed();
}

} // namespace callroom::console
