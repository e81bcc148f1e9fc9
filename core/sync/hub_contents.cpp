// SPDX-License-Identifier: GPL-3.0-or-later
// Attachments in the hub.
#include "core/sync/hub.h"
#include "core/sync/hub_arrays.h"

namespace elo::sync {

using namespace Qt::StringLiterals;
using Row = HubConnection::Row;

namespace {

constexpr qsizetype kPieceBytes = qsizetype(1) << 20;

} // namespace

Result<QStringList> Hub::contentsHeld(const QStringList &hashes)
{
    QStringList held;
    const auto asked = m_connection.run(uR"(SELECT hash FROM elo.content
            WHERE office = ? AND piece = 0 AND hash = ANY (CAST(? AS text[])) ORDER BY hash)"_s,
                                        {m_office.toString(QUuid::WithoutBraces), arrays::ofTexts(hashes)},
                                        [&](const Row &row) { held << row.text(0); });
    if (!asked)
        return std::unexpected(asked.error());
    return held;
}

Result<void> Hub::pushContent(const ContentFrame &content)
{
    // Every sealing makes other bytes, so pieces of two must not mix. Who comes second waits at the first piece until
    // the other is through, and then finds it there.
    return m_connection.transact([&]() -> Result<void> {
        const qsizetype pieces = std::max<qsizetype>(1, (content.bytes.size() + kPieceBytes - 1) / kPieceBytes);
        for (qsizetype piece = 0; piece < pieces; ++piece) {
            bool isAdded = false;
            const QByteArray bytes = content.bytes.mid(piece * kPieceBytes, kPieceBytes);
            auto added = m_connection.run(uR"(INSERT INTO elo.content (office, hash, piece, size, bytes)
                    VALUES (?, ?, ?, ?, decode(?, 'base64')) ON CONFLICT DO NOTHING RETURNING 1)"_s,
                                          {m_office.toString(QUuid::WithoutBraces), content.hash, qint64(piece),
                                           content.size, arrays::base64(bytes)},
                                          [&](const Row &) { isAdded = true; });
            if (!added || !isAdded)
                return added;
        }
        return {};
    });
}

Result<ContentFrame> Hub::pullContent(const QString &hash)
{
    ContentFrame content{hash, 0, {}};
    // A statement for each piece: what an answer holds is in memory several times over.
    for (qint64 piece = 0;; ++piece) {
        bool isThere = false;
        qsizetype got = 0;
        const auto asked = m_connection.run(
            u"SELECT size, encode(bytes, 'base64') FROM elo.content WHERE office = ? AND hash = ? AND piece = ?"_s,
            {m_office.toString(QUuid::WithoutBraces), hash, piece}, [&](const Row &row) {
                isThere = true;
                content.size = row.integer(0);
                const QByteArray bytes = row.bytes(1);
                got = bytes.size();
                content.bytes += bytes;
            });
        if (!asked)
            return std::unexpected(asked.error());
        if (!isThere && piece == 0)
            return fail(ErrorCode::NoRecord, {hash});
        if (!isThere || got < kPieceBytes)
            return content;
    }
}

} // namespace elo::sync
