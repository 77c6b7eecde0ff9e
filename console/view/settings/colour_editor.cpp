#include "console/view/settings/colour_editor.h"

#include "console/view/icons.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace callroom::console {
namespace {

/// Each is legible as a dot and as a tint in light and in dark.
constexpr std::array<QRgb, 12> swatchColours{0x64748b, 0xdc2626, 0xea580c, 0xd97706, 0x65a30d, 0x16a34a,
                                             0x0d9488, 0x0284c7, 0x2563eb, 0x7c3aed, 0xc026d3, 0xdb2777};

constexpr int swatchSide = 22;

bool isColour(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^#[0-9a-fA-F]{6}$"));
    return form.match(text).hasMatch();
}

QPixmap dot(const QColor& colour, int side, qreal ratio) {
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QRectF(2, 2, side - 4, side - 4));
    return picture;
}

} // namespace

ColourEditor::ColourEditor(const EditorContext& context)
    : m_appearance(context.appearance)
    , m_line(new QLineEdit)
    , m_choose(new QToolButton)
    , m_preview(new QLabel) {
    auto* swatches = new QHBoxLayout;
    swatches->setSpacing(4);
    for (const auto rgb : swatchColours) {
        const auto name = QColor(rgb).name();
        auto* swatch = new QToolButton;
        swatch->setIcon(dot(QColor(rgb), swatchSide, 2));
        swatch->setIconSize({swatchSide, swatchSide});
        swatch->setToolTip(name);
        swatch->setAccessibleName(tr("Colour %1").arg(name));
        swatch->setProperty("role", QStringLiteral("swatch"));
        connect(swatch, &QToolButton::clicked, this, [this, name] { take(name); });
        swatches->addWidget(swatch);
    }
    swatches->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_line->setFixedWidth(110);
    m_line->setMaxLength(7);
    m_choose->setText(tr("Other…"));
    m_choose->setAccessibleName(tr("Choose another colour"));
    m_preview->setTextFormat(Qt::PlainText);
    row->addWidget(m_line);
    row->addWidget(m_choose);
    row->addSpacing(10);
    row->addWidget(m_preview);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(swatches);
    column->addLayout(row);
    setFocusProxy(m_line);
    connect(m_choose, &QToolButton::clicked, this, &ColourEditor::choose);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        showPreview();
        Q_EMIT edited();
    });
    connect(&m_appearance, &Appearance::changed, this, &ColourEditor::showPreview);
}

void ColourEditor::setValue(const QJsonValue& value) {
    if (const auto text = value.toString(); text != m_line->text()) m_line->setText(text);
    showPreview();
}

QJsonValue ColourEditor::value() const {
    return m_line->text();
}

void ColourEditor::take(const QString& colour) {
    m_line->setText(colour);
    showPreview();
    Q_EMIT edited();
}

void ColourEditor::choose() {
    auto* dialog = new QColorDialog(QColor(m_line->text()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog, false);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor& colour) { take(colour.name()); });
    dialog->open();
}

/// The same tag as it stands on light and on dark paper.
void ColourEditor::showPreview() {
    const bool isGood = isColour(m_line->text());
    m_preview->setVisible(isGood);
    if (!isGood) return;
    const QColor colour(m_line->text());
    const auto ratio = devicePixelRatioF();
    const QString sample = tr("Preview");
    const QFontMetrics metrics(font());
    const int width = metrics.horizontalAdvance(sample) + 44;
    const int height = metrics.height() + 14;
    QPixmap picture(QSize(2 * width, height) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto* colours : {&Colours::light(), &Colours::dark()}) {
        const QRect half(colours == &Colours::light() ? 0 : width, 0, width, height);
        painter.fillRect(half, colours->surface);
        QColor tint = colour;
        tint.setAlpha(50);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        const QRectF badge = QRectF(half).adjusted(8, 4, -8, -4);
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(badge.left() + 11, badge.center().y()), 4, 4);
        painter.setPen(colours->text);
        painter.drawText(badge.adjusted(20, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, sample);
    }
    m_preview->setPixmap(picture);
    m_preview->setAccessibleName(tr("Preview on light and on dark"));
}

} // namespace callroom::console
