// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_reader.h"
#include "core/exchange/xlsx_cell_formats.h"
#include "core/exchange/xlsx_texts.h"
#include "core/exchange/xml_part.h"

/// The cells and texts of a workbook as QXmlStreamReader sees them, token by token and slowly. What it reads of a
/// well-formed part is what XlsxSheet and XlsxTexts must read.
namespace elo::reference {

using namespace Qt::StringLiterals;

inline Result<QString> readText(XmlPart &part)
{
    QString text;
    int depth = 1;
    int textDepth = 0;     // of the `t` that is open
    int phoneticDepth = 0; // of the `rPh` that is open
    while (depth > 0 && part.next()) {
        if (part.isStart()) {
            ++depth;
            if (part.name() == u"rPh" && phoneticDepth == 0)
                phoneticDepth = depth;
            else if (part.name() == u"t" && phoneticDepth == 0 && textDepth == 0)
                textDepth = depth;
        } else if (part.isEnd()) {
            if (depth == textDepth)
                textDepth = 0;
            if (depth == phoneticDepth)
                phoneticDepth = 0;
            --depth;
        } else if (textDepth > 0 && text.size() <= RowReader::kMaxFieldLength) {
            appendXlsxText(text, part.text());
        }
    }
    if (part.error())
        return std::unexpected(*part.error());
    return text;
}

inline Result<QStringList> readTexts(XmlPart &part)
{
    QStringList texts;
    while (part.next()) {
        if (!part.isStart() || part.name() != u"si")
            continue;
        const auto text = readText(part);
        if (!text)
            return std::unexpected(text.error());
        texts << QString::fromUtf8(text->toUtf8()); // half a pair of surrogates is no text
    }
    if (part.error())
        return std::unexpected(*part.error());
    return texts;
}

class Sheet
{
public:
    static constexpr qint64 kMaxRows = 1'048'576;

    /// What is passed outlives this.
    Sheet(XmlPart &part, const XlsxTexts &texts, const XlsxCellFormats &formats, XlsxEpoch epoch)
        : m_part(part), m_texts(texts), m_formats(formats), m_epoch(epoch)
    {
    }

    /// The next row that is not blank, or nullopt at the end.
    Result<std::optional<SourceRow>> next();

private:
    struct Cell
    {
        int column = 0;
        QStringView type; ///< into m_type
        int style = -1;
        QString value;
        QString inlineText;
        bool hasFormula = false;
    };

    Result<void> startRow(SourceRow &row);
    Result<void> readCell(SourceRow &row);
    Result<void> readCellParts(Cell &cell, const SourceRow &row);
    QString textOf(const Cell &cell, SourceRow &row, bool &isDamaged) const;
    std::unexpected<Error> bad(const QString &reason, const SourceRow &row, const QStringList &more = {}) const;

