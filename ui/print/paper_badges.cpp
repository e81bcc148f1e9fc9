// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/badge_code.h"
#include "core/paper/qr_code.h"
#include "ui/print/paper_layout.h"
#include "ui/print/report_style.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace elo::paper {

using namespace report_style;

namespace {

constexpr double kPadding = 5 * kMillimetre;
constexpr double kBand = 8.5 * kMillimetre;
constexpr double kQrSide = 20 * kMillimetre;
constexpr double kGap = 3 * kMillimetre;

QSizeF badgeSize(BadgeSize size)
{
    return (size == BadgeSize::Large ? QSizeF(90, 60) : QSizeF(86, 54)) * kMillimetre;
}

/// How badges lie on a sheet.
struct Grid
{
    QSizeF card;
    int columns = 1;
    int rows = 1;
    QPointF origin;

    Grid(QSizeF sheet, QSizeF size) : card(size)
    {
        // Room for cutting marks, and what printers cannot reach.
        constexpr double kEdge = 9 * kMillimetre;
        columns = std::max(1, int((sheet.width() - 2 * kEdge) / card.width()));
        rows = std::max(1, int((sheet.height() - 2 * kEdge) / card.height()));
        origin = QPointF((sheet.width() - columns * card.width()) / 2, (sheet.height() - rows * card.height()) / 2);
    }

    int count() const { return columns * rows; }
    QRectF at(int place) const
    {
        return {origin + QPointF((place % columns) * card.width(), (place / columns) * card.height()), card};
    }
};

/// Short hairlines outside of the cards, where a knife is laid on; none goes through a badge.
void placeCuttingMarks(PageBuilder &builder, const Grid &grid)
{
    constexpr double kLength = 5 * kMillimetre;
    constexpr double kAway = 2 * kMillimetre;
    constexpr double kThick = 0.35 * kPagePoint;
    const double right = grid.origin.x() + grid.columns * grid.card.width();
    const double bottom = grid.origin.y() + grid.rows * grid.card.height();
    for (int column = 0; column <= grid.columns; ++column) {
        const double x = grid.origin.x() + column * grid.card.width() - kThick / 2;
        builder.placeFill({x, grid.origin.y() - kAway - kLength, kThick, kLength}, kMuted);
        builder.placeFill({x, bottom + kAway, kThick, kLength}, kMuted);
    }
    for (int row = 0; row <= grid.rows; ++row) {
        const double y = grid.origin.y() + row * grid.card.height() - kThick / 2;
        builder.placeFill({grid.origin.x() - kAway - kLength, y, kLength, kThick}, kMuted);
        builder.placeFill({right + kAway, y, kLength, kThick}, kMuted);
    }
}

/// Modules of whole dots: a printer draws none wider than its neighbour. In the lower right corner of the square.
/// @returns the upper edge of the quiet zone.
double placeQr(PageBuilder &builder, const QrCode &code, const QRectF &square)
{
    const double module = std::floor(square.width() / (code.size + 2 * QrCode::kQuietZone));
    const double side = module * code.size;
    const QPointF origin(std::round(square.right() - side), std::round(square.bottom() - side));
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int row = 0; row < code.size; ++row)
        for (int column = 0; column < code.size;) {
            int end = column;
            while (end < code.size && code.isDark(end, row))
                ++end;
            if (end > column)
                path.addRect(origin.x() + column * module, origin.y() + row * module, (end - column) * module,
                             module);
            column = end + 1;
        }
    builder.placeShape(path, Qt::black);
    return origin.y() - QrCode::kQuietZone * module;
}

/// Lays out one badge after the other; what they share is measured once.
class Badges
{
public:
    Badges(PageBuilder &builder, const PaperContent &content)
        : m_builder(builder), m_content(content),
          m_name(content.request.badge == BadgeSize::Large ? 24 : 21, 8, QFont::Bold),
          m_event(7.5, 6, QFont::DemiBold), m_institution(9.5, 7, QFont::Normal), m_country(9.5, 7, QFont::DemiBold),
          m_band(11, 7, QFont::Bold), m_dates(longDates(content.starts, content.ends, content.request.language))
    {
    }

    void place(const PaperPerson &person, const QRectF &card)
    {
        const QRectF inner = card.adjusted(kPadding, kPadding - 1 * kMillimetre, -kPadding, -kBand - 2 * kMillimetre);
        double top = placeLeft(m_builder, m_event.fit(m_content.eventName, inner.width(), 1), inner.left(),
                               inner.top(), kAccent);
        const QFont dates = font(6.5);
        m_builder.placeText(inner.left(), top, m_dates, dates, kMuted);
        top += lineHeight(dates) + 1.5 * kMillimetre;

        const double width = inner.width() - kQrSide - kGap;
        const FittedText institution = m_institution.fit(person.institution, width, 2);
        const FittedText country = m_country.fit(person.country, width, 1);
        double foot = inner.bottom();
        if (!person.country.isEmpty()) {
            foot -= country.height();
            placeLeft(m_builder, country, inner.left(), foot, kInk);
        }
        if (!person.institution.isEmpty()) {
            foot -= institution.height();
            placeLeft(m_builder, institution, inner.left(), foot, kMuted);
        }
        foot = std::min(foot, placeQrOf(person, inner));
        // What room there is left stands mostly below the name.
        const FittedText name = m_name.fit(person.name, inner.width(), 2, foot - top);
        placeLeft(m_builder, name, inner.left(), top + std::max(0.0, (foot - top - name.height()) / 3), kInk);
        placeBand(person, card);
    }

private:
    /// @returns where the white that the code needs above it begins.
    double placeQrOf(const PaperPerson &person, const QRectF &inner)
    {
        const QRectF square(inner.right() - kQrSide, inner.bottom() - kQrSide, kQrSide, kQrSide);
        if (const auto code = qrCode(badgeCode(person.participation)))
            return placeQr(m_builder, *code, square);
        return inner.bottom();
    }

    void placeBand(const PaperPerson &person, const QRectF &card)
    {
        const QRectF band(card.left(), card.bottom() - kBand, card.width(), kBand);
        m_builder.placeFill(band, capacityColour(person.capacityKey));
        const FittedText text = m_band.fit(person.capacity.toUpper(), card.width() - 2 * kPadding, 1);
        placeLeft(m_builder, text, card.left() + kPadding, band.center().y() - text.height() / 2, Qt::white);
    }

    PageBuilder &m_builder;
    const PaperContent &m_content;
    TextFitter m_name;
    TextFitter m_event;
    TextFitter m_institution;
    TextFitter m_country;
    TextFitter m_band;
    QString m_dates;
};

} // namespace

ReportPages badgePages(const PaperContent &content)
{
    ReportPages pages = blankPages(content, sheetSize(content.request.size), 0, 0);
    const Grid grid(pages.size, badgeSize(content.request.badge));
    PageBuilder builder(pages.content);
    Badges badges(builder, content);
    for (size_t i = 0; i < content.people.size(); ++i) {
        const int place = int(i) % grid.count();
        if (place == 0 && i > 0)
            builder.newPage();
        if (place == 0)
            placeCuttingMarks(builder, grid);
        badges.place(content.people[i], grid.at(place));
    }
    pages.pages = builder.take();
    return pages;
}

} // namespace elo::paper
