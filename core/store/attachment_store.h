// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <vector>

class QIODevice;

/// The bytes of attachments in the office file, once for each content, in pieces. Contents are immutable and named by
/// their digest, so they need no journal; what an attachment that was removed refers to stays, since undo may bring
/// it back. Everything throws StoreFailure.
namespace elo {

class Connection;

namespace attachment_store {

inline constexpr qint64 kPieceSize = qint64(1) << 20;

/// Stores the bytes unless they are there already; to be called in an operation. @param source at its beginning.
/// Throws Refused{"attachment_changed"} if the source does not hold what its digest says: it was written to
/// meanwhile.
void add(Connection &connection, const QString &hash, qint64 size, QIODevice &source);

/// The size of a content; -1 if it is not there.
qint64 sizeOf(Connection &connection, const QString &hash);

/// Hands out the pieces in order. Throws Damaged when they are not what their digest says; what was handed out by
/// then is to be thrown away.
void read(Connection &connection, const QString &hash, const std::function<void(const QByteArray &)> &take);

/// Contents that an attachment refers to and that are not there.
std::vector<QString> missingContents(Connection &connection, int most = 20);

/// Contents whose bytes are not what their digest says. @param breathe called between the pieces.
std::vector<QString> damagedContents(Connection &connection, const std::function<void()> &breathe);

} // namespace attachment_store

} // namespace elo
