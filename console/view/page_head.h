#pragma once

#include "console/view/appearance.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace callroom::console {

/// The row at the top of a page: its title, what can be done on it, a search where there is one.
class PageHead : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives this object.
    PageHead(const Appearance& appearance, const QString& title, QWidget* parent = nullptr);

    /// Smaller, beside the title.
    void setNote(const QString& text);
    /// A button with icon and text: what can be done.
    void addButton(QAction& action);
    /// A control of its own, such as a choice of filters, among the buttons.
    void addWidget(QWidget& widget);
    /// A button with the icon alone, at the end: how the page is shown.
    void addIconButton(QAction& action);
    /// A search field behind the buttons; at most one.
    void addSearch(const QString& placeholder);
    void startSearch();
    void clearSearch();

Q_SIGNALS:
    void searched(const QString& text);

private:
    void showIcons();

    const Appearance& m_appearance;
    QLabel* m_note;
    QHBoxLayout* m_buttons;
    QHBoxLayout* m_end;
    QLineEdit* m_search = nullptr;
    QAction* m_searchIcon = nullptr;
};

} // namespace callroom::console
