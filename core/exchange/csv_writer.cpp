// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include "core/base/private_file.h"
#include "core/exchange/spreadsheet_guard.h"

#include <QFileDevice>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBufferSize = qsizetype(256) * 1024;

/// Spreadsheets take "sep=" at the start of a file for an instruction and "ID" for the SYLK format.
bool isMisreadAtStart(QStringView text)
{
    return text.startsWith(u"sep=", Qt::CaseInsensitive) || text.startsWith(u"ID");
}

/// True if the text must stand between quotes. All usual delimiters count, not only the one in use: opened with
/// another one, the rest of the cell would start a cell of its own, and could be a formula.
bool needsQuotes(QStringView text, QChar delimiter)
{
    bool isSpecial = false;
    for (const QChar c : text) { // no early return: cells are short, and this loop is vectorised
        const char16_t u = c.unicode();
        isSpecial |= (u == u'"') | (u == u',') | (u == u';') | (u == u'|') | (u == u'\t') | (u == u'\n') |
                     (u == u'\r') | (u == delimiter.unicode());
    }
    return isSpecial || (!text.isEmpty() && (text.front().isSpace() || text.back().isSpace()));
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, const CsvFormat &format) : m_device(device), m_format(format)
{
    m_buffer.reserve(kBufferSize + kBufferSize / 4);
    if (m_format.hasBom)
        put(u"\uFEFF");
}

void CsvWriter::row(const QStringList &cells)
{
    const QStringView delimiter(&m_format.delimiter, 1);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            put(delimiter);
        cell(cells[i], m_isFirstRow && i == 0);
    }
    // A lone empty cell would be a blank line, which readers skip.
    if (cells.size() <= 1 && (cells.isEmpty() || cells.front().isEmpty()))
        put(u"\"\"");
    put(u"\r\n");
    m_isFirstRow = false;
    if (m_buffer.size() >= kBufferSize)
        flush();
}

void CsvWriter::blankLine()
{
    put(u"\r\n");
}

void CsvWriter::cell(QStringView text, bool isFirstOfFile)
{
    const bool isGuarded = needsGuard(text);
    if (!needsQuotes(text, m_format.delimiter) && !(isFirstOfFile && isMisreadAtStart(text))) {
        if (isGuarded)
            put(u"'");
        put(text);
        return;
    }
    put(isGuarded ? QStringView(u"\"'") : QStringView(u"\""));
    for (qsizetype quote = text.indexOf(u'"'); quote >= 0; quote = text.indexOf(u'"')) {
        put(text.first(quote + 1));
        put(u"\"");
        text = text.sliced(quote + 1);
    }
    put(text);
    put(u"\"");
}

void CsvWriter::put(QStringView text)
{
    appendEncoded(text, m_format.encoding, m_buffer);
}

void CsvWriter::flush()
{
    if (!m_error && m_device.write(m_buffer) != m_buffer.size()) {
        const auto *file = qobject_cast<const QFileDevice *>(&m_device);
        m_error = writeError(m_device, file != nullptr ? file->fileName() : QString());
    }
    m_buffer.resize(0); // keeps the capacity
}

Result<void> CsvWriter::finish()
{
    flush();
    if (m_error)
        return std::unexpected(*m_error);
    return {};
}

} // namespace elo
