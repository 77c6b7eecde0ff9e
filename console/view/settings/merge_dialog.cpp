#include "console/view/settings/merge_dialog.h"

#include "console/model/settings/value_words.h"
#include "console/view/labels.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace callroom::console {

MergeDialog::MergeDialog(const FormSpec& form, std::vector<FieldChange> changes, References& references,
                         Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_form(form)
    , m_changes(std::move(changes))
    , m_references(references) {
    setWindowTitle(tr("Changed by somebody else"));
    appearance.dress(*this);
    auto* title = titleLabel(tr("Somebody else has changed this meanwhile"), 1.2);

    auto* content = new QWidget;
    auto* list = new QVBoxLayout(content);
    list->setContentsMargins(0, 0, 6, 0);
    list->setSpacing(10);
    for (std::size_t number = 0; number < m_changes.size(); ++number)
        if (m_changes[number].by == FieldChange::By::Conflict) list->addWidget(makeConflict(number));
    addOthers(*list);
    list->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* save = buttons->addButton(tr("Save this"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("submit"));
    save->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Go on editing"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(wrappedLabel(tr("You both changed the fields below. Choose what shall stand, then save."),
                                   QStringLiteral("soft")));
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(640, 480);
}

QString MergeDialog::labelOf(const QString& name) const {
    const auto* field = m_form.fieldOf(name);
    return field ? field->label : name;
}

QString MergeDialog::describe(const QString& name, const QJsonValue& value) const {
    const auto* field = m_form.fieldOf(name);
    return field ? describeValue(*field, value, m_references) : describePlain(value);
}

QWidget* MergeDialog::makeConflict(std::size_t number) {
    const auto& change = m_changes[number];
    auto* card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(6);
    column->addWidget(wrappedLabel(labelOf(change.name), QStringLiteral("field")));
    column->addWidget(wrappedLabel(tr("It was: %1").arg(describe(change.name, change.base)), QStringLiteral("help")));
    auto* group = new QButtonGroup(card);
    const auto add = [&](bool isMine, const QString& who, const QJsonValue& value) {
        auto* choice = new QRadioButton(who);
        choice->setObjectName(change.name % (isMine ? QStringLiteral("-mine") : QStringLiteral("-theirs")));
        choice->setChecked(isMine == change.keepsMine);
        const auto text = describe(change.name, value);
        choice->setAccessibleName(
            QString(labelOf(change.name) % QStringLiteral(", ") % who % QStringLiteral(": ") % text));
        auto* words = wrappedLabel(text);
        words->setIndent(26);
        group->addButton(choice);
        column->addWidget(choice);
        column->addWidget(words);
        connect(choice, &QRadioButton::toggled, this, [this, number, isMine](bool isChosen) {
            if (isChosen) m_changes[number].keepsMine = isMine;
        });
    };
    add(true, tr("Mine"), change.mine);
    add(false, tr("Theirs"), change.theirs);
    return card;
}

void MergeDialog::addOthers(QVBoxLayout& column) {
    QStringList mine;
    QStringList theirs;
    for (const auto& change : m_changes) {
        if (change.by == FieldChange::By::Me) mine.append(labelOf(change.name));
        if (change.by == FieldChange::By::Them) theirs.append(labelOf(change.name));
    }
    if (!mine.isEmpty())
        column.addWidget(
            wrappedLabel(tr("Only you changed: %1").arg(mine.join(QStringLiteral(", "))), QStringLiteral("soft")));
    if (!theirs.isEmpty())
        column.addWidget(
            wrappedLabel(tr("Only they changed: %1").arg(theirs.join(QStringLiteral(", "))), QStringLiteral("soft")));
}

} // namespace callroom::console
