#pragma once

#include <QUrl>
#include <QWidget>

class QLineEdit;

namespace callroom::console {

/// The line of script that puts the widget into a page, to be copied.
class EmbedCard final : public QWidget {
    Q_OBJECT

public:
    explicit EmbedCard(QWidget* parent = nullptr);

    void setPlace(const QUrl& server, const QString& tenant);
    [[nodiscard]] QString text() const;

private:
    QLineEdit* m_line;
};

} // namespace callroom::console
