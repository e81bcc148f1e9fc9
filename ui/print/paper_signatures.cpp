// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_layout.h"
#include "ui/print/report_style.h"

#include <array>

using namespace Qt::StringLiterals;

namespace elo::paper {

using namespace report_style;

namespace {

constexpr double kRow = 9.5 * kMillimetre; ///< a signature needs it
constexpr double kCell = 1.6 * kMillimetre;
constexpr double kHeader = 7 * kMillimetre;
constexpr double kHeavy = 0.9 * kPagePoint;
constexpr double kFine = 0.4 * kPagePoint;
constexpr int kBlankLines = 10;       ///< at least, for walk-ins
const QColor kGrid(0xb4, 0xbe, 0xba); ///< a form to write on needs lines that survive a copier

enum Column { Number, Name, Institution, Country, Sex, Contact, Signature, Columns };

/// A list to be signed. Its columns do not follow from their texts, as those of ReportTableLayout do: most of them
/// are to be written in.
///
/// The contact is a column to write in, whatever the office knows: the list lies on a table where everybody in the
/// queue reads it, and who consented to be contacted did not consent to that.
class SignatureList
{
public:
    SignatureList(PageBuilder &builder, const PaperContent &content)
        : m_builder(builder), m_content(content), m_language(content.request.language),
          m_name(10, 8, QFont::DemiBold), m_cell(8.5, 6.5, QFont::Normal)
    {
        constexpr std::array<double, Columns> kShares{9, 64, 60, 34, 12, 42, 52};
        double sum = 0;
        for (const double share : kShares)
            sum += share;
        double x = builder.left();
        for (size_t i = 0; i < Columns; ++i) {
            m_left[i] = x;
            x += builder.width() * kShares[i] / sum;
        }
        m_left[Columns] = builder.right();
    }

    void addDay(const PaperDay &day)
    {
        m_day = &day;
        m_sheet = 0;
        newSheet();
        for (const PaperPerson &person : m_content.people)
            addRow(&person);
        // Lines for whoever comes without being on the list, to the end of a sheet.
        if (m_builder.remaining() < kRow * 2)
            newSheet();
        int blank = 0;
        addWalkInLine();
        while (blank < kBlankLines || m_builder.remaining() >= kRow) {
            addRow(nullptr);
            ++blank;
        }
    }

private:
    QString sheetName() const { return u"%1-%2"_s.arg(m_day->number).arg(m_sheet); }

    void newSheet()
    {
        if (!m_builder.atTop())
            m_builder.newPage();
        ++m_sheet;
        m_line = 0;
        placeTitle();
        placeHeader();
    }

    void placeTitle()
    {
        const QFont title = font(14, QFont::Bold);
        const QFont under = font(9.5);
        const double top = m_builder.y();
        const double boxWidth = 34 * kMillimetre;
        const double room = m_builder.width() - boxWidth - 6 * kMillimetre;
        m_builder.placeText(m_builder.left(), top,
                            breakLines(m_content.eventName, TextMeasure(title), room, 1).front(), title, kAccent);
        QString second =
            paperTitle(PaperKind::Signatures, m_language) + u" · "_s +
            paperText(PaperText::Day, m_language).arg(m_day->number).arg(longDate(m_day->date, m_language));
        if (!m_content.place.isEmpty())
            second += u" · "_s + m_content.place;
        m_builder.placeText(m_builder.left(), top + lineHeight(title),
                            breakLines(second, TextMeasure(under), room, 1).front(), under, kInk);
        // What an officer types from: the sheet large at the corner.
        const QFont label = font(7.5);
        const QFont number = font(16, QFont::Bold);
        m_builder.placeTextRight(m_builder.right(), top, sheetName(), number, kInk);
        m_builder.placeTextRight(m_builder.right(), top + lineHeight(number), paperText(PaperText::Sheet, m_language),
                                 label, kMuted);
        m_builder.moveTo(top + 13.5 * kMillimetre);
    }

