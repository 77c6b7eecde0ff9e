#include "console/view/floor/priority_dialog.h"

#include "console/model/floor/contact_rules.h"
#include "console/model/floor/priority_words.h"
#include "console/model/text.h"
#include "console/view/labels.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace callroom::console {
namespace {

/// No priority is below zero, and the group keeps -1 for itself.
constexpr int otherChoice = -2;

bool hasName(int priority) {
    return std::find(namedPriorities.begin(), namedPriorities.end(), priority) != namedPriorities.end();
}

} // namespace

PriorityDialog::PriorityDialog(const FloorState& floor, Appearance& appearance, const protocol::FloorContact& contact,
                               QWidget* parent)
    : QDialog(parent)
    , m_floor(floor)
    , m_contact(contact.id)
    , m_before(contact.priority)
    , m_choices(new QButtonGroup(this))
    , m_number(new QSpinBox) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Priority"));
    appearance.dress(*this);

    constexpr qreal questionSize = 1.2;
    auto* question = titleLabel(tr("How urgent is %1?", "customer").arg(fromUtf8(contact.customer.name)), questionSize);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    const auto add = [&](int choice, const QString& text, QWidget* beside) {
        auto* button = new QRadioButton(text);
        m_choices->addButton(button, choice);
        grid->addWidget(button, grid->rowCount(), 0);
        grid->addWidget(beside, grid->rowCount() - 1, 1);
        return button;
    };
    for (const int priority : namedPriorities) {
        const auto effect = priorityEffect(priority);
        add(priority, priorityText(priority), plainLabel(effect, QStringLiteral("soft")))
            ->setAccessibleDescription(effect);
    }
    m_number->setRange(normalPriority, highestPriority);
    m_number->setSuffix(tr(" s", "after a number of seconds"));
    m_number->setAccessibleName(tr("Seconds of waiting given for free"));
    m_number->setMaximumWidth(110);
    auto* other = add(otherChoice, tr("Other"), m_number);
    auto* explanation =
        wrappedLabel(tr("It stands in line where it would, had it waited that much longer."), QStringLiteral("soft"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_submit = buttons->addButton(tr("Set priority"), QDialogButtonBox::AcceptRole);
    m_submit->setDefault(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(14);
    column->addWidget(question);
    column->addLayout(grid);
    column->addWidget(explanation);
    column->addWidget(buttons);
    setMinimumWidth(400);

    m_number->setValue(m_before);
    m_choices->button(hasName(m_before) ? m_before : otherChoice)->setChecked(true);
    connect(m_choices, &QButtonGroup::idToggled, this, &PriorityDialog::check);
    connect(m_number, &QSpinBox::valueChanged, other, [this, other] {
        other->setChecked(true);
        check();
    });
    connect(&floor, &FloorState::applied, this, &PriorityDialog::onFloor);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    m_choices->checkedButton()->setFocus();
}

int PriorityDialog::priority() const {
    const int chosen = m_choices->checkedId();
    return chosen == otherChoice ? m_number->value() : chosen;
}

void PriorityDialog::onFloor() {
    const auto* contact = m_floor.contacts().find(m_contact);
    if (!contact || !mayBePrioritised(*contact)) reject();
}

/// What it has already is nothing to ask for.
void PriorityDialog::check() {
    m_submit->setEnabled(priority() != m_before);
}

} // namespace callroom::console
