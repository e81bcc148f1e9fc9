// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_sheet.h"

using namespace Qt::StringLiterals;

namespace elo {

namespace {

/// "BC12" is column 54. @returns -1 for what is no cell reference, and beyond the last column there can be.
int columnOf(QByteArrayView reference)
{
    constexpr int kLastColumn = 16384;
    int column = 0;
    for (const char c : reference) {
        if (c >= '0' && c <= '9')
            break;
        const char letter = c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
        if (letter < 'A' || letter > 'Z' || column > kLastColumn)
            return -1;
        column = column * 26 + (letter - 'A') + 1;
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

/// Bytes tell only where to look closer.
bool tooLong(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8).size() > RowReader::kMaxFieldLength;
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
        const QByteArrayView name = m_part.name();
        if (m_part.isStart()) {
            Result<void> done;
            if (name == "sheetData")
                m_isInData = true;
            else if (m_isInData && name == "row")
                done = startRow(row);
            else if (m_isInData && name == "c")
                done = readCell(row);
            if (!done)
                return std::unexpected(done.error());
        } else if (m_part.isEnd() && name == "row" && !row.cells.isEmpty()) {
            m_width = row.cells.size();
            return std::optional(std::move(row));
        } else if (m_part.isEnd() && name == "sheetData") {
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
    if (const QByteArrayView number = m_part.attribute("r"); !number.isEmpty()) {
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

Result<void> XlsxSheet::readCellParts(const SourceRow &row)
{
    bool inValue = false;
    for (int depth = 1; depth > 0 && m_part.next();) {
        if (m_part.isEnd()) {
            --depth;
            inValue = false;
        } else if (m_part.isText()) {
            if (inValue)
                m_cell.value += m_part.text();
            if (m_cell.value.size() > RowReader::kMaxFieldLength && tooLong(m_cell.value))
                return bad(u"field_too_long"_s, row, {columnName(m_cell.column)});
        } else if (m_part.name() == "is") {
            m_cell.inlineText.resize(0);
            if (auto read = readXlsxText(m_part, m_cell.inlineText); !read) // up to its end
                return read;
        } else {
            ++depth;
            inValue = depth == 2 && m_part.name() == "v";
            m_cell.hasFormula = m_cell.hasFormula || (depth == 2 && m_part.name() == "f");
        }
    }
    if (m_part.error())
        return std::unexpected(*m_part.error());
    return {};
}

Result<void> XlsxSheet::readCell(SourceRow &row)
{
    m_cell.column = m_nextColumn;
    m_cell.style = -1;
    m_cell.hasFormula = false;
    for (QByteArray *text : {&m_cell.type, &m_cell.value, &m_cell.inlineText})
        text->resize(0);
    for (const auto &[name, value] : m_part.attributes()) {
        if (name == "r")
            m_cell.column = columnOf(value);
        else if (name == "t")
            m_cell.type = value.toByteArray();
        else if (name == "s")
            m_cell.style = value.toInt();
    }
    if (m_cell.column < 0 || row.line == 0)
        return bad(u"damaged_sheet"_s, row);
    m_nextColumn = m_cell.column + 1;
    if (auto read = readCellParts(row); !read)
        return read;

    bool isDamaged = false;
    QString text = textOf(row, isDamaged);
    if (isDamaged)
        return bad(u"damaged_sheet"_s, row);
    if (text.isEmpty())
        return {};
    if (m_cell.column >= RowReader::kMaxColumns)
        return bad(u"too_many_columns"_s, row, {QString::number(RowReader::kMaxColumns)});
    if (text.size() > RowReader::kMaxFieldLength)
        return bad(u"field_too_long"_s, row, {columnName(m_cell.column)});
    m_rowLength += text.size();
    if (m_rowLength > RowReader::kMaxRowLength)
        return bad(u"row_too_long"_s, row);
    text.remove(QChar(u'\0'));
    if (m_cell.column >= row.cells.size())
        row.cells.resize(m_cell.column + 1);
    row.cells[m_cell.column] = std::move(text);
    return {};
}

QString XlsxSheet::textOf(SourceRow &row, bool &isDamaged) const
{
    const Cell &cell = m_cell;
    if (cell.type == "inlineStr")
        return QString::fromUtf8(cell.inlineText);
    if (cell.hasFormula && cell.value.isEmpty() && cell.type != "str")
        row.remarks.push_back({cell.column, u"formula_without_value"_s, {}});
    if (cell.value.isEmpty())
        return QString::fromUtf8(cell.inlineText); // some programs leave the type out
    if (cell.type == "s") {
        bool isNumber = false;
        const qlonglong index = cell.value.toLongLong(&isNumber);
        isDamaged = !isNumber || index < 0 || index >= m_texts.size();
        return isDamaged ? QString() : m_texts.text(qsizetype(index));
    }
    if (cell.type == "str") {
        QByteArray text;
        appendXlsxText(text, cell.value);
        return QString::fromUtf8(text);
    }
    if (cell.type == "b")
        return cell.value.trimmed() == "1" ? u"true"_s : u"false"_s;
    if (cell.type == "e") {
        row.remarks.push_back({cell.column, u"cell_error"_s, QString::fromUtf8(cell.value)});
        return {};
    }
    if (cell.type == "d")
        return isoText(QString::fromUtf8(cell.value.trimmed()));
    return xlsxNumberText(cell.value, m_formats.format(cell.style), m_epoch);
}

} // namespace elo
