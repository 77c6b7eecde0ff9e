#pragma once

#include <QWidget>

class QAction;
class QSettings;

namespace callroom::console {

/// One place of the console, reached through the sidebar, the View menu and the command palette. The main window owns
/// it and shows one page at a time; a page that is hidden asks the server for nothing. GUI thread.
class Page : public QWidget {
    Q_OBJECT

public:
    /// `key` names the page in the settings, `icon` is a bundled icon's name.
    Page(QString key, QString title, QString icon, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_key(std::move(key))
        , m_title(std::move(title))
        , m_icon(std::move(icon)) {}

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const QString& icon() const { return m_icon; }

    /// What can be done here, for the command palette beside the menus.
    [[nodiscard]] virtual QList<QAction*> commands() const { return {}; }
    /// Where Ctrl+F goes; does nothing on a page without a search.
    virtual void startSearch() {}
    /// Whether it may be left: a page with changes not yet saved asks first.
    [[nodiscard]] virtual bool mayLeave() { return true; }
    virtual void restoreLayout(const QSettings& settings) { Q_UNUSED(settings) }
    virtual void saveLayout(QSettings& settings) const { Q_UNUSED(settings) }

Q_SIGNALS:
    /// A passing remark for the status bar.
    void remarked(const QString& text);

private:
    QString m_key;
    QString m_title;
    QString m_icon;
};

} // namespace callroom::console
