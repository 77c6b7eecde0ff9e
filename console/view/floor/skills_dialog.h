#pragma once

#include "console/model/floor/agent_skills.h"
#include "console/view/appearance.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace callroom::console {

/// Changes what one agent can do, and how much of it at once. Closes when the server has taken it.
class SkillsDialog : public QDialog {
    Q_OBJECT

public:
    /// `known` are the names of skills that others have, to be offered while typing.
    SkillsDialog(std::unique_ptr<AgentSkills> skills, const QString& agent, const QStringList& known,
                 Appearance& appearance, QWidget* parent = nullptr);
    ~SkillsDialog() override;

    [[nodiscard]] AgentSkills& skills() { return *m_skills; }
    [[nodiscard]] QPushButton& saveButton() { return *m_save; }

private:
    void showState();
    void addSkill();

    std::unique_ptr<AgentSkills> m_skills;
    QTableView* m_table;
    QSpinBox* m_calls;
    QSpinBox* m_chats;
    QLabel* m_fault;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_retry;
    QPushButton* m_save;
};

} // namespace callroom::console
