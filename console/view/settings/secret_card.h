#pragma once

#include "console/model/settings/record_editor.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace callroom::console {

/// The secret by which a queue signs what it sends to its bot: asked for, shown until another queue is opened, copied.
class SecretCard final : public QWidget {
    Q_OBJECT

public:
    /// `editor` is of queues and outlives this object.
    explicit SecretCard(RecordEditor& editor, QWidget* parent = nullptr);

private:
    void ask();
    void clear();

    RecordEditor& m_editor;
    QPushButton* m_ask;
    QPushButton* m_copy;
    QLineEdit* m_secret;
    QLabel* m_remark;
    int m_question = 0;
};

} // namespace callroom::console
