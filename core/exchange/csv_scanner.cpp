// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_scanner.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/spreadsheet_guard.h"

namespace elo {

using namespace Qt::StringLiterals;

namespace {

/// An overlong field with so many line breaks is the rest of the file behind a quote that nobody closed.
constexpr qint64 kBreaksOfLostQuote = 100;

} // namespace

CsvScanner::CsvScanner(QStringView text, bool isLast, QChar delimiter, QStringList &cells)
    : m_begin(text.utf16()), m_end(text.utf16() + text.size()), m_at(m_begin), m_isLast(isLast),
      m_delimiter(delimiter.unicode()), m_cells(cells)
{
}

CsvScanner::Outcome CsvScanner::scan()
{
    const auto outcome = [](Step step) { return step == Step::NeedMore ? Outcome::NeedMore : Outcome::Bad; };
    if (m_at != m_end && (*m_at == u'\n' || *m_at == u'\r')) {
        const Step step = lineEnd();
        return step == Step::Done ? Outcome::Blank : outcome(step);
    }
    for (;;) {
        m_fieldBreaks = m_lineBreaks;
        if (const Step step = field(); step != Step::Done) {
            // The limit holds for what is read so far, too: otherwise the buffer would grow with the record.
            const bool isTooLong = step == Step::NeedMore && m_end - m_begin > CsvReader::kMaxRowLength;
            return isTooLong ? outcome(bad(u"row_too_long"_s, 0)) : outcome(step);
        }
        if (m_cells.size() > CsvReader::kMaxColumns) {
            return outcome(bad(u"too_many_columns"_s, 0, {QString::number(CsvReader::kMaxColumns)}));
        }
        if (m_at != m_end && *m_at == m_delimiter) {
            ++m_at;
            continue;
        }
        if (const Step step = lineEnd(); step != Step::Done)
            return outcome(step);
        return length() > CsvReader::kMaxRowLength ? outcome(bad(u"row_too_long"_s, 0)) : Outcome::Row;
    }
}

CsvScanner::Step CsvScanner::field()
{
    if (m_at == m_end && !m_isLast)
        return Step::NeedMore;
    return m_at != m_end && *m_at == u'"' ? quotedField() : plainField(m_at);
}

/// A field without quotes around it: everything from `start` to the next delimiter or line end.
CsvScanner::Step CsvScanner::plainField(const char16_t *start)
{
    while (m_at != m_end && !isFieldEnd(*m_at))
        ++m_at;
    if (const Step step = checkLength(start); step != Step::Done)
        return step;
    if (m_at == m_end && !m_isLast)
        return Step::NeedMore;
    addCell(start, m_at, false);
    return Step::Done;
}

CsvScanner::Step CsvScanner::quotedField()
{
    const char16_t *const opening = m_at;
    const char16_t *const start = opening + 1;
    bool hasDoubledQuotes = false;
    m_at = start;
    for (;;) {
        for (; m_at != m_end && *m_at != u'"'; ++m_at)
            m_lineBreaks += *m_at == u'\n' || (*m_at == u'\r' && (m_at + 1 == m_end || m_at[1] != u'\n'));
        if (const Step step = checkLength(start); step != Step::Done)
            return step;
        if (m_at == m_end)
            return m_isLast ? bad(u"broken_quote"_s, m_fieldBreaks) : Step::NeedMore;
        if (m_at + 1 != m_end && m_at[1] == u'"') {
            hasDoubledQuotes = true;
            m_at += 2;
            continue;
        }
        const char16_t *after = nullptr;
        switch (closes(m_at, &after)) {
        case Closing::Unknown:
            return Step::NeedMore;
        case Closing::Yes:
            addCell(start, m_at, hasDoubledQuotes);
            m_at = after;
            return Step::Done;
        case Closing::No:
            break;
        }
        const char16_t *const quote = m_at;
        if (const Step step = loneQuote(opening); step != Step::Done || m_at != quote + 1)
            return step;
    }
}

/// A quote within a quoted field that is neither doubled nor followed by a delimiter. Either a program did not double
/// it (`"João "Jo" Silva";`): then the field is closed further on in the line, and the quote is text; m_at is then
/// behind it. Or the field only happens to start with a quote (`"Zé" Silva;`): then it is plain altogether.
/// Or the quote that opened the field was never closed, and this one opens another.
CsvScanner::Step CsvScanner::loneQuote(const char16_t *opening)
{
    const bool isOnLaterLine = m_lineBreaks > m_fieldBreaks;
    if (isOnLaterLine && isFieldEnd(m_at[-1]))
        return bad(u"broken_quote"_s, m_fieldBreaks);
    switch (closesOnThisLine(m_at + 1)) {
    case Closing::Unknown:
        return Step::NeedMore;
    case Closing::Yes:
        ++m_at;
        return Step::Done;
    case Closing::No:
        break;
    }
    return isOnLaterLine ? bad(u"broken_quote"_s, m_fieldBreaks) : plainField(opening);
}

CsvScanner::Step CsvScanner::lineEnd()
{
    if (m_at == m_end)
        return Step::Done; // the last line needs no line end
    const bool isCr = *m_at == u'\r';
    ++m_at;
    if (isCr && m_at == m_end && !m_isLast)
        return Step::NeedMore; // the LF that belongs to it may follow
    if (isCr && m_at != m_end && *m_at == u'\n')
        ++m_at;
    ++m_lineBreaks;
    return Step::Done;
}

/// True if the quote is followed by a field's end, with nothing but spaces between; `after` is then that end.
CsvScanner::Closing CsvScanner::closes(const char16_t *quote, const char16_t **after) const
{
    const char16_t *p = quote + 1;
    while (p != m_end && *p == u' ' && *p != m_delimiter)
        ++p;
    *after = p;
    if (p == m_end)
        return m_isLast ? Closing::Yes : Closing::Unknown;
    return isFieldEnd(*p) ? Closing::Yes : Closing::No;
}

/// Looks for a quote that closes, up to the line's end. What was found is kept, so that a line of nothing but quotes
/// is not searched once for each of them.
CsvScanner::Closing CsvScanner::closesOnThisLine(const char16_t *from)
{
    if (m_closingQuote != nullptr && from <= m_closingQuote)
        return Closing::Yes;
    if (m_noneBefore != nullptr && from <= m_noneBefore)
        return Closing::No;
    const char16_t *p = from;
    for (; p != m_end && *p != u'\n' && *p != u'\r'; ++p) {
        const char16_t *after = nullptr;
        if (*p != u'"')
            continue;
        if (p + 1 != m_end && p[1] == u'"') {
            ++p;
            continue;
        }
        if (const Closing closing = closes(p, &after); closing != Closing::No) {
            m_closingQuote = p;
            return closing;
        }
    }
    if (p == m_end && !m_isLast)
        return Closing::Unknown;
    m_noneBefore = p;
    return Closing::No;
}

void CsvScanner::addCell(const char16_t *start, const char16_t *end, bool hasDoubledQuotes)
{
    QString &cell = m_cells.emplaceBack(reinterpret_cast<const QChar *>(start), end - start);
    if (hasDoubledQuotes)
        cell.replace("\"\""_L1, "\""_L1);
    if (cell.startsWith(u'\''))
        cell = unguardCell(cell);
}

CsvScanner::Step CsvScanner::checkLength(const char16_t *start)
{
    if (m_at - start <= CsvReader::kMaxFieldLength)
        return Step::Done;
    if (m_lineBreaks - m_fieldBreaks > kBreaksOfLostQuote)
        return bad(u"broken_quote"_s, m_fieldBreaks);
    return bad(u"field_too_long"_s, m_fieldBreaks, {QString::number(m_cells.size() + 1)});
}

CsvScanner::Step CsvScanner::bad(const QString &reason, qint64 lineOffset, const QStringList &details)
{
    m_problem = {reason, lineOffset, details};
    return Step::Bad;
}

} // namespace elo
