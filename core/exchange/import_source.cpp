// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_source.h"

#include "core/exchange/import_guess.h"
#include "core/exchange/import_header.h"
#include "core/exchange/vcard_reader.h"
#include "core/exchange/xlsx_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr int kHeaderWithin = 25;      ///< records: titles, logos and blank rows stand above the headers
constexpr qsizetype kSampleRows = 200; ///< looked at for guessing

/// What a record looks like from afar.
struct Looks
{
    qsizetype filled = 0;
    qsizetype known = 0;  ///< cells that are words columns are known by
    bool hasData = false; ///< an e-mail, a phone, a date, a number: headers have none of these
    bool hasRepeats = false;
};

Looks looksOf(const QStringList &cells, const std::vector<HeaderWords> &knownHeaders)
{
    Looks looks;
    QSet<QString> seen;
    for (const QString &cell : cells) {
        const HeaderWords words(cell);
        if (words.folded.isEmpty())
            continue;
        ++looks.filled;
        looks.hasData = looks.hasData || looksLikeData(cell);
        looks.hasRepeats = looks.hasRepeats || seen.contains(words.folded);
        seen.insert(words.folded);
        constexpr int kSure = 74;
        constexpr qsizetype kLongestHeader = 120;
        if (cell.size() <= kLongestHeader &&
            std::any_of(knownHeaders.begin(), knownHeaders.end(),
                        [&](const HeaderWords &known) { return headerScore(words, known) >= kSure; }))
            ++looks.known;
    }
    return looks;
}

/// @returns the position of the header among the records, or -1 if there is none.
int findHeader(const QList<SourceRow> &records, const std::vector<HeaderWords> &knownHeaders)
{
    int best = -1;
    qsizetype mostKnown = 0;
    const int end = int(std::min<qsizetype>(records.size(), kHeaderWithin));
    for (int i = 0; i < end; ++i) {
        const Looks looks = looksOf(records[i].cells, knownHeaders);
        // A title such as "Lista de participantes" is one cell; a row of people has an e-mail or a date.
        const bool isEnough =
            looks.known >= 2 || (looks.known == 1 && looks.filled == 1 && records[i].cells.size() == 1);
        if (isEnough && !looks.hasData && looks.known * 10 >= looks.filled * 3 && looks.known > mostKnown) {
            best = i;
            mostKnown = looks.known;
        }
    }
    if (best >= 0)
        return best;
    // Headers in words that nobody told us: texts, all different, one of them known or above rows that hold data.
    for (int i = 0; i + 1 < end; ++i) {
        const Looks looks = looksOf(records[i].cells, knownHeaders);
        if (looks.filled < 2)
            continue;
        const bool dataBelow = std::any_of(records.begin() + i + 1, records.end(), [&](const SourceRow &row) {
            return std::any_of(row.cells.begin(), row.cells.end(), [](const QString &c) { return looksLikeData(c); });
        });
        return !looks.hasData && !looks.hasRepeats && (dataBelow || looks.known > 0) ? i : -1;
    }
    return -1;
}

/// Whether a record is the lower line of a header on two levels: it fills gaps of the one above, and nothing but
/// words that columns are known by stands in it.
bool isLowerHeader(const QStringList &upper, const SourceRow &lower, const std::vector<HeaderWords> &knownHeaders)
{
    const Looks looks = looksOf(lower.cells, knownHeaders);
    if (looks.hasData || looks.known < 2 || looks.known != looks.filled)
        return false;
    // A row of data has something below the first header that says anything; a lower header has gaps there.
    qsizetype below = 0;
    for (qsizetype i = 0; i < upper.size(); ++i)
        below += !upper[i].trimmed().isEmpty() && lower.cells.value(i).trimmed().isEmpty();
    return below > 0;
}

/// Whether a record may stand over groups of headers; a title is a single cell.
bool isUpperHeader(const QStringList &cells, const std::vector<HeaderWords> &knownHeaders)
{
    constexpr qsizetype kLongest = 60;
    const Looks looks = looksOf(cells, knownHeaders);
    return looks.filled >= 2 && !looks.hasData &&
           std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.size() <= kLongest; });
}

