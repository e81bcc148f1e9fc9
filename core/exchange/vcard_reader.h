// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/content_line.h"
#include "core/exchange/row_reader.h"

#include <QIODevice>
#include <memory>

namespace elo {

/// Reads a file of vCards (2.1, 3 and 4, also mixed) as a list: first a row of headers, which are keys of import
/// targets, then a row for each card. What has no field of its own is kept in the notes; where a picture stands in
/// the file is noted, or why it cannot be kept (card_picture). Cards of groups are lists of other cards and are
/// passed over.
///
/// Bad input is ErrorCode::BadSource:
///   card_cut, line          the card that begins on that line has no end
///   card_too_long, line     more than kMaxRowLength bytes, pictures and keys apart
class VCardReader final : public RowReader
{
public:
    /// Whether bytes are the beginning of a file of cards.
    static bool claims(QByteArrayView head);

    /// Errors: NotFound, CannotRead.
    static Result<std::unique_ptr<VCardReader>> open(const QString &path);
    static std::unique_ptr<VCardReader> fromBytes(const QByteArray &bytes);

    /// The cells of the first row.
    static QStringList headers();

    Result<std::optional<SourceRow>> next() override;
    qint64 bytesRead() const override { return m_device->pos(); }
    qint64 bytesTotal() const override { return m_device->size(); }

private:
    explicit VCardReader(std::unique_ptr<QIODevice> device) : m_device(std::move(device)) {}

    std::optional<QByteArray> physicalLine();
    /// @param asInFile gets the lines of a picture as they stand in the file.
    std::optional<QByteArray> logicalLine(QByteArray &asInFile);
    Result<std::optional<SourceRow>> readCard();

    std::unique_ptr<QIODevice> m_device;
    std::optional<QByteArray> m_ahead; ///< a physical line that was read to see whether it goes on
    qint64 m_line = 0;                 ///< of the last physical line
    qint64 m_aheadLine = 0;
    qint64 m_aheadStart = 0;   ///< where it begins in the file
    qint64 m_lineStart = 0;    ///< where the last physical line begins
    qint64 m_logicalStart = 0; ///< and the last logical line
    qint64 m_logicalEnd = 0;
    qint64 m_logicalLine = 0; ///< on which the last logical line began
    bool m_hasHeader = false;
    std::optional<Error> m_error;
};

} // namespace elo
