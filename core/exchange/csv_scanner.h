// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringList>
#include <QStringView>

namespace elo {

/// Takes one record apart that starts at the beginning of a piece of text. Rules of quoting: see CsvReader.
/// Knows nothing of files; if the record may go on past the piece, it says so and is asked again with more.
class CsvScanner
{
public:
    enum class Outcome {
        Row,      ///< cells(), length() and lineBreaks() are those of a record
        Blank,    ///< a line without a character; length() and lineBreaks() skip it
        NeedMore, ///< the end of the record is not in this piece
        Bad,      ///< see problem()
    };

    struct Problem
    {
        QString reason;        ///< a reason key of CsvReader
        qint64 lineOffset = 0; ///< line breaks between the start of the record and the place
        QStringList details;   ///< what follows the line in the error's arguments
    };

    /// `isLast`: nothing follows this piece. `cells` is appended to.
    CsvScanner(QStringView text, bool isLast, QChar delimiter, QStringList &cells);

    Outcome scan();
    qsizetype length() const { return m_at - m_begin; } ///< units of the record with its line end
    qint64 lineBreaks() const { return m_lineBreaks; }
    const Problem &problem() const { return m_problem; }

private:
    enum class Step { Done, NeedMore, Bad };
    enum class Closing { Yes, No, Unknown };

    Step field();
    Step plainField(const char16_t *start);
    Step quotedField();
    Step loneQuote(const char16_t *opening);
    Step lineEnd();
    Closing closes(const char16_t *quote, const char16_t **after) const;
    Closing closesOnThisLine(const char16_t *from);
    void addCell(const char16_t *start, const char16_t *end, bool hasDoubledQuotes);
    Step checkLength(const char16_t *start);
    Step bad(const QString &reason, qint64 lineOffset, const QStringList &details = {});
    bool isFieldEnd(char16_t c) const { return c == m_delimiter || c == u'\n' || c == u'\r'; }

    const char16_t *m_begin;
    const char16_t *m_end;
    const char16_t *m_at;
    bool m_isLast;
    char16_t m_delimiter;
    QStringList &m_cells;
    qint64 m_lineBreaks = 0;
    qint64 m_fieldBreaks = 0;                 ///< m_lineBreaks where the present field started
    const char16_t *m_closingQuote = nullptr; ///< the latest one that closesOnThisLine() found
    const char16_t *m_noneBefore = nullptr;   ///< up to here there is none
    Problem m_problem;
};

} // namespace elo
