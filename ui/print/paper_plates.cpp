// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_layout.h"
#include "ui/print/report_style.h"

using namespace Qt::StringLiterals;

namespace elo::paper {

using namespace report_style;

namespace {

/// The same on the other half, upside down: folded in the middle, the card is read from both sides.
void addFarSide(std::vector<PageElement> &elements, QSizeF size)
{
    const auto opposite = [&](const QPointF &point) {
        return QPointF(size.width() - point.x(), size.height() - point.y());
    };
    const size_t count = elements.size();
    for (size_t i = 0; i < count; ++i) {
        if (const auto *text = std::get_if<PageText>(&elements[i])) {
            PageText turned = *text;
            turned.baseline = opposite(text->baseline);
            turned.turned = 180;
            elements.emplace_back(std::move(turned));
        } else if (const auto *fill = std::get_if<PageFill>(&elements[i])) {
            elements.emplace_back(
                PageFill{QRectF(opposite(fill->rect.bottomRight()), fill->rect.size()), fill->colour});
        }
    }
}

/// Short marks at both edges; a line through the fold would show.
void placeFoldMarks(PageBuilder &builder, QSizeF size)
{
    constexpr double kLength = 6 * kMillimetre;
    constexpr double kThick = 0.4 * kPagePoint;
    const double y = size.height() / 2 - kThick / 2;
    for (const double x : {4 * kMillimetre, size.width() - 4 * kMillimetre - kLength})
        builder.placeFill({x, y, kLength, kThick}, kMuted);
}

} // namespace

ReportPages platePages(const PaperContent &content)
{
    const bool isSmall = content.request.size == PaperSize::A5;
    ReportPages pages = blankPages(content, sheetSize(content.request.size).transposed(), 0, 0);
    const QSizeF size = pages.size;
    const double scale = isSmall ? 0.7 : 1;
    const TextFitter names(66 * scale, 20 * scale, QFont::Bold);
    const TextFitter institutions(20 * scale, 11 * scale, QFont::Normal);
    const TextFitter countries(20 * scale, 11 * scale, QFont::DemiBold);
    const TextFitter events(10 * scale, 7, QFont::Normal);
    const double band = 5 * scale * kMillimetre;
    const double edge = 8 * kMillimetre; // what most printers cannot reach, and white is calmer than a cut band
    const double width = size.width() - 36 * kMillimetre;
    const double middle = size.width() / 2;

    PageBuilder builder(pages.content);
    for (size_t i = 0; i < content.people.size(); ++i) {
        const PaperPerson &person = content.people[i];
        if (i > 0)
            builder.newPage();
        const FittedText name = names.fit(person.name, width, 2);
        const FittedText institution = institutions.fit(person.institution, width, 2);
        const FittedText country = countries.fit(person.country, width, 1);
        const double gap = 3 * scale * kMillimetre;
        const double block = name.height() + (person.institution.isEmpty() ? 0 : gap + institution.height()) +
                             (person.country.isEmpty() ? 0 : country.height());
        const double foot = size.height() - edge - band - 8 * scale * kMillimetre;
        double top = size.height() / 2 + std::max(gap, (foot - size.height() / 2 - block) / 2);
        top = placeCentred(builder, name, middle, top, kInk);
        if (!person.institution.isEmpty())
            top = placeCentred(builder, institution, middle, top + gap, kMuted);
        if (!person.country.isEmpty())
            placeCentred(builder, country, middle, top, kInk);
        const FittedText event = events.fit(content.eventName, width, 1);
        placeCentred(builder, event, middle, foot, kMuted);
        builder.placeFill({edge, size.height() - edge - band, size.width() - 2 * edge, band},
                          capacityColour(person.capacityKey));
        addFarSide(builder.elements(), size);
        placeFoldMarks(builder, size);
    }
    pages.pages = builder.take();
    return pages;
}

} // namespace elo::paper
