#include "console/view/floor/skills_dialog.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace callroom::console {
namespace {

/// Offers the names that others have, and the levels that there are.
class SkillEditors : public QStyledItemDelegate {
public:
    SkillEditors(QStringList known, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_known(std::move(known)) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override {
        if (index.column() == AgentSkills::Level) {
            auto* level = new QSpinBox(parent);
            level->setRange(AgentSkills::leastLevel, AgentSkills::mostLevel);
            return level;
        }
        auto* name = new QLineEdit(parent);
        auto* completer = new QCompleter(m_known, name);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        name->setCompleter(completer);
        return name;
    }

private:
    QStringList m_known;
};

QSpinBox* numberField(int most) {
    auto* field = new QSpinBox;
    field->setRange(0, most);
    field->setMaximumWidth(100);
    return field;
}

} // namespace

SkillsDialog::SkillsDialog(std::unique_ptr<AgentSkills> skills, const QString& agent, const QStringList& known,
                           Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_skills(std::move(skills))
    , m_table(new QTableView)
    , m_calls(numberField(10))
    , m_chats(numberField(50))
    , m_fault(new QLabel)
    , m_add(new QPushButton(tr("&Add a skill")))
    , m_remove(new QPushButton(tr("&Remove")))
    , m_retry(new QPushButton(tr("Read &again"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Skills of %1", "agent").arg(agent));
    appearance.dress(*this);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->setProperty("role", QStringLiteral("error"));
    m_table->setModel(m_skills.get());
    m_table->setItemDelegate(new SkillEditors(known, m_table));
    m_table->setAccessibleName(tr("Skills"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(AgentSkills::Name, QHeaderView::Stretch);
    m_calls->setAccessibleName(tr("Calls at once"));
    m_chats->setAccessibleName(tr("Chats at once"));

    auto* side = new QVBoxLayout;
    for (auto* button : {m_add, m_remove, m_retry}) {
        button->setAutoDefault(false);
        side->addWidget(button);
    }
    side->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_table, 1);
    middle->addLayout(side);
    auto* form = new QFormLayout;
    form->addRow(tr("&Calls at once"), m_calls);
    form->addRow(tr("C&hats at once"), m_chats);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(12);
    column->addLayout(middle, 1);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addWidget(buttons);
    resize(460, 420);

    connect(m_add, &QPushButton::clicked, this, &SkillsDialog::addSkill);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_skills->removeSkill(m_table->currentIndex().row()); });
    connect(m_retry, &QPushButton::clicked, m_skills.get(), &AgentSkills::load);
    connect(m_skills.get(), &AgentSkills::stateChanged, this, &SkillsDialog::showState);
    connect(m_skills.get(), &AgentSkills::saved, this, &QDialog::accept);
    connect(m_skills.get(), &QAbstractItemModel::modelReset, this, [this] {
        m_calls->setValue(m_skills->capacity().call);
        m_chats->setValue(m_skills->capacity().chat);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_skills->setCapacity({m_calls->value(), m_chats->value()});
        m_skills->save();
    });
    showState();
}

SkillsDialog::~SkillsDialog() {
    m_table->setModel(nullptr); // it goes before the table does
}

void SkillsDialog::addSkill() {
    const auto place = m_skills->index(m_skills->addSkill(), AgentSkills::Name);
    m_table->setCurrentIndex(place);
    m_table->edit(place);
}

void SkillsDialog::showState() {
    const bool isReady = m_skills->state() == AgentSkills::State::Ready;
    for (auto* part : std::initializer_list<QWidget*>{m_table, m_calls, m_chats, m_add, m_remove, m_save})
        part->setEnabled(isReady);
    m_retry->setVisible(m_skills->state() == AgentSkills::State::Unread || !m_skills->fault().isEmpty());
    m_fault->setText(m_skills->fault());
    m_fault->setVisible(!m_skills->fault().isEmpty());
}

} // namespace callroom::console
