// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_pictures.h"

#include "core/entities/attachment.h"
#include "core/rules.h"
#include "core/store/attachment_store.h"
#include "core/store/codec.h"
#include "core/store/records.h"
#include "core/store/transaction.h"
#include "core/workspace_parts.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace elo::import_pictures {

QStringList contentsOf(Connection &connection, const Codes &codes, const Schema &schema, const Ref &owner)
{
    const Entity &attachment = schema.entity(u"attachment");
    QStringList contents;
    for (const Record &record :
         records::pointingTo(connection, codes, attachment, attachment.indexOf(u"owner"), owner))
        contents << record.text(u"content");
    return contents;
}

void attach(Transaction &tx, const Ref &owner, const QString &person, const QString &path,
            const SourcePicture &picture)
{
    auto bytes = card_picture::read(path, picture);
    if (!bytes)
        throw StoreFailure{bytes.error()};
    Attachment attachment;
    attachment.owner = owner.text();
    attachment.fileName = card_picture::fileName(person, picture);
    attachment.mediaType = picture.mediaType;
    attachment.size = picture.size;
    attachment.content = picture.content;
    attachment.addedOn = QDate::currentDate();
    RecordTree tree{toRecord(tx.schema().entity(u"attachment"), attachment), {}};
    rules::derive(tree);
    orThrow(rules::validate(tree));
    QBuffer device(&*bytes);
    device.open(QIODevice::ReadOnly);
    attachment_store::add(tx.connection(), picture.content, picture.size, device);
    tx.insert(tree);
}

} // namespace elo::import_pictures
