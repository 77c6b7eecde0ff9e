#pragma once

#include "console/model/reports/figures.h"
#include "console/view/appearance.h"

#include <QAbstractButton>

namespace callroom::console {

/// One number of a report with its name, and how it differs from the period before. Pressed, it tells how it comes
/// about.
class FigureTile : public QAbstractButton {
    Q_OBJECT

public:
    /// `appearance` outlives this object.
    FigureTile(const QString& title, const Appearance& appearance, QWidget* parent = nullptr);

    void setValue(const QString& value, const Difference& difference);
    /// Marks it among others of its kind.
    void setMarked(bool isMarked);
    /// A second line below the number instead of a difference, such as a formula.
    void setNote(const QString& note);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void tellAccessibly();
    [[nodiscard]] QFont valueFont() const;
    [[nodiscard]] QFont smallFont() const;

    const Appearance& m_appearance;
    QString m_title;
    QString m_value;
    QString m_note;
    Difference m_difference;
    bool m_isMarked = false;
};

} // namespace callroom::console
