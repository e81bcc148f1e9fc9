// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_dialect.h"

#include <algorithm>
#include <array>
#include <vector>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<char16_t, 4> kCandidates = {u',', u';', u'\t', u'|'}; ///< in the order in which ties are decided
constexpr std::size_t kMaxSampledRows = 100;

/// Counts the fields of each row as if `delimiter` were the one. A rougher reading than CsvScanner's: it is asked
/// four times, three of them with a wrong delimiter, and must get through whatever that makes of the text.
std::vector<int> fieldCounts(QStringView sample, bool isWhole, char16_t delimiter)
{
    std::vector<int> counts;
    int fields = 1;
    bool isQuoted = false;
    bool atFieldStart = true;
    bool isBlank = true;
    for (qsizetype i = 0; i < sample.size() && counts.size() < kMaxSampledRows; ++i) {
        const char16_t c = sample[i].unicode();
        if (isQuoted) {
            isQuoted = c != u'"'; // a doubled quote closes and opens again
            continue;
        }
        const bool isLineEnd = c == u'\n' || c == u'\r';
        if (isLineEnd && !isBlank)
            counts.push_back(fields);
        if (isLineEnd) {
            fields = 1;
            isBlank = true;
            atFieldStart = true;
            continue;
        }
        isBlank = false;
        const bool isDoubled = c == u'"' && i > 0 && sample[i - 1] == u'"';
        isQuoted = c == u'"' && (atFieldStart || isDoubled);
        atFieldStart = c == delimiter;
        fields += atFieldStart;
    }
    // The last line counts if it is complete, or if there is no other.
    if (!isBlank && counts.size() < kMaxSampledRows && ((isWhole && !isQuoted) || counts.empty()))
        counts.push_back(fields);
    return counts;
}

struct Score
{
    double value = 0; ///< 0: not the delimiter
    int fields = 1;
};

Score scoreOf(const std::vector<int> &counts)
{
    // The number of fields that most rows have, those without any delimiter apart.
    int best = 1;
    std::ptrdiff_t rowsWithBest = 0;
    for (const int fields : counts) {
        const auto rows = std::count(counts.begin(), counts.end(), fields);
        if (fields > 1 && (rows > rowsWithBest || (rows == rowsWithBest && fields > best))) {
            best = fields;
            rowsWithBest = rows;
        }
    }
    if (rowsWithBest == 0)
        return {};
    const double share = double(rowsWithBest) / double(counts.size());
    // The header has no stray commas; that it has as many fields as the rows is the best sign there is.
    if (counts.front() == best)
        return {1 + share, best};
    // A header wider or narrower than its rows, all of them ragged: still more likely than a file of one column.
    if (counts.front() > 2)
        return {0.5 + share, best};
    // A line of title above the table. With two fields it would be a comma here and there in a single column.
    return share > 0.5 && best > 2 ? Score{share, best} : Score{};
}

} // namespace

std::optional<QString> binaryFormat(QByteArrayView head)
{
    struct Magic
    {
        QByteArrayView bytes;
        QLatin1StringView name;
    };
    static constexpr Magic kMagics[] = {
        {"PK\x03\x04", "ZIP"_L1},
        {"PK\x05\x06", "ZIP"_L1},
        {"%PDF-", "PDF"_L1},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "OLE"_L1},
        {"\x1F\x8B\x08", "GZIP"_L1},
        {"7z\xBC\xAF\x27\x1C", "7Z"_L1},
        {"Rar!\x1A\x07", "RAR"_L1},
        {"\x28\xB5\x2F\xFD", "ZSTD"_L1},
        {"SQLite format 3", "SQLITE"_L1},
        {"\x89PNG\r\n\x1A\n", "PNG"_L1},
        {"\xFF\xD8\xFF", "JPEG"_L1},
        {"{\\rtf1", "RTF"_L1},
    };
    for (const Magic &magic : kMagics) {
        if (!head.startsWith(magic.bytes))
            continue;
        // A workbook deserves its name: the part with the content types comes first in it.
        const bool isWorkbook = magic.name == "ZIP"_L1 && head.contains("[Content_Types].xml");
        return isWorkbook ? u"XLSX"_s : QString(magic.name);
    }
    return std::nullopt;
}

std::optional<SeparatorLine> separatorLine(QStringView text)
{
    static constexpr QStringView kPrefix = u"sep=";
    if (!text.startsWith(kPrefix, Qt::CaseInsensitive) || text.size() <= kPrefix.size())
        return std::nullopt;
    const QChar delimiter = text[kPrefix.size()];
    if (delimiter == u'\n' || delimiter == u'\r' || delimiter == u'"')
        return std::nullopt;
    const QStringView rest = text.sliced(kPrefix.size() + 1);
    const qsizetype lineEnd = rest.startsWith(u"\r\n") ? 2 : rest.startsWith(u'\n') || rest.startsWith(u'\r') ? 1 : 0;
    if (lineEnd == 0 && !rest.isEmpty())
        return std::nullopt;
    return SeparatorLine{delimiter, kPrefix.size() + 1 + lineEnd};
}

QChar detectDelimiter(QStringView sample, bool isWhole)
{
    char16_t best = 0;
    Score bestScore;
    for (const char16_t candidate : kCandidates) {
        const Score score = scoreOf(fieldCounts(sample, isWhole, candidate));
        const bool isBetter = score.value > bestScore.value ||
                              (score.value > 0 && score.value == bestScore.value && score.fields > bestScore.fields);
        if (isBetter) {
            best = candidate;
            bestScore = score;
        }
    }
    if (best != 0)
        return best;
    // One column: take what splits nothing.
    const auto *rarest = std::min_element(kCandidates.begin(), kCandidates.end(), [sample](char16_t a, char16_t b) {
        return sample.count(QChar(a)) < sample.count(QChar(b));
    });
    return QChar(*rarest);
}

} // namespace elo
