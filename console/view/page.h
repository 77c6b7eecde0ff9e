#pragma once

#include <QWidget>

#include <optional>

class QAction;
class QMenu;
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

    /// What the sidebar shows beside the title: how many are there that somebody should look at. None where nothing is
    /// counted; 0 shows nothing either.
    [[nodiscard]] virtual std::optional<int> count() const { return std::nullopt; }
    /// The page's own menu in the menu bar; the page owns it. None when null.
    [[nodiscard]] virtual QMenu* menu() { return nullptr; }
    /// What can be done here, for the command palette beside the menus.
    [[nodiscard]] virtual QList<QAction*> commands() const { return {}; }
    /// Where Ctrl+F goes; does nothing on a page without a search.
    virtual void startSearch() {}
    /// Whether it may be left: a page with changes not yet saved asks first, and `leaveAllowed` follows once it may.
    [[nodiscard]] virtual bool mayLeave() { return true; }
    virtual void restoreLayout(const QSettings& settings) { Q_UNUSED(settings) }
    virtual void saveLayout(QSettings& settings) const { Q_UNUSED(settings) }

Q_SIGNALS:
    /// A passing remark for the status bar.
    void remarked(const QString& text);
    void countChanged();
    /// What mayLeave() has refused may be done now.
    void leaveAllowed();

private:
    QString m_key;
    QString m_title;
    QString m_icon;
};

} // namespace callroom::console
