// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/exchange/csv_dialect.h"
#include "core/exchange/csv_scanner.h"
#include "core/exchange/source_file.h"

#include <QBuffer>
#include <algorithm>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kChunk = qint64(256) * 1024;
constexpr qsizetype kSampleLength = qsizetype(64) * 1024; ///< of text, for the delimiter
constexpr qsizetype kMagicLength = 4096;

std::unexpected<Error> badSource(const QStringList &args, const QString &cause = {})
{
    return fail(ErrorCode::BadSource, args, cause);
}

qint64 lineBreaksIn(QStringView text)
{
    qint64 breaks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isLoneCr = text[i] == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n');
        breaks += text[i] == u'\n' || isLoneCr;
    }
    return breaks;
}

} // namespace

CsvReader::CsvReader(std::unique_ptr<QIODevice> device, QString name)
    : m_device(std::move(device)), m_name(std::move(name)), m_bytesTotal(m_device->size())
{
}

Result<CsvReader> CsvReader::open(const QString &path)
{
    auto file = openSourceFile(path, QIODevice::ReadOnly | QIODevice::Unbuffered); // chunks are large enough
    if (!file)
        return std::unexpected(file.error());
    return start(std::move(*file), path);
}

Result<CsvReader> CsvReader::fromBytes(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return start(std::move(buffer), {});
}

Result<CsvReader> CsvReader::start(std::unique_ptr<QIODevice> device, const QString &name)
{
    CsvReader reader(std::move(device), name);
    if (auto detected = reader.detectFormat(); !detected)
        return std::unexpected(std::move(detected.error()));
    return reader;
}

/// Reads the whole file once for its encoding, since the first accent may be in its last line, and then the first
/// rows for the delimiter.
Result<void> CsvReader::detectFormat()
{
    EncodingDetector detector;
    QByteArray chunk(kChunk, Qt::Uninitialized);
    for (bool isFirst = true;; isFirst = false) {
        const qint64 size = m_device->read(chunk.data(), chunk.size());
        if (size < 0)
            return fail(ErrorCode::CannotRead, {m_name}, m_device->errorString());
        const auto bytes = QByteArrayView(chunk).first(size);
        if (isFirst) {
            m_bomLength = byteOrderMarkLength(bytes);
            if (const auto format = binaryFormat(bytes.first(std::min<qsizetype>(size, kMagicLength))))
                return badSource({u"binary"_s}, *format);
        }
        if (size == 0)
            break;
        detector.add(bytes);
    }
    m_format = {detector.result(true), u',', m_bomLength > 0};

    restart();
    if (m_error)
        return std::unexpected(*m_error);
    const auto text = QStringView(m_buffer).sliced(m_position);
    if (m_atEnd && !m_nulAhead && text.trimmed().isEmpty())
        return badSource({u"empty"_s});
    if (const auto named = separatorLine(m_buffer)) {
        m_format.delimiter = named->delimiter;
    } else {
        const QStringView sample = text.first(std::min(text.size(), kSampleLength));
        m_format.delimiter = detectDelimiter(sample, m_atEnd && sample.size() == text.size());
    }
    return {};
}

void CsvReader::setFormat(const CsvFormat &format)
{
    m_format = format;
    restart();
}

void CsvReader::restart()
{
    m_decoder = Decoder(m_format.encoding, Decoder::ByteOrderMark::Keep); // the bytes of the mark are skipped below
    m_buffer.clear();
    m_position = 0;
    m_atEnd = false;
    m_nulAhead = false;
    m_line = 1;
    m_width = 0;
    m_lastCount = 0;
    m_error.reset();
    m_bytesRead = m_bomLength;
    if (!m_device->seek(m_bomLength)) {
        m_error = Error{ErrorCode::CannotRead, {m_name}, m_device->errorString()};
        return;
    }
    fill();
    if (const auto named = separatorLine(m_buffer)) {
        m_position = named->length;
        m_line = 2;
    }
}

/// Drops what is used up and decodes more: as much as is left of an unfinished row, so that one that takes many
/// chunks is scanned again only a few times.
void CsvReader::fill()
{
    m_buffer.remove(0, m_position);
    m_position = 0;
    QByteArray bytes(std::max<qsizetype>(kChunk, m_buffer.size()), Qt::Uninitialized);
    const qint64 size = m_device->read(bytes.data(), bytes.size());
    if (size < 0) {
        m_error = Error{ErrorCode::CannotRead, {m_name}, m_device->errorString()};
        return;
    }
    const qsizetype start = m_buffer.size();
    m_decoder.append(QByteArrayView(bytes).first(size), m_buffer);
    m_bytesRead += size;
    m_atEnd = size == 0 || m_device->atEnd();
    if (m_atEnd)
        m_decoder.finish(m_buffer);
    const qsizetype nul = m_buffer.indexOf(QChar(u'\0'), start);
    m_nulAhead = nul >= 0;
    if (m_nulAhead)
        m_buffer.truncate(nul);
}

Result<std::optional<SourceRow>> CsvReader::next()
{
    while (!m_error) {
        const auto text = QStringView(m_buffer).sliced(m_position);
        const bool isLast = m_atEnd && !m_nulAhead;
        if (isLast && text.isEmpty()) {
            if (m_width > 0)
                return std::nullopt;
            m_error = Error{ErrorCode::BadSource, {u"empty"_s}, {}};
            break;
        }
        SourceRow row{m_line, {}, {}};
        row.cells.reserve(m_lastCount);
        CsvScanner scanner(text, isLast, m_format.delimiter, row.cells);
        const CsvScanner::Outcome outcome = scanner.scan();
        if (outcome == CsvScanner::Outcome::Bad) {
            const CsvScanner::Problem &problem = scanner.problem();
            const QString line = QString::number(m_line + problem.lineOffset);
            m_error = Error{ErrorCode::BadSource, QStringList{problem.reason, line} + problem.details, {}};
        } else if (outcome == CsvScanner::Outcome::NeedMore && m_nulAhead) {
            const QString line = QString::number(m_line + lineBreaksIn(text));
            m_error = Error{ErrorCode::BadSource, {u"nul_bytes"_s, line}, {}};
        } else if (outcome == CsvScanner::Outcome::NeedMore) {
            fill();
        } else {
            m_position += scanner.length();
            m_line += scanner.lineBreaks();
            if (outcome == CsvScanner::Outcome::Blank)
                continue;
            dropTrailingEmptyCells(row.cells);
            return std::optional(std::move(row));
        }
    }
    return std::unexpected(*m_error);
}

/// `a,b,` above `1,2,` is a table of two columns. The first row decides; a value beyond its width stays.
void CsvReader::dropTrailingEmptyCells(QStringList &cells)
{
    m_lastCount = cells.size();
    const qsizetype least = std::max<qsizetype>(m_width, 1);
    while (cells.size() > least && cells.back().isEmpty())
        cells.removeLast();
    if (m_width == 0)
        m_width = cells.size();
}

} // namespace elo