    void placeHeader()
    {
        static constexpr std::array kTexts{PaperText::Number,   PaperText::Name, PaperText::Institution,
                                           PaperText::Country,  PaperText::Sex,  PaperText::Contact,
                                           PaperText::Signature};
        const QFont header = font(8.5, QFont::Bold);
        const double top = m_builder.y();
        m_builder.placeFill({m_builder.left(), top, m_builder.width(), kHeader}, kTotalTint);
        for (size_t i = 0; i < Columns; ++i)
            m_builder.placeText(m_left[i] + kCell, top + (kHeader - lineHeight(header)) / 2,
                                paperText(kTexts[i], m_language), header, kInk);
        m_builder.placeFill({m_builder.left(), top, m_builder.width(), kHeavy}, kAccent);
        m_builder.moveTo(top + kHeader);
        m_builder.rule(kHeavy, kAccent);
    }

    void addWalkInLine()
    {
        const QFont note = font(8, QFont::Bold);
        const double height = 6 * kMillimetre;
        m_builder.placeFill({m_builder.left(), m_builder.y(), m_builder.width(), height}, kTotalTint);
        m_builder.placeText(m_builder.left() + kCell, m_builder.y() + (height - lineHeight(note)) / 2,
                            paperText(PaperText::WalkIns, m_language), note, kAccent);
        m_builder.moveTo(m_builder.y() + height);
    }

    /// @param person null for a blank line.
    void addRow(const PaperPerson *person)
    {
        if (m_builder.remaining() < kRow)
            newSheet();
        const double top = m_builder.y();
        placeCell(Number, QString::number(++m_line), m_cell, kMuted);
        if (person) {
            placeCell(Name, person->name, m_name, kInk);
            placeCell(Institution, person->institution, m_cell, kInk);
            placeCell(Country, person->country, m_cell, kInk);
            placeCell(Sex, sexText(person->sex), m_cell, kInk);
        }
        for (size_t i = 0; i <= Columns; ++i)
            m_builder.placeFill({m_left[i] - kFine / 2, top, kFine, kRow}, kGrid);
        m_builder.moveTo(top + kRow);
        m_builder.placeFill({m_builder.left(), m_builder.y() - kFine, m_builder.width(), kFine}, kGrid);
    }

    /// Up to two lines, in the middle of the height.
    void placeCell(Column column, const QString &text, const TextFitter &fitter, const QColor &colour)
    {
        const double room = m_left[column + 1] - m_left[column] - 2 * kCell;
        const FittedText fitted = fitter.fit(text, room, 2);
        const double step = lineHeight(fitted.font) * 0.9; // two of them have to fit
        double top = m_builder.y() + (kRow - step * double(fitted.lines.size() - 1) - lineHeight(fitted.font)) / 2;
        for (const QString &line : fitted.lines) {
            m_builder.placeText(m_left[column] + kCell, top, line, fitted.font, colour);
            top += step;
        }
    }

    PageBuilder &m_builder;
    const PaperContent &m_content;
    Language m_language;
    TextFitter m_name;
    TextFitter m_cell;
    std::array<double, Columns + 1> m_left{};
    const PaperDay *m_day = nullptr;
    int m_sheet = 0;
    int m_line = 0;
};

} // namespace

ReportPages signaturePages(const PaperContent &content)
{
    ReportPages pages =
        blankPages(content, sheetSize(PaperSize::A4).transposed(), 13 * kMillimetre, 13 * kMillimetre);
    // An event without days is one day on paper.
    std::vector<PaperDay> days = content.days;
    if (days.empty())
        days.push_back({content.starts, {}, 1});
    for (const PaperDay &day : days) {
        PageBuilder builder(pages.content);
        SignatureList(builder, content).addDay(day);
        // Each day's list is a bundle of its own, numbered by itself.
        ReportPages bundle = blankPages(content, pages.size, 13 * kMillimetre, 13 * kMillimetre);
        bundle.pages = builder.take();
        addPageNumbers(bundle, paperText(PaperText::ContactNotice, content.request.language));
        std::move(bundle.pages.begin(), bundle.pages.end(), std::back_inserter(pages.pages));
    }
    return pages;
}

} // namespace elo::paper