/// The header, with what the line above says of groups of columns: a merged cell stands over all of its columns.
QStringList composedHeader(const QStringList &upper, const QStringList &lower, const std::vector<HeaderWords> &known)
{
    QStringList header;
    QString group;
    for (qsizetype i = 0; i < std::max(upper.size(), lower.size()); ++i) {
        const QString above = upper.value(i).simplified();
        const QString own = lower.value(i).simplified();
        if (!above.isEmpty())
            group = above;
        else if (own.isEmpty())
            group.clear(); // a gap ends what a merged cell stands over
        const HeaderWords words(own);
        const bool isKnown =
            std::any_of(known.begin(), known.end(), [&](const HeaderWords &k) { return k.folded == words.folded; });
        // "Telefone" says enough by itself, unless it is that of the father.
        const bool needsGroup = !isKnown || isAboutSomethingElse(HeaderWords(group));
        if (own.isEmpty())
            header << above;
        else
            header << (group.isEmpty() || group == own || !needsGroup ? own : group + u": "_s + own);
    }
    return header;
}

std::vector<ImportColumn> columnsOf(const QStringList &header, const QList<SourceRow> &rows)
{
    qsizetype width = header.size();
    for (const SourceRow &row : rows)
        width = std::max(width, row.cells.size());
    std::vector<ImportColumn> columns(static_cast<size_t>(width));
    QSet<QString> taken;
    for (qsizetype i = 0; i < width; ++i) {
        QString name = header.value(i).simplified();
        if (name.isEmpty())
            name = QCoreApplication::translate("ImportSource", "Column %1").arg(i + 1);
        // A mapping is kept by header, so each needs its own.
        QString unique = name;
        for (int n = 2; taken.contains(unique); ++n)
            unique = u"%1 (%2)"_s.arg(name).arg(n);
        taken.insert(unique);
        columns[size_t(i)].header = unique;
        for (const SourceRow &row : rows)
            if (const QString cell = row.cells.value(i).trimmed(); !cell.isEmpty())
                columns[size_t(i)].samples.append(cell.left(200));
    }
    return columns;
}

Result<std::unique_ptr<CsvReader>> openText(const QString &path, const ImportSource::Overrides &overrides)
{
    auto opened = CsvReader::open(path);
    if (!opened)
        return std::unexpected(opened.error());
    auto reader = std::make_unique<CsvReader>(std::move(*opened));
    CsvFormat format = reader->format();
    if (overrides.encoding)
        format.encoding = *overrides.encoding;
    if (overrides.delimiter)
        format.delimiter = *overrides.delimiter;
    if (format != reader->format())
        reader->setFormat(format);
    return reader;
}

Result<std::unique_ptr<XlsxReader>> openWorkbook(const QString &path, const std::optional<QString> &sheet)
{
    auto reader = XlsxReader::open(path);
    if (reader && sheet)
        if (auto chosen = (*reader)->setSheet(*sheet); !chosen)
            return std::unexpected(chosen.error());
    return reader;
}

} // namespace

SourceKind sourceKind(const QString &path)
{
    QFile file(path); // one that cannot be read is reported by the reader
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(256) : QByteArray();
    if (XlsxReader::claims(head))
        return SourceKind::Workbook;
    return VCardReader::claims(head) ? SourceKind::Cards : SourceKind::Text;
}

Result<ImportSource> ImportSource::open(const QString &path, const Overrides &overrides,
                                        const std::vector<QString> &knownHeaders)
{
    ImportSource source;
    source.m_path = path;
    source.m_kind = sourceKind(path);
    auto opened = source.m_kind == SourceKind::Workbook ? source.openWorkbook(overrides, knownHeaders)
                  : source.m_kind == SourceKind::Cards  ? source.openCards()
                                                        : source.openText(overrides, knownHeaders);
    if (!opened)
        return std::unexpected(opened.error());
    return source;
}

QStringList ImportSource::sheetsOf(const QString &path)
{
    const auto package =
        sourceKind(path) == SourceKind::Workbook ? XlsxReader::packageOf(path) : Result<XlsxPackage>(XlsxPackage());
    QStringList names;
    if (package)
        for (const XlsxPackage::Sheet &sheet : package->sheets)
            names << sheet.name;
    return names;
}

