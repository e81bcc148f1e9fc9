// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/schema/entity.h"

#include <QDate>
#include <vector>

namespace elo {

class Schema;
class Workspace;

/// What is always to be done about a thing, counted from one of its dates. A follow-up made from a template remembers
/// that date, so that it can move along with it.
namespace templates {

/// The date that a template's days are counted from.
struct Anchor
{
    const char *key;    ///< choice of action_template.anchor
    const char *entity; ///< of the record with the date
    const char *field;  ///< key of the date
};

/// @returns null for what is no anchor.
const Anchor *anchorOf(QStringView key);

/// A record by whose date a template can be applied to a thing: the thing itself, or a part of it.
struct Place
{
    Ref record;
    QString title;
    QDate date; ///< the anchor date as it is now; invalid: not known yet
};

/// The places of a thing for a template, those with a date first; empty: the template is not for such things.
Result<std::vector<Place>> placesOf(Workspace &workspace, const Ref &thing, const Record &actionTemplate);

/// Whether things of this kind have a date that a template can count from.
bool canBeFor(const Schema &schema, QStringView entity);

/// Templates that are for things of this kind, by name. Errors: those of the database.
Result<std::vector<Record>> templatesFor(Workspace &workspace, const QString &entity);

/// The due date of a step. @param anchor the date that its days are counted from.
QDate dueOf(const Record &step, const QDate &anchor);

/// What happens to a follow-up's due date when the date that it was counted from changes.
struct AnchoredDate
{
    enum class Why {
        Moves,  ///< nobody touched it
        Closed, ///< it asks for no more work
        Edited, ///< somebody gave it another due date
    };
    Ref followUp;
    QString title;
    QDate from;
    QDate to; ///< what it would be; where it stays too
    Why why = Why::Moves;
    Record record;
};

/// The follow-ups that were counted from dates of `before` which are others in `after`; in the order of their due
/// dates.
Result<std::vector<AnchoredDate>> affectedBy(Workspace &workspace, const Record &before, const Record &after);

/// The same for a record as it is about to be saved, against what is stored. Empty for a new one.
Result<std::vector<AnchoredDate>> preview(Workspace &workspace, const Record &edited);

/// Templates for an office that has none: a forum, a study tour, the renewal of an accreditation, in the language of
/// the workspace; not stored.
std::vector<RecordTree> examples(const Workspace &workspace);

} // namespace templates
} // namespace elo
