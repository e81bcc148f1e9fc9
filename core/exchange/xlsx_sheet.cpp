// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_sheet.h"

using namespace Qt::StringLiterals;

namespace elo {

namespace {

/// "BC12" is column 54. @returns -1 for what is no cell reference, and beyond the last column there can be.
int columnOf(QStringView reference)
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
QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

/// "2026-03-01T00:00:00" is the date, "2026-03-01T09:30:00" with its time.
QString isoText(const QString &value)
{
    const qsizetype t = value.indexOf(u'T');
    if (t < 0)
        return value;
    const QStringView time = QStringView(value).sliced(t + 1);
    return time.startsWith(u"00:00:00") ? value.left(t) : value.left(t) + u' ' + time.left(5).toString();
}

} // namespace

std::unexpected<Error> XlsxSheet::bad(const QString &reason, const SourceRow &row, const QStringList &more) const
{
    return fail(ErrorCode::BadSource, QStringList{reason, QString::number(row.line)} + more);
}

Result<std::optional<SourceRow>> XlsxSheet::next()
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

Result<void> XlsxSheet::startRow(SourceRow &row)
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

Result<void> XlsxSheet::readCellParts(Cell &cell, const SourceRow &row)
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
            auto text = readXlsxText(m_part); // up to its end
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

Result<void> XlsxSheet::readCell(SourceRow &row)
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

QString XlsxSheet::textOf(const Cell &cell, SourceRow &row, bool &isDamaged) const
{
    if (cell.type == u"inlineStr")
        return cell.inlineText;
    if (cell.hasFormula && cell.value.isEmpty() && cell.type != u"str")
        row.remarks.push_back({cell.column, u"formula_without_value"_s, {}});
    if (cell.value.isEmpty())
        return cell.inlineText; // some programs leave the type out
    if (cell.type == u"s") {
        bool isNumber = false;
        const qlonglong index = cell.value.toLongLong(&isNumber);
        isDamaged = !isNumber || index < 0 || index >= m_texts.size();
        return isDamaged ? QString() : m_texts.text(qsizetype(index));
    }
    if (cell.type == u"str") {
        QString text;
        appendXlsxText(text, cell.value);
        return text;
    }
    if (cell.type == u"b")
        return cell.value.trimmed() == u"1" ? u"true"_s : u"false"_s;
    if (cell.type == u"e") {
        row.remarks.push_back({cell.column, u"cell_error"_s, cell.value});
        return {};
    }
    if (cell.type == u"d")
        return isoText(cell.value.trimmed());
    return xlsxNumberText(cell.value, m_formats.format(cell.style), m_epoch);
}

} // namespace elo