Result<void> ImportSource::openText(const Overrides &overrides, const std::vector<QString> &knownHeaders)
{
    auto reader = elo::openText(m_path, overrides);
    if (!reader)
        return std::unexpected(reader.error());
    m_format = (*reader)->format();
    return lookAt(**reader, overrides, knownHeaders);
}

Result<void> ImportSource::openWorkbook(const Overrides &overrides, const std::vector<QString> &knownHeaders)
{
    auto reader = elo::openWorkbook(m_path, overrides.sheet);
    if (!reader)
        return std::unexpected(reader.error());
    std::vector<QString> candidates;
    for (const XlsxPackage::Sheet &sheet : (*reader)->sheets()) {
        m_sheets << sheet.name;
        if (!sheet.isHidden && !overrides.sheet)
            candidates.push_back(sheet.name);
    }
    if (candidates.empty())
        candidates.push_back((*reader)->sheet());
    // The first sheet may be a title page or instructions; what its error says matters if no other has a table.
    std::optional<Error> firstError;
    for (const QString &name : candidates) {
        auto looked = (*reader)->sheet() == name ? Result<void>() : (*reader)->setSheet(name);
        if (looked)
            looked = lookAt(**reader, overrides, knownHeaders);
        m_sheet = name;
        if (looked)
            return {};
        const bool saysNothing = !firstError || firstError->args.value(0) == u"empty";
        if (saysNothing)
            firstError = looked.error();
    }
    return std::unexpected(*firstError);
}

Result<void> ImportSource::openCards()
{
    auto reader = VCardReader::open(m_path);
    if (!reader)
        return std::unexpected(reader.error());
    Overrides fixed;
    fixed.headerRecord = 1;
    return lookAt(**reader, fixed, {});
}

/// Finds the header among the first records, and samples of every column below it.
Result<void> ImportSource::lookAt(RowReader &reader, const Overrides &overrides,
                                  const std::vector<QString> &knownHeaders)
{
    QList<SourceRow> records;
    while (records.size() < kHeaderWithin + kSampleRows) {
        auto row = reader.next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        records.append(std::move(**row));
    }
    if (records.isEmpty())
        return fail(ErrorCode::BadSource, {u"empty"_s});
    int header = 0;
    QStringList headers;
    if (overrides.headerRecord) {
        header = *overrides.headerRecord - 1;
        headers = header >= 0 && header < records.size() ? records[header].cells : QStringList();
    } else {
        std::vector<HeaderWords> known;
        for (const QString &words : knownHeaders)
            known.emplace_back(words);
        header = findHeader(records, known);
        if (header < 0)
            return fail(ErrorCode::BadSource, {u"no_header"_s});
        headers = records[header].cells;
        if (header + 1 < records.size() && isLowerHeader(headers, records[header + 1], known)) {
            ++header;
            headers = composedHeader(headers, records[header].cells, known);
        } else if (header > 0 && isUpperHeader(records[header - 1].cells, known)) {
            headers = composedHeader(records[header - 1].cells, headers, known);
        }
    }
    if (header + 1 >= records.size())
        return fail(ErrorCode::BadSource, {u"no_rows"_s});
    m_headerRecord = header + 1;
    m_columns = columnsOf(headers, records.sliced(header + 1));
    return {};
}

Result<std::unique_ptr<RowReader>> ImportSource::rows() const
{
    Overrides overrides;
    overrides.encoding = m_format.encoding;
    overrides.delimiter = m_format.delimiter;
    std::unique_ptr<RowReader> reader;
    if (m_kind == SourceKind::Workbook) {
        auto opened = elo::openWorkbook(m_path, m_sheet);
        if (!opened)
            return std::unexpected(opened.error());
        reader = std::move(*opened);
    } else if (m_kind == SourceKind::Cards) {
        auto opened = VCardReader::open(m_path);
        if (!opened)
            return std::unexpected(opened.error());
        reader = std::move(*opened);
    } else {
        auto opened = elo::openText(m_path, overrides);
        if (!opened)
            return std::unexpected(opened.error());
        reader = std::move(*opened);
    }
    for (int i = 0; i < m_headerRecord; ++i)
        if (auto skipped = reader->next(); !skipped)
            return std::unexpected(skipped.error());
    return reader;
}

} // namespace elo
