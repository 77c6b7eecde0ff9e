#pragma once

#include "console/model/settings/form_model.h"
#include "console/net/record_api.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace callroom::console {

/// A new password for the signed-in person. What is typed is kept nowhere.
class PasswordCard final : public QWidget {
    Q_OBJECT

public:
    /// `api` outlives this object.
    explicit PasswordCard(RecordApi& api, QWidget* parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void submit();
    void tell(const QString& text, bool isFault);
    void clear();

    RecordApi& m_api;
    QLineEdit* m_current;
    QLineEdit* m_new;
    QLineEdit* m_again;
    QPushButton* m_submit;
    QLabel* m_remark;
};

} // namespace callroom::console
