// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_session.h"
#include "core/schema/entity.h"

#include <QJsonObject>

namespace elo {

/// How a list was read, kept for the next list of the same source (entity import_mapping). As JSON:
///
///     {"columns": {header: key of the target | null},
///      "values": {header: {text: what it means | null for nothing}},
///      "rules": {"on_record": "fill" | "overwrite" | "ask", "lenient": bool, "dates": "day_first" | "month_first"},
///      "source": {"encoding": …, "delimiter": …, "header": number, "sheet": …}}
///
/// Everything but "columns" may be left out; a plain {header: key} stands for the columns alone.
namespace import_mappings {

/// What a list is known by: the kind of its file, its sheet, its folded headers, a line each.
QString fingerprintOf(const ImportSource &source);

/// How much two fingerprints agree: 2 in everything, above 1 in all headers, else the part of headers that both have.
double likeness(const QString &a, const QString &b);
/// From here on a list is taken for one of the same source.
inline constexpr double kAlike = 0.75;

QJsonObject toJson(const ImportSession &session);

/// What `other` says and `json` does not is added: columns that a list has only now and then are not forgotten.
QJsonObject merged(QJsonObject json, const QJsonObject &other);

/// Reads the list by a mapping that somebody wrote: everything in it must fit. Rules are taken over; "source" is for
/// opening, see sourceOf(). Errors: as ImportSession::setMapping; Invalid{header, reason, meaning} for a meaning that
/// the column cannot have; Invalid{"rules", "unknown_choice", value}.
Result<void> apply(ImportSession &session, const Schema &schema, const QJsonObject &mapping);

/// The same for a mapping that the program kept: headers are compared without accents and capitals, and what does
/// not fit any more (a column, a field of the office that is gone) is passed over.
void applyKept(ImportSession &session, const QJsonObject &mapping);

/// How the file is to be read, as far as it was chosen.
ImportSource::Overrides sourceOf(const QJsonObject &mapping);
QJsonObject mappingOf(const Record &kept);

/// All mappings that are kept, or those for lists of an entity, the one that was used last first.
Result<std::vector<Record>> all(Workspace &workspace, const QString &entity = {});
/// By name, accents and case aside. Errors: NoRecord with the name.
Result<Record> byName(Workspace &workspace, const QString &name);

/// A list that is open, and the mapping by which it is read.
struct Opened
{
    ImportSession session;
    Ref mapping; ///< null: the guess
};
/// Opens a list as the last one of its source was read, where there was one. Errors: as ImportSession::open.
Result<Opened> openAsLastTime(const QString &path, Workspace &workspace, const ImportOptions &options);
/// Opens a list and reads it by a mapping that is kept. Errors: as ImportSession::open.
Result<ImportSession> openBy(const Record &mapping, const QString &path, Workspace &workspace, ImportOptions options);

/// Keeps how a list was read, as an operation of its own: undoing an import must not make the program forget what its
/// list looks like. @param used the mapping that it was read by, which is brought up to date; null: there is a new
/// one, called `name` or after the file. @returns the mapping.
Result<Ref> remember(Workspace &workspace, const ImportSession &session, const Ref &used, const QString &name = {});

} // namespace import_mappings
} // namespace elo
