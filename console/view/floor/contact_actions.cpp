#include "console/view/floor/contact_actions.h"

#include "console/model/floor/contact_rules.h"
#include "console/model/floor/contact_words.h"
#include "console/view/floor/priority_dialog.h"
#include "console/view/floor/target_dialog.h"
#include "console/view/floor/why_dialog.h"
#include "console/view/icons.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace callroom::console {

ContactActions::ContactActions(FloorModels& models, Appearance& appearance, Links& links, QWidget& window)
    : m_models(models)
    , m_appearance(appearance)
    , m_links(links)
    , m_window(window)
    , m_open(tr("&Open"))
    , m_why(tr("&Why?"))
    , m_assign(tr("&Assign…"))
    , m_move(tr("&Move…"))
    , m_prioritise(tr("&Priority…"))
    , m_close(tr("&Close…"))
    , m_actions{&m_open, &m_why, &m_assign, &m_move, &m_prioritise, &m_close} {
    m_why.setIconText(tr("Why?"));
    m_assign.setIconText(tr("Assign"));
    m_move.setIconText(tr("Move"));
    m_prioritise.setIconText(tr("Priority"));
    m_close.setIconText(tr("Close"));
    m_open.setToolTip(tr("Everything about it"));
    m_why.setToolTip(tr("To whom it was offered, and why"));
    m_assign.setToolTip(tr("Give it to an agent"));
    m_move.setToolTip(tr("Let it wait in another queue"));
    m_prioritise.setToolTip(tr("Move it up or down the line"));
    m_close.setToolTip(tr("End the wait or the conversation"));
    m_why.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_assign.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    m_move.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    m_prioritise.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_close.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    connect(&m_open, &QAction::triggered, this, [this] {
        if (m_contact) Q_EMIT m_links.contactWanted(*m_contact);
    });
    connect(&m_why, &QAction::triggered, this, &ContactActions::showWhy);
    connect(&m_assign, &QAction::triggered, this, &ContactActions::askForAgent);
    connect(&m_move, &QAction::triggered, this, &ContactActions::askForQueue);
    connect(&m_prioritise, &QAction::triggered, this, &ContactActions::askForPriority);
    connect(&m_close, &QAction::triggered, this, &ContactActions::askToClose);
    connect(&m_models.floor(), &FloorState::applied, this, &ContactActions::update);
    connect(&m_appearance, &Appearance::changed, this, &ContactActions::showIcons);
    showIcons();
    update();
}

void ContactActions::setContact(const std::optional<core::ContactId>& contact) {
    m_contact = contact;
    update();
}

void ContactActions::addTo(QMenu& menu) const {
    for (auto* action : m_actions) {
        if (action == &m_close) menu.addSeparator();
        menu.addAction(action);
    }
}

void ContactActions::update() {
    const auto* contact = m_contact ? m_models.floor().contacts().find(*m_contact) : nullptr;
    m_open.setEnabled(contact);
    m_why.setEnabled(contact);
    m_assign.setEnabled(contact && mayBeAssigned(*contact));
    m_move.setEnabled(contact && mayBeAssigned(*contact));
    m_prioritise.setEnabled(contact && mayBePrioritised(*contact));
    m_close.setEnabled(contact && mayBeClosed(*contact));
}

void ContactActions::showIcons() {
    const auto& colours = m_appearance.colours();
    m_open.setIcon(icon(QStringLiteral("panel-right"), colours.softText));
    m_why.setIcon(icon(QStringLiteral("circle-question-mark"), colours.softText));
    m_assign.setIcon(icon(QStringLiteral("user-check"), colours.softText));
    m_move.setIcon(icon(QStringLiteral("arrow-right-left"), colours.softText));
    m_prioritise.setIcon(icon(QStringLiteral("chevrons-up"), colours.softText));
    m_close.setIcon(icon(QStringLiteral("phone-off"), colours.bad.text));
}

void ContactActions::showWhy() {
    if (!m_contact) return;
    auto offers = std::make_unique<ContactOffers>(m_models.floor(), m_models.actions().commands(), *m_contact);
    (new WhyDialog(std::move(offers), m_appearance, &m_window))->show();
}

void ContactActions::askForAgent() {
    if (!m_contact) return;
    auto* dialog = new TargetDialog(m_models, m_appearance, *m_contact, TargetFilter::Kind::Agents, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TargetDialog::agentChosen, this,
            [this, contact = *m_contact](const core::UserId& agent) { m_models.actions().assign(contact, agent); });
    dialog->open();
}

void ContactActions::askForQueue() {
    if (!m_contact) return;
    auto* dialog = new TargetDialog(m_models, m_appearance, *m_contact, TargetFilter::Kind::Queues, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TargetDialog::queueChosen, this,
            [this, contact = *m_contact](const core::QueueId& queue) { m_models.actions().move(contact, queue); });
    dialog->open();
}

void ContactActions::askForPriority() {
    const auto* contact = m_contact ? m_models.floor().contacts().find(*m_contact) : nullptr;
    if (!contact) return;
    auto* dialog = new PriorityDialog(m_models.floor(), m_appearance, *contact, &m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = *m_contact] { m_models.actions().prioritise(id, dialog->priority()); });
    dialog->open();
}

void ContactActions::askToClose() {
    const auto* contact = m_contact ? m_models.floor().contacts().find(*m_contact) : nullptr;
    if (!contact) return;
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Close the contact"),
                                tr("Close “%1”?", "contact").arg(titleOf(m_models.floor(), *contact)),
                                QMessageBox::Cancel, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(isTalking(contact->status)
                                ? tr("The conversation ends at once for everybody in it. This cannot be undone.")
                                : tr("The wait ends without an answer. This cannot be undone."));
    auto* close = box->addButton(tr("Close contact"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(close, &QAbstractButton::clicked, this, [this, id = *m_contact] { m_models.actions().close(id); });
    box->open();
}

} // namespace callroom::console
