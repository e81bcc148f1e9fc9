// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_reader.h"

#include "core/exchange/source_file.h"
#include "core/exchange/vcard_card.h"

#include <QBuffer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF");
constexpr qsizetype kMaxLine = RowReader::kMaxFieldLength * 3; ///< bytes; what is longer is cut off

bool isLine(const QByteArray &line, const char *text)
{
    return line.trimmed().compare(text, Qt::CaseInsensitive) == 0;
}

bool isPrintable(const QByteArray &line)
{
    return line.left(line.indexOf(':')).toUpper().contains("QUOTED-PRINTABLE");
}

/// The name of the property, without its group; only the beginning of a line is looked at.
QByteArray nameOf(const QByteArray &line)
{
    QByteArray name = line.left(80).toUpper();
    name = name.left(std::max<qsizetype>(0, std::min({name.indexOf(':') < 0 ? name.size() : name.indexOf(':'),
                                                      name.indexOf(';') < 0 ? name.size() : name.indexOf(';')})));
    return name.mid(name.indexOf('.') + 1);
}

/// A picture, sound or key: as long as it likes.
bool isBulky(const QByteArray &line)
{
    const QByteArray name = nameOf(line);
    return name == "PHOTO" || name == "LOGO" || name == "SOUND" || name == "KEY" || name.startsWith("X-MS-");
}

/// Phones of version 2.1 fold base64 without the space that marks it.
bool isBareBase64(const QByteArray &line)
{
    return !line.isEmpty() && std::all_of(line.begin(), line.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/' ||
               c == '=';
    });
}

} // namespace

bool VCardReader::claims(QByteArrayView head)
{
    if (head.startsWith(kByteOrderMark))
        head = head.sliced(kByteOrderMark.size());
    return head.trimmed()
               .first(std::min<qsizetype>(head.trimmed().size(), 11))
               .compare("BEGIN:VCARD", Qt::CaseInsensitive) == 0;
}

Result<std::unique_ptr<VCardReader>> VCardReader::open(const QString &path)
{
    auto file = openSourceFile(path);
    if (!file)
        return std::unexpected(file.error());
    return std::unique_ptr<VCardReader>(new VCardReader(std::move(*file)));
}

std::unique_ptr<VCardReader> VCardReader::fromBytes(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return std::unique_ptr<VCardReader>(new VCardReader(std::move(buffer)));
}

QStringList VCardReader::headers()
{
    return VCardCard::headers();
}

/// Up to a line end, which is taken off. What is beyond kMaxLine is read and dropped.
std::optional<QByteArray> VCardReader::physicalLine()
{
    QByteArray line;
    m_lineStart = m_device->pos();
    for (;;) {
        const QByteArray piece = m_device->readLine(64 * 1024);
        if (piece.isEmpty() && line.isEmpty())
            return std::nullopt;
        if (line.size() <= (nameOf(line) == "PHOTO" ? card_picture::kLongestProperty : qint64(kMaxLine)))
            line += piece;
        if (piece.isEmpty() || piece.endsWith('\n'))
            break;
    }
    ++m_line;
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (m_line == 1 && line.startsWith(kByteOrderMark))
        line.remove(0, kByteOrderMark.size());
    return line;
}

std::optional<QByteArray> VCardReader::logicalLine(QByteArray &asInFile)
{
    std::optional<QByteArray> line = m_ahead ? std::exchange(m_ahead, std::nullopt) : physicalLine();
    if (!line)
        return line;
    m_logicalStart = m_aheadLine > 0 ? m_aheadStart : m_lineStart;
    m_logicalLine = m_aheadLine > 0 ? std::exchange(m_aheadLine, 0) : m_line;
    const bool printable = isPrintable(*line);
    const bool bulky = isBulky(*line);
    const bool isPicture = nameOf(*line) == "PHOTO";
    const bool isBase64 = isPicture && line->left(line->indexOf(':')).toUpper().contains("BASE64");
    asInFile = isPicture ? *line : QByteArray();
    for (;;) {
        auto following = physicalLine();
        if (!following) {
            m_logicalEnd = m_device->pos();
            return line;
        }
        const bool isFolded = following->startsWith(' ') || following->startsWith('\t');
        const bool isSoftBreak = printable && line->endsWith('=');
        if (!isFolded && !isSoftBreak && !(isBase64 && isBareBase64(*following))) {
            m_ahead = std::move(following);
            m_aheadLine = m_line;
            m_aheadStart = m_lineStart;
            m_logicalEnd = m_lineStart;
            return line;
        }
        if (isPicture && asInFile.size() <= card_picture::kLongestProperty)
            asInFile += '\n' + *following;
        if (isSoftBreak)
            line->chop(1);
        if (!bulky && line->size() <= kMaxLine)
            *line += isSoftBreak ? *following : following->sliced(1);
    }
}

Result<std::optional<SourceRow>> VCardReader::next()
{
    if (m_error)
        return std::unexpected(*m_error);
    if (!std::exchange(m_hasHeader, true))
        return std::optional(SourceRow{1, headers(), {}});
    auto row = readCard();
    if (!row)
        m_error = row.error();
    return row;
}

Result<std::optional<SourceRow>> VCardReader::readCard()
{
    std::optional<VCardCard> card;
    qint64 begin = 0;
    qsizetype length = 0;
    QByteArray picture;
    while (const auto line = logicalLine(picture)) {
        if (isLine(*line, "BEGIN:VCARD")) {
            if (card) // the one before never ended
                break;
            card.emplace();
            begin = m_logicalLine;
            length = 0;
        } else if (card && isLine(*line, "END:VCARD")) {
            if (!card->isGroup())
                return std::optional(card->row(begin));
            card.reset();
        } else if (card) {
            length += isBulky(*line) ? 0 : line->size();
            if (length > kMaxRowLength)
                return fail(ErrorCode::BadSource, {u"card_too_long"_s, QString::number(begin)});
            if (!picture.isEmpty())
                card->addPicture(card_picture::lookAt(picture, m_logicalStart, m_logicalEnd - m_logicalStart));
            else if (auto parsed = ContentLine::parse(*line))
                card->add(std::move(*parsed));
        }
    }
    if (card)
        return fail(ErrorCode::BadSource, {u"card_cut"_s, QString::number(begin)});
    return std::nullopt;
}

} // namespace elo
