// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_source.h"
#include "core/base/private_file.h"
#include "core/entities/attachment.h"
#include "core/rules.h"
#include "core/store/attachment_store.h"
#include "core/store/records.h"
#include "core/workspace.h"
#include "core/workspace_parts.h"

// The verbs of files that are attached to things, and of the fields that the office makes for itself.
namespace elo {

Result<Ref> Workspace::attach(const Ref &thing, const QString &path, const QString &note)
{
    auto source = AttachmentSource::open(path);
    if (!source)
        return std::unexpected(source.error());
    Attachment attachment;
    attachment.owner = thing.text();
    attachment.fileName = source->fileName();
    attachment.mediaType = source->mediaType();
    attachment.size = source->size();
    attachment.content = source->content();
    attachment.note = note;
    attachment.addedOn = QDate::currentDate();
    Ref added;
    const auto done = transact(QStringLiteral("attach"), thing, {}, [&](Transaction &tx) {
        if (!living(tx, thing).entity->isThing())
            raise(ErrorCode::NoRecord, {thing.text()});
        RecordTree tree{toRecord(tx.schema().entity(u"attachment"), attachment), {}};
        rules::derive(tree);
        orThrow(rules::validate(tree));
        attachment_store::add(tx.connection(), source->content(), source->size(), source->device());
        tx.insert(tree);
        added = records::refOf(tree.record);
    });
    if (!done)
        return std::unexpected(done.error());
    return added;
}

Result<void> Workspace::readAttachment(const Ref &attachment, QIODevice &target)
{
    const auto record = this->record(attachment);
    if (!record)
        return std::unexpected(record.error());
    if (!record->entity->find(u"content"))
        return fail(ErrorCode::NoRecord, {attachment.text()});
    return guarded([&] {
        attachment_store::read(*m_connection, record->text(u"content"), [&](const QByteArray &piece) {
            if (target.write(piece) != piece.size())
                throw StoreFailure{writeError(target, record->text(u"file_name"))};
        });
    });
}

Result<void> Workspace::saveAttachment(const Ref &attachment, const QString &path)
{
    return writePrivately(path, [&](QIODevice &target) { return readAttachment(attachment, target); });
}

Result<void> Workspace::orderCustomFields(const std::vector<Ref> &definitions)
{
    return withoutValue(transact(QStringLiteral("order_fields"), {}, {}, [&](Transaction &tx) {
        qint64 position = 0;
        for (const Ref &ref : definitions) {
            const Record before = living(tx, ref);
            if (before.entity->name() != u"custom_field")
                raise(ErrorCode::NoRecord, {ref.text()});
            Record after = before;
            after.set(u"position", ++position);
            tx.update(before, after);
        }
    }));
}

} // namespace elo
