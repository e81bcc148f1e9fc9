// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachment_store.h"

#include "core/store/connection.h"

#include <QCryptographicHash>
#include <QIODevice>

namespace elo::attachment_store {

namespace {

bool hasContents(Connection &connection)
{
    return !connection.scalar("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'attachment_content'")
                .isNull();
}

QByteArray nextPiece(QIODevice &source)
{
    QByteArray piece;
    // A device may give less than was asked for without being at its end.
    while (piece.size() < kPieceSize) {
        const QByteArray more = source.read(kPieceSize - piece.size());
        if (more.isEmpty())
            break;
        piece += more;
    }
    return piece;
}

/// @returns the digest and the length of what the pieces hold.
std::pair<QString, qint64> digestOf(Connection &connection, qint64 content,
                                    const std::function<void(const QByteArray &)> &take)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    qint64 size = 0;
    Query pieces(connection, "SELECT bytes FROM attachment_piece WHERE content = ? ORDER BY number");
    pieces.bind(content);
    while (pieces.next()) {
        const QByteArray piece = pieces.blob(0);
        hash.addData(piece);
        size += piece.size();
        take(piece);
    }
    return {QString::fromLatin1(hash.result().toHex()), size};
}

} // namespace

void add(Connection &connection, const QString &hash, qint64 size, QIODevice &source)
{
    if (!connection.scalar("SELECT rid FROM attachment_content WHERE hash = ?", {hash}).isNull())
        return;
    qint64 content = 0;
    {
        Query add(connection, "INSERT INTO attachment_content (hash, size) VALUES (?, ?) RETURNING rid");
        add.bind(hash).bind(size);
        add.next();
        content = add.integer(0);
        add.run();
    }
    QCryptographicHash digest(QCryptographicHash::Blake2b_256);
    qint64 number = 0;
    for (QByteArray piece = nextPiece(source); !piece.isEmpty(); piece = nextPiece(source)) {
        digest.addData(piece);
        Query(connection, "INSERT INTO attachment_piece (content, number, bytes) VALUES (?, ?, ?)")
            .bind(content)
            .bind(number++)
            .bind(piece)
            .run();
        if (number * kPieceSize > size + kPieceSize)
            break; // it grows while it is read
    }
    if (QString::fromLatin1(digest.result().toHex()) != hash)
        raise(ErrorCode::Refused, {QStringLiteral("attachment_changed")});
}

qint64 sizeOf(Connection &connection, const QString &hash)
{
    const QVariant size = connection.scalar("SELECT size FROM attachment_content WHERE hash = ?", {hash});
    return size.isNull() ? -1 : size.toLongLong();
}

void read(Connection &connection, const QString &hash, const std::function<void(const QByteArray &)> &take)
{
    const QVariant content = connection.scalar("SELECT rid FROM attachment_content WHERE hash = ?", {hash});
    if (content.isNull())
        raise(ErrorCode::Damaged, {connection.path()}, QStringLiteral("attachment content is missing"));
    if (digestOf(connection, content.toLongLong(), take).first != hash)
        raise(ErrorCode::Damaged, {connection.path()}, QStringLiteral("attachment content is damaged"));
}

std::vector<QString> missingContents(Connection &connection, int most)
{
    std::vector<QString> missing;
    if (!hasContents(connection))
        return missing;
    // Names that are no digest were never given by attach() and have no content.
    Query query(connection, "SELECT DISTINCT a.content FROM attachment a WHERE length(a.content) = 64 AND NOT EXISTS"
                            " (SELECT 1 FROM attachment_content c WHERE c.hash = a.content) LIMIT ?");
    query.bind(qint64(most));
    while (query.next())
        missing.push_back(query.text(0));
    return missing;
}

std::vector<QString> damagedContents(Connection &connection, const std::function<void()> &breathe)
{
    std::vector<QString> damaged;
    if (!hasContents(connection))
        return damaged;
    Query contents(connection, "SELECT rid, hash, size FROM attachment_content ORDER BY rid");
    while (contents.next()) {
        const auto [hash, size] = digestOf(connection, contents.integer(0), [&](const QByteArray &) { breathe(); });
        if (hash != contents.text(1) || size != contents.integer(2))
            damaged.push_back(contents.text(1));
    }
    return damaged;
}

} // namespace elo::attachment_store
