// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_layout.h"
#include "ui/print/report_style.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace elo::paper {

using namespace report_style;

namespace {

const QColor kGold(0xb0, 0x8d, 0x3c);

void placeFrame(PageBuilder &builder, const QRectF &rect, double thickness, const QColor &colour)
{
    QPainterPath path;
    path.addRect(rect);
    path.addRect(rect.adjusted(thickness, thickness, -thickness, -thickness));
    builder.placeShape(path, colour);
}

void placeRing(PageBuilder &builder, const QPointF &middle, double radius, double thickness, const QColor &colour)
{
    QPainterPath path;
    path.addEllipse(middle, radius, radius);
    path.addEllipse(middle, radius - thickness, radius - thickness);
    builder.placeShape(path, colour);
}

/// Where a logo would be: the office's initials in two rings.
void placeSeal(PageBuilder &builder, const QPointF &middle, const QString &office)
{
    const double radius = 11 * kMillimetre;
    placeRing(builder, middle, radius, 0.5 * kMillimetre, kGold);
    placeRing(builder, middle, radius - 1.1 * kMillimetre, 0.18 * kMillimetre, kGold);
    // Long names give their initials, an acronym stays what it is.
    QString initials = office;
    if (office.size() > 8) {
        initials.clear();
        for (const QString &word : office.split(u' ', Qt::SkipEmptyParts))
            if (word.front().isUpper())
                initials += word.front();
        initials.truncate(6);
    }
    const FittedText text = TextFitter(12, 5, QFont::Bold).fit(initials, 1.5 * radius, 1);
    placeCentred(builder, text, middle.x(), middle.y() - text.height() / 2, kAccent);
}

class Certificates
{
public:
    Certificates(PageBuilder &builder, const PaperContent &content, QSizeF size)
        : m_builder(builder), m_content(content), m_language(content.request.language), m_size(size),
          m_name(38, 14, QFont::Bold), m_event(19, 10, QFont::Bold), m_text(14.5, 9, QFont::Normal)
    {
    }

    void place(const PaperPerson &person)
    {
        const double middle = m_size.width() / 2;
        const double width = m_size.width() - 80 * kMillimetre;
        placeSheet(middle);
        double top = 81 * kMillimetre;
        top = say(paperText(PaperText::CertifiesThat, m_language), middle, width, top) + 3 * kMillimetre;

        const FittedText name = m_name.fit(person.name, width, 2);
        top = placeCentred(m_builder, name, middle, top, kInk);
        m_builder.placeFill({middle - 35 * kMillimetre, top + 1 * kMillimetre, 70 * kMillimetre, 0.3 * kMillimetre},
                            kGold);
        top += 7 * kMillimetre;
        top = say(paperText(PaperText::TookPartAs, m_language).arg(participantText(person.capacityKey, m_language)),
                  middle, width, top) +
              2 * kMillimetre;
        top = placeCentred(m_builder, m_event.fit(m_content.eventName, width, 2), middle, top, kAccent) +
              1 * kMillimetre;
        const QString dates = longDates(m_content.starts, m_content.ends, m_language);
        top = say(m_content.place.isEmpty() ? dates
                                            : paperText(PaperText::HeldAt, m_language).arg(m_content.place, dates),
                  middle, width, top);
        if (!person.attended.empty())
            say(paperText(person.attended.size() == 1 ? PaperText::OnOneDay : PaperText::OnDays, m_language)
                    .arg(longDays(person.attended, m_language)),
                middle, width, top);
        placeSignatories();
    }

private:
    double say(const QString &text, double middle, double width, double top)
    {
        return placeCentred(m_builder, m_text.fit(text, width, 2), middle, top, kMuted);
    }

    void placeSheet(double middle)
    {
        const QRectF sheet(QPointF(), m_size);
        const double edge = 9 * kMillimetre;
        placeFrame(m_builder, sheet.adjusted(edge, edge, -edge, -edge), 1.1 * kMillimetre, kAccent);
        const double inner = edge + 2.4 * kMillimetre;
        placeFrame(m_builder, sheet.adjusted(inner, inner, -inner, -inner), 0.25 * kMillimetre, kGold);
        placeSeal(m_builder, {middle, 31 * kMillimetre}, m_content.office);
        if (m_content.office.size() > 8) {
            const FittedText office = TextFitter(9.5, 7, QFont::DemiBold).fit(m_content.office, 180 * kMillimetre, 1);
            placeCentred(m_builder, office, middle, 43 * kMillimetre, kMuted);
        }
        const QFont title = font(30, QFont::Bold);
        m_builder.placeTextCentred(middle, 52 * kMillimetre, paperText(PaperText::CertificateTitle, m_language),
                                   title, kAccent);
    }

    /// Two lines to sign on, and where and when; dated on the day on which the event ended.
    void placeSignatories()
    {
        const QFont small = font(9);
        const double line = m_size.height() - 34 * kMillimetre;
        const double length = 74 * kMillimetre;
        const auto signatory = [&](double middle, PaperText who) {
            m_builder.placeFill({middle - length / 2, line, length, 0.25 * kMillimetre}, kInk);
            m_builder.placeTextCentred(middle, line + 1.5 * kMillimetre, paperText(who, m_language), small, kMuted);
        };
        signatory(m_size.width() * 0.27, PaperText::SignatoryOne);
        signatory(m_size.width() * 0.73, PaperText::SignatoryTwo);
        QString where = longDate(m_content.ends.isValid() ? m_content.ends : m_content.starts, m_language);
        if (!m_content.city.isEmpty())
            where = m_content.city + u", "_s + where;
        m_builder.placeTextCentred(m_size.width() / 2, m_size.height() - 24 * kMillimetre, where, font(9.5), kInk);
    }

    PageBuilder &m_builder;
    const PaperContent &m_content;
    Language m_language;
    QSizeF m_size;
    TextFitter m_name;
    TextFitter m_event;
    TextFitter m_text;
};

} // namespace

ReportPages certificatePages(const PaperContent &content)
{
    ReportPages pages = blankPages(content, sheetSize(PaperSize::A4).transposed(), 0, 0);
    PageBuilder builder(pages.content);
    Certificates certificates(builder, content, pages.size);
    for (size_t i = 0; i < content.people.size(); ++i) {
        if (i > 0)
            builder.newPage();
        certificates.place(content.people[i]);
    }
    pages.pages = builder.take();
    return pages;
}

} // namespace elo::paper
