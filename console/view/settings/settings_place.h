#pragma once

#include <QWidget>

#include <functional>

namespace callroom::console {

/// One place of the settings, such as the queues. It asks the server for nothing before it is shown.
class SettingsPlace : public QWidget {
    Q_OBJECT

public:
    SettingsPlace(QString key, QString title, QString icon, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_key(std::move(key))
        , m_title(std::move(title))
        , m_icon(std::move(icon)) {}

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const QString& icon() const { return m_icon; }

    /// It is shown now: what it shows is to be fresh.
    virtual void enter() {}
    virtual void startSearch() {}
    [[nodiscard]] virtual bool hasChanges() const { return false; }
    /// Does `then` at once, or after a question when changes would be lost; not at all when they are to stay.
    virtual void leave(std::function<void()> then) { then(); }

Q_SIGNALS:
    void remarked(const QString& text);

private:
    QString m_key;
    QString m_title;
    QString m_icon;
};

} // namespace callroom::console
