// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/exchange/card_picture.h"

namespace elo {

class Codes;
class Connection;
class Schema;
class Transaction;

/// Pictures that a list brings along become attachments of whom they show.
namespace import_pictures {

/// Digests of what is attached to a thing. Throws StoreFailure.
QStringList contentsOf(Connection &connection, const Codes &codes, const Schema &schema, const Ref &owner);

/// Attaches a picture, as part of the operation. @param person by whose name it is called. Throws StoreFailure.
void attach(Transaction &tx, const Ref &owner, const QString &person, const QString &path,
            const SourcePicture &picture);

} // namespace import_pictures
} // namespace elo
