#include "console/view/reports/report_pdf.h"

#include "console/view/colours.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace callroom::console {
namespace {

/// The translations' context.
struct Pdf {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::ReportPdf)
};

constexpr int dotsPerInch = 288;
constexpr double dotsPerPoint = dotsPerInch / 72.0;
constexpr double marginMm = 14;
// All below in points.
constexpr double gap = 10;
constexpr double rowHeight = 17;
constexpr double headHeight = 30;
constexpr double tileHeight = 44;
constexpr double levelHeight = 62;
constexpr double footHeight = 22;
constexpr double chartHeight = 170;
constexpr double cellPadding = 4;

QFont sized(double points, int weight = QFont::Normal) {
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(std::max(static_cast<int>(points), 1)); // the painter's unit is a point
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

/// Goes down the pages. Measured once without drawing, so that each page can say how many there are.
class Press {
public:
    Press(const ReportSheet& sheet, QPdfWriter* writer, QPainter* painter, QRectF area, int pages)
        : m_sheet(sheet)
        , m_writer(writer)
        , m_painter(painter)
        , m_area(area)
        , m_pages(pages) {}

    /// The number of pages.
    int print() {
        m_y = m_area.top();
        text(m_sheet.title, sized(18, QFont::DemiBold), colours().text, 24);
        text(m_sheet.period, sized(11), colours().text, 15);
        text(m_sheet.about, sized(9), colours().softText, 14);
        m_y += gap;
        tiles(m_sheet.figures, tileHeight);
        m_y += gap;
        text(m_sheet.levelsTitle, sized(11, QFont::DemiBold), colours().text, 16);
        tiles(m_sheet.levels, levelHeight);
        m_y += gap;
        chart();
        table();
        foot();
        return m_page;
    }

private:
    static const Colours& colours() { return Colours::light(); }

    void text(const QString& what, const QFont& font, const QColor& colour, double height) {
        draw(QRectF(m_area.left(), m_y, m_area.width(), height), what, font, colour, Qt::AlignLeft);
        m_y += height;
    }

    void draw(const QRectF& place, const QString& what, const QFont& font, const QColor& colour,
              Qt::Alignment alignment) const {
        if (!m_painter) return;
        m_painter->setFont(font);
        m_painter->setPen(colour);
        m_painter->drawText(place, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                            QFontMetricsF(font).elidedText(what, Qt::ElideRight, place.width()));
    }

    void tiles(const std::vector<ReportSheet::Number>& numbers, double height) {
        if (numbers.empty()) return;
        const double width =
            (m_area.width() - gap * (static_cast<double>(numbers.size()) - 1)) / static_cast<double>(numbers.size());
        for (std::size_t place = 0; place < numbers.size() && m_painter; ++place)
            tile(numbers[place],
                 QRectF(m_area.left() + static_cast<double>(place) * (width + gap), m_y, width, height));
        m_y += height;
    }

    void tile(const ReportSheet::Number& number, const QRectF& place) {
        m_painter->setPen(QPen(number.isMarked ? colours().accent : colours().border, number.isMarked ? 1.2 : 0.6));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRoundedRect(place, 4, 4);
        const QRectF inside = place.adjusted(6, 4, -6, -4);
        draw(QRectF(inside.topLeft(), QSizeF(inside.width(), 11)), number.title, sized(8), colours().softText,
             Qt::AlignLeft);
        draw(QRectF(inside.left(), inside.top() + 11, inside.width(), 16), number.value, sized(13, QFont::DemiBold),
             colours().text, Qt::AlignLeft);
        m_painter->setFont(sized(7.5));
        m_painter->setPen(colours().softText);
        m_painter->drawText(QRectF(inside.left(), inside.top() + 27, inside.width(), inside.height() - 27),
                            static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, number.note);
    }

    void chart() {
        if (m_sheet.chart.isNull()) return;
        const auto size = QSizeF(m_sheet.chart.size()).scaled(m_area.width(), chartHeight, Qt::KeepAspectRatio);
        if (m_painter)
            m_painter->drawImage(QRectF(QPointF(m_area.center().x() - size.width() / 2, m_y), size), m_sheet.chart);
        m_y += size.height() + gap;
    }

    void table() {
        text(m_sheet.tableTitle, sized(11, QFont::DemiBold), colours().text, 18);
        measureColumns();
        heads();
        for (std::size_t number = 0; number < m_sheet.rows.size(); ++number) {
            if (m_y + rowHeight > m_area.bottom() - footHeight) {
                foot();
                nextPage();
                heads();
            }
            const bool isSum = m_sheet.isLastRowSum && number + 1 == m_sheet.rows.size();
            row(m_sheet.rows[number], sized(9, isSum ? QFont::DemiBold : QFont::Normal), colours().text, rowHeight);
        }
    }

    /// The names take what the numbers leave.
    void measureColumns() {
        const auto columns = m_sheet.headings.size();
        m_widths.assign(static_cast<std::size_t>(columns), 0);
        if (columns == 0) return;
        const double names = std::min(m_area.width() * 0.24, 190.0);
        m_widths[0] = names;
        for (qsizetype column = 1; column < columns; ++column)
            m_widths[static_cast<std::size_t>(column)] = (m_area.width() - names) / static_cast<double>(columns - 1);
    }

    /// Titles may take two lines.
    void heads() {
        double left = m_area.left();
        for (std::size_t column = 0; column < m_widths.size(); ++column) {
            const QRectF place(left + cellPadding, m_y, m_widths[column] - 2 * cellPadding, headHeight);
            if (m_painter) {
                m_painter->setFont(sized(8, QFont::DemiBold));
                m_painter->setPen(colours().softText);
                m_painter->drawText(place,
                                    static_cast<int>((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom) |
                                        Qt::TextWordWrap,
                                    m_sheet.headings[static_cast<qsizetype>(column)]);
            }
            left += m_widths[column];
        }
        m_y += headHeight;
        rule(m_y, 0.9);
    }

    void row(const QStringList& texts, const QFont& font, const QColor& colour, double height) {
        double left = m_area.left();
        for (std::size_t column = 0; column < m_widths.size(); ++column) {
            draw(QRectF(left + cellPadding, m_y, m_widths[column] - 2 * cellPadding, height),
                 texts.value(static_cast<qsizetype>(column)), font, colour,
                 column == 0 ? Qt::AlignLeft : Qt::AlignRight);
            left += m_widths[column];
        }
        m_y += height;
        rule(m_y, 0.4);
    }

    void rule(double y, double width) const {
        if (!m_painter) return;
        m_painter->setPen(QPen(colours().border, width));
        m_painter->drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
    }

    void foot() const {
        const QRectF place(m_area.left(), m_area.bottom() - 14, m_area.width(), 14);
        draw(place, m_sheet.title % QStringLiteral(" · ") % m_sheet.period, sized(8), colours().softText,
             Qt::AlignLeft);
        draw(place, Pdf::tr("Page %1 of %2").arg(m_page).arg(m_pages), sized(8), colours().softText, Qt::AlignRight);
    }

    void nextPage() {
        if (m_writer) m_writer->newPage();
        ++m_page;
        m_y = m_area.top();
    }

    const ReportSheet& m_sheet;
    QPdfWriter* m_writer;
    QPainter* m_painter;
    QRectF m_area;
    int m_pages;
    int m_page = 1;
    double m_y = 0;
    std::vector<double> m_widths;
};

} // namespace

core::Result<int> writeReportPdf(const QString& file, const ReportSheet& sheet) {
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) return core::fail(core::invalid("cannot_write"));
    int pages = 0;
    {
        QPdfWriter writer(&out);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        writer.setTitle(sheet.title % QStringLiteral(" · ") % sheet.period);
        writer.setCreator(QStringLiteral("Callroom"));
        const QRectF area(0, 0, writer.width() / dotsPerPoint, writer.height() / dotsPerPoint);
        pages = Press(sheet, nullptr, nullptr, area, 0).print();
        QPainter painter(&writer);
        if (!painter.isActive()) return core::fail(core::invalid("cannot_write"));
        painter.scale(dotsPerPoint, dotsPerPoint);
        Press(sheet, &writer, &painter, area, pages).print();
    }
    if (!out.commit()) return core::fail(core::invalid("cannot_write"));
    return pages;
}

} // namespace callroom::console