    XmlPart &m_part;
    const XlsxTexts &m_texts;
    const XlsxCellFormats &m_formats;
    XlsxEpoch m_epoch;
    QString m_type;
    qint64 m_line = 0;
    int m_nextColumn = 0;
    qsizetype m_rowLength = 0;
    qsizetype m_width = 0; ///< of the row before, to reserve
    bool m_isInData = false;
    bool m_isAtEnd = false;
};

/// "BC12" is column 54. @returns -1 for what is no cell reference, and beyond the last column there can be.
inline int columnOf(QStringView reference)
{
    constexpr int kLastColumn = 16384;
    int column = 0;
    for (const QChar c : reference) {
        if (c >= u'0' && c <= u'9')
            break;
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z' || column > kLastColumn)
            return -1;
        column = column * 26 + (letter - u'A') + 1;
    }
    return column == 0 || column > kLastColumn ? -1 : column - 1;
}

/// The same in letters, for messages.
inline QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

/// "2026-03-01T00:00:00" is the date, "2026-03-01T09:30:00" with its time.
inline QString isoText(const QString &value)
{
    const qsizetype t = value.indexOf(u'T');
    if (t < 0)
        return value;
    const QStringView time = QStringView(value).sliced(t + 1);
    return time.startsWith(u"00:00:00") ? value.left(t) : value.left(t) + u' ' + time.left(5).toString();
}

inline std::unexpected<Error> Sheet::bad(const QString &reason, const SourceRow &row, const QStringList &more) const
{
    return fail(ErrorCode::BadSource, QStringList{reason, QString::number(row.line)} + more);
}

inline Result<std::optional<SourceRow>> Sheet::next()
{
    SourceRow row;
    while (!m_isAtEnd && m_part.next()) {
        const QStringView name = m_part.name();
        if (m_part.isStart()) {
            Result<void> done;
            if (name == u"sheetData")
                m_isInData = true;
            else if (m_isInData && name == u"row")
                done = startRow(row);
            else if (m_isInData && name == u"c")
                done = readCell(row);
            if (!done)
                return std::unexpected(done.error());
        } else if (m_part.isEnd() && name == u"row" && !row.cells.isEmpty()) {
            m_width = row.cells.size();
            return std::optional(std::move(row));
        } else if (m_part.isEnd() && name == u"sheetData") {
            m_isAtEnd = true;
        }
    }
    if (m_part.error())
        return std::unexpected(*m_part.error());
    m_isAtEnd = true;
    return std::nullopt;
}

inline Result<void> Sheet::startRow(SourceRow &row)
{
    row = {};
    row.line = m_line + 1;
    if (const QString number = m_part.attribute(u"r"); !number.isEmpty()) {
        bool isNumber = false;
        row.line = number.toLongLong(&isNumber);
        if (!isNumber || row.line <= m_line)
            return fail(ErrorCode::BadSource, {u"damaged_sheet"_s, QString::number(m_line + 1)}, u"row number"_s);
    }
    if (row.line > kMaxRows)
        return bad(u"damaged_sheet"_s, row);
    m_line = row.line;
    m_nextColumn = 0;
    m_rowLength = 0;
    row.cells.reserve(m_width);
    return {};
}

inline Result<void> Sheet::readCellParts(Cell &cell, const SourceRow &row)
{
    bool inValue = false;
    for (int depth = 1; depth > 0 && m_part.next();) {
        if (m_part.isEnd()) {
            --depth;
            inValue = false;
        } else if (m_part.isText() && inValue) {
            cell.value += m_part.text();
            if (cell.value.size() > RowReader::kMaxFieldLength)
                return bad(u"field_too_long"_s, row, {columnName(cell.column)});
        } else if (m_part.isStart() && m_part.name() == u"is") {
            auto text = readText(m_part); // up to its end
            if (!text)
                return std::unexpected(text.error());
            cell.inlineText = std::move(*text);
        } else if (m_part.isStart()) {
            ++depth;
            inValue = depth == 2 && m_part.name() == u"v";
            cell.hasFormula = cell.hasFormula || (depth == 2 && m_part.name() == u"f");
        }
    }
    if (m_part.error())
        return std::unexpected(*m_part.error());
    return {};
}

inline Result<void> Sheet::readCell(SourceRow &row)
{
    Cell cell;
    cell.column = m_nextColumn;
    m_type.clear();
    const QXmlStreamAttributes attributes = m_part.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == u"r")
            cell.column = columnOf(attribute.value());
        else if (attribute.name() == u"t")
            m_type = attribute.value().toString();
        else if (attribute.name() == u"s")
            cell.style = attribute.value().toInt();
    }
    if (cell.column < 0 || row.line == 0)
        return bad(u"damaged_sheet"_s, row);
    cell.type = m_type;
    m_nextColumn = cell.column + 1;
    if (auto read = readCellParts(cell, row); !read)
        return read;

    bool isDamaged = false;
    QString text = textOf(cell, row, isDamaged);
    if (isDamaged)
        return bad(u"damaged_sheet"_s, row);
    if (text.isEmpty())
        return {};
    if (cell.column >= RowReader::kMaxColumns)
        return bad(u"too_many_columns"_s, row, {QString::number(RowReader::kMaxColumns)});
    if (text.size() > RowReader::kMaxFieldLength)
        return bad(u"field_too_long"_s, row, {columnName(cell.column)});
    m_rowLength += text.size();
    if (m_rowLength > RowReader::kMaxRowLength)
        return bad(u"row_too_long"_s, row);
    text.remove(QChar(u'\0'));
    if (cell.column >= row.cells.size())
        row.cells.resize(cell.column + 1);
    row.cells[cell.column] = std::move(text);
    return {};
}

inline QString Sheet::textOf(const Cell &cell, SourceRow &row, bool &isDamaged) const
{
    if (cell.type == u"inlineStr")
        return QString::fromUtf8(cell.inlineText.toUtf8());
    if (cell.hasFormula && cell.value.isEmpty() && cell.type != u"str")
        row.remarks.push_back({cell.column, u"formula_without_value"_s, {}});
    if (cell.value.isEmpty())
        return QString::fromUtf8(cell.inlineText.toUtf8()); // some programs leave the type out
    if (cell.type == u"s") {
        bool isNumber = false;
        const qlonglong index = cell.value.toLongLong(&isNumber);
        isDamaged = !isNumber || index < 0 || index >= m_texts.size();
        return isDamaged ? QString() : m_texts.text(qsizetype(index));
    }
    if (cell.type == u"str") {
        QString text;
        appendXlsxText(text, cell.value);
        return QString::fromUtf8(text.toUtf8());
    }
    if (cell.type == u"b")
        return cell.value.trimmed() == u"1" ? u"true"_s : u"false"_s;
    if (cell.type == u"e") {
        row.remarks.push_back({cell.column, u"cell_error"_s, cell.value});
        return {};
    }
    if (cell.type == u"d")
        return isoText(cell.value.trimmed());
    return xlsxNumberText(cell.value.toUtf8(), m_formats.format(cell.style), m_epoch);
}

} // namespace elo::reference
