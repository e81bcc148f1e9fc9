// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/link_matrix.h"

#include "core/overview/behind.h"
#include "core/people/fold.h"
#include "core/store/codec.h"
#include "core/store/connection.h"
#include "core/workspace.h"

#include <QHash>

namespace elo {

using namespace Qt::StringLiterals;
using namespace behind;

namespace {

std::vector<Record> all(Workspace &workspace, QStringView entity)
{
    const auto ids = workspace.ids(listOf(entity));
    if (!ids)
        throw StoreFailure{ids.error()};
    auto records = workspace.records(workspace.schema().entity(entity), *ids);
    if (!records)
        throw StoreFailure{records.error()};
    return std::move(*records);
}

LinkMatrix::Party partyOf(Workspace &workspace, const Record &record)
{
    LinkMatrix::Party party;
    party.ref = {record.entity->name(), record.id};
    party.title = workspace.titleOf(record);
    party.country = record.text(u"country");
    party.city = record.text(u"city");
    party.folded = fold(party.title + u' ' + party.city);
    party.closed = record.entity->stateField() && record.entity->isClosed(record.state());
    return party;
}

/// Places of the parties by what stands in the file for them.
QHash<QByteArray, int> placesOf(const std::vector<LinkMatrix::Party> &parties, const Codes &codes)
{
    QHash<QByteArray, int> places;
    places.reserve(qsizetype(parties.size()));
    for (size_t i = 0; i < parties.size(); ++i)
        places.insert(refBytes(parties[i].ref, codes), int(i));
    return places;
}

/// A reply is overdue when its day has passed and nothing answers the communication, said on either of the two.
constexpr const char *kCommunications =
    "SELECT c.sender, c.recipient, c.date, c.reply_due < ? AND c.answered_by IS NULL AND NOT EXISTS ("
    "SELECT 1 FROM communication a WHERE a.answers = c.id AND a.alive = 1) FROM communication c WHERE c.alive = 1";

void addCommunications(Connection &connection, const Codes &codes, const QDate &today, LinkMatrix &matrix)
{
    const auto rows = placesOf(matrix.associations, codes);
    const auto columns = placesOf(matrix.others, codes);
    Query query(connection, kCommunications);
    query.bind(today.toString(Qt::ISODate));
    while (query.next()) {
        const QByteArray sender = query.blob(0);
        const QByteArray recipient = query.blob(1);
        const bool outward = rows.contains(sender);
        const int row = rows.value(outward ? sender : recipient, -1);
        const int column = columns.value(outward ? recipient : sender, -1);
        if (row < 0 || column < 0)
            continue;
        LinkCell &cell = matrix.cells[size_t(row) * matrix.others.size() + size_t(column)];
        ++cell.number;
        cell.overdue += query.integer(3) != 0;
        cell.last = std::max(cell.last, QDate::fromString(query.text(2), Qt::ISODate));
    }
}

void addLiaisons(const std::vector<Record> &associations, LinkMatrix &matrix)
{
    QHash<QUuid, size_t> columns;
    for (size_t i = 0; i < matrix.others.size(); ++i)
        columns.insert(matrix.others[i].ref.id, i);
    for (size_t row = 0; row < associations.size(); ++row)
        if (const auto column = columns.constFind(associations[row].value(u"mission").toUuid());
            column != columns.cend())
            matrix.cells[row * matrix.others.size() + *column].liaison = true;
}

} // namespace

LinkCell::State LinkCell::state(const QDate &today, int silentAfter) const
{
    if (number == 0)
        return liaison ? State::Never : State::None;
    return last.isValid() && last.daysTo(today) <= silentAfter ? State::Live : State::Silent;
}

bool LinkMatrix::isUsed(size_t column) const
{
    for (size_t row = 0; row < associations.size(); ++row)
        if (cell(row, column).number > 0 || cell(row, column).liaison)
            return true;
    return false;
}

Result<LinkMatrix> linkMatrix(Workspace &workspace, const QDate &today)
{
    const auto inace = inaceOf(workspace);
    if (!inace)
        return std::unexpected(inace.error());
    return guarded([&] {
        LinkMatrix matrix;
        const auto associations = all(workspace, u"association");
        for (const Record &association : associations)
            matrix.associations.push_back(partyOf(workspace, association));
        matrix.hasInace = !inace->isNull();
        if (matrix.hasInace) {
            const auto record = workspace.record(*inace);
            if (!record)
                throw StoreFailure{record.error()};
            matrix.others.push_back(partyOf(workspace, *record));
            matrix.others.back().title = record->text(u"acronym");
        }
        for (const Record &mission : all(workspace, u"mission"))
            matrix.others.push_back(partyOf(workspace, mission));
        matrix.cells.resize(matrix.associations.size() * matrix.others.size());
        const Codes codes = Codes::load(workspace.connection(), workspace.schema(), false);
        addLiaisons(associations, matrix);
        addCommunications(workspace.connection(), codes, today, matrix);
        return matrix;
    });
}

ListQuery communicationsBetween(const Ref &association, const Ref &other)
{
    ListQuery list = listOf(u"communication", u"date");
    list += between(association, other);
    return list;
}

ListQuery overdueBetween(const Ref &association, const Ref &other, const QDate &today)
{
    ListQuery list = communicationsBetween(association, other);
    list += within(u"reply_due", {{}, today.addDays(-1)});
    list += notEmpty(u"reply_due");
    list += empty(u"answered_by");
    list += Relation{Relation::Direction::Backward, u"communication"_s, u"answers"_s, 0, {}};
    return list;
}

Result<Ref> inaceOf(Workspace &workspace)
{
    ListQuery list = listOf(u"institution");
    list += is(u"acronym", u"INACE"_s);
    const auto ids = workspace.ids(list, 1);
    if (!ids)
        return std::unexpected(ids.error());
    const auto records = workspace.records(workspace.schema().entity(u"institution"), *ids);
    if (!records)
        return std::unexpected(records.error());
    return records->empty() ? Ref() : Ref{u"institution"_s, records->front().id};
}

} // namespace elo
