// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_row.h"

#include "core/exchange/cell_parts.h"
#include "core/exchange/summary_row.h"
#include "core/people/fold.h"
#include "core/people/person_name.h"
#include "core/places/phone.h"
#include "core/store/record_number.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

bool isClockTime(const QString &cell)
{
    static const QRegularExpression kTime(u"^\\d{1,2}\\s*[:hH]\\s*\\d{0,2}(:\\d{2})?$"_s);
    return kTime.match(cell.trimmed()).hasMatch();
}

} // namespace

bool ImportRow::hasError() const
{
    return std::any_of(issues.begin(), issues.end(), [](const ImportIssue &issue) { return !issue.warning; });
}

bool ImportRow::hasWarning() const
{
    return std::any_of(issues.begin(), issues.end(), [](const ImportIssue &issue) { return issue.warning; });
}

ImportRowReader::ImportRowReader(const ImportSession &session, const Schema &schema, const ImportLookups &lookups,
                                 const QString &recordedBy)
    : m_session(session), m_schema(schema), m_entity(schema.entity(session.options().entity)), m_lookups(lookups),
      m_recordedBy(recordedBy), m_sourceName(QFileInfo(session.source().path()).fileName()),
      m_blank(m_entity.newRecord())
{
    for (int i = 0; i < int(session.source().columns().size()); ++i) {
        if (session.target(i) < 0)
            continue;
        const ImportTarget &target = session.targets()[size_t(session.target(i))];
        if (target.kind == ImportTarget::Kind::Field)
            addColumn(i, target, m_entity.name(), &m_entity.fields[size_t(target.field)]);
        else if (target.kind == ImportTarget::Kind::Participation)
            addColumn(i, target, u"participation"_s, &m_schema.entity(u"participation").fields[size_t(target.field)]);
        else if (target.kind == ImportTarget::Kind::Hint && target.detail != u"contact")
            addColumn(i, target, u"member"_s, &m_schema.entity(u"member").field(target.detail));
        else if (target.kind == ImportTarget::Kind::ConsentDate)
            addColumn(i, target, u"consent"_s, &m_schema.entity(u"consent").field(u"date"));
        else
            addColumn(i, target, {}, nullptr);
    }
    // A note from its own column needs no heading; several columns in one note do.
    for (Column &column : m_columns)
        column.isLabelled = std::count_if(m_columns.begin(), m_columns.end(),
                                          [&](const Column &other) { return other.target == column.target; }) > 1;
}

void ImportRowReader::addColumn(int index, const ImportTarget &target, const QString &entityKey, const Field *field)
{
    Column column;
    column.index = index;
    column.target = &target;
    column.field = field;
    column.kinds = ImportReferences::namedKinds(target, field);
    column.isOwner =
        !m_entity.isThing() &&
        (target.kind == ImportTarget::Kind::Scope ||
         (target.kind == ImportTarget::Kind::Field && field->isReference() &&
          (field->is(FieldFlag::Owner) || field->is(FieldFlag::Identity) || field->is(FieldFlag::Required))));
    if (field && !field->isReference()) {
        const QStringList &samples = m_session.source().columns()[size_t(index)].samples;
        const DateOrder order = m_session.options().dateOrder.value_or(guessDateOrder(samples, DateOrder::DayFirst));
        column.reader = std::make_unique<ValueReader>(m_schema.entity(entityKey), *field, order);
        column.reader->lookAt(samples);
    }
    m_columns.push_back(std::move(column));
}

QStringList ImportRowReader::lookedUp(const ImportSession &session, const Schema &schema)
{
    QStringList keys;
    for (int i = 0; i < int(session.source().columns().size()); ++i) {
        if (session.target(i) < 0)
            continue;
        const ImportTarget &target = session.targets()[size_t(session.target(i))];
        const Field *field = nullptr;
        if (target.kind == ImportTarget::Kind::Field)
            field = &schema.entity(session.options().entity).fields[size_t(target.field)];
        else if (target.kind == ImportTarget::Kind::Participation)
            field = &schema.entity(u"participation").fields[size_t(target.field)];
        keys += ImportReferences::namedKinds(target, field);
    }
    keys.removeDuplicates();
    return keys;
}

void ImportRowReader::applyCorrections(qsizetype index, SourceRow &source) const
{
    const auto corrected = m_session.corrections().constFind(index);
    if (corrected == m_session.corrections().constEnd())
        return;
    for (auto it = corrected->begin(); it != corrected->end(); ++it) {
        while (source.cells.size() <= it.key())
            source.cells.append(QString());
        source.cells[it.key()] = it.value();
        std::erase_if(source.remarks, [&](const CellRemark &remark) { return remark.column == it.key(); });
    }
}

/// What the file says of cells besides their text concerns those that are imported.
void ImportRowReader::addRemarks(const std::vector<CellRemark> &remarks, ImportRow &row) const
{
    for (const CellRemark &remark : remarks) {
        row.hadPhoto = row.hadPhoto || remark.reason.startsWith(u"photo_"_s);
        if (remark.column < 0 && remark.reason != QLatin1StringView(card_picture::kElsewhere))
            row.issues.push_back({-1, remark.reason, remark.value, true});
        const bool isUsed = std::any_of(m_columns.begin(), m_columns.end(),
                                        [&](const Column &column) { return column.index == remark.column; });
        // An error is empty for the one who wrote the list, too; a value that was never computed is one we do not
        // see.
        const bool isWarning = remark.reason == u"cell_error" || m_session.options().leaveUnreadEmpty;
        if (isUsed)
            row.issues.push_back({remark.column, remark.reason, remark.value, isWarning});
    }
}

ImportRow ImportRowReader::read(qsizetype index, SourceRow source)
{
    ImportRow row;
    row.index = index;
    row.line = source.line;
    row.isLeftOut =
        m_session.isLeftOut(index) || isSummaryRow(source.cells, qsizetype(m_session.source().columns().size()));
    row.decision = m_session.decision(index);
    applyCorrections(index, source);
    addRemarks(source.remarks, row);
    row.picture = source.picture;
    QStringList cells = std::move(source.cells);
    row.record = Record(m_entity);
    if (!m_session.options().event.isNull())
        row.participation = Record(m_schema.entity(u"participation"));
    Names names;
    Said said{{}, {}, {}, ImportReferences(m_schema, m_lookups)};
    for (const Column &column : m_columns)
        if (column.index < cells.size() && !cells[column.index].isEmpty())
            readColumn(column, m_session.meant(column.index, cells[column.index]), row, names, said);
    const auto width = qsizetype(m_session.source().columns().size());
    for (qsizetype i = width; i < cells.size(); ++i)
        if (!cells[i].trimmed().isEmpty())
            row.issues.push_back({-1, u"too_many_cells"_s, cells[i], false});
    settleReferences(row, said);
    settleName(row, names);
    settleProvince(row);
    settleConsent(row, said);
    settleNotes(row, said);
    settleParticipation(row);
    requireFields(row);
    row.cells = std::move(cells);
    if (!row.hasError())
        finish(row);
    return row;
}

void ImportRowReader::readColumn(const Column &column, const QString &cell, ImportRow &row, Names &names,
                                 Said &said) const
{
    switch (column.target->kind) {
    case ImportTarget::Kind::Field:
        readField(column, cell, row.record, row, said);
        break;
    case ImportTarget::Kind::Participation:
        readField(column, cell, *row.participation, row, said);
        break;
    case ImportTarget::Kind::GivenName:
        names.given = cell.simplified();
        break;
    case ImportTarget::Kind::FamilyName:
        names.family = cell.simplified();
        break;
    case ImportTarget::Kind::Contact:
        readContacts(column, cell, row, said);
        break;
    case ImportTarget::Kind::Association:
        readAssociations(column, cell, row, said);
        break;
    case ImportTarget::Kind::Consent:
    case ImportTarget::Kind::ConsentDate:
        readConsent(column, cell, row, said);
        break;
    case ImportTarget::Kind::Attendance:
        readAttendance(column, cell, row);
        break;
    case ImportTarget::Kind::RecordId:
    case ImportTarget::Kind::Number:
        readSelf(column, cell, row);
        break;
    case ImportTarget::Kind::Hint:
        readHint(column, cell, row, said);
        break;
    case ImportTarget::Kind::Scope:
        if (!saysNothing(cell))
            said.references.add(column.index, nullptr, -1, column.kinds, cell);
        break;
    }
}

void ImportRowReader::report(ImportRow &row, Said &said, const Column &column, const ValueReading &reading,
                             const QString &cell) const
{
    const bool isWarning = reading.isSoft || m_session.options().leaveUnreadEmpty;
    row.issues.push_back({column.index, reading.reason, cell, isWarning});
    constexpr qsizetype kLongestLeftover = 500;
    if (isWarning)
        said.leftovers.append(u"%1: %2"_s.arg(m_session.source().columns()[size_t(column.index)].header,
                                              cell.simplified().left(kLongestLeftover)));
}

void ImportRowReader::readField(const Column &column, const QString &cell, Record &record, ImportRow &row,
                                Said &said) const
{
    const auto index = size_t(column.target->field);
    if (column.field->isReference()) {
        if (!saysNothing(cell))
            said.references.add(column.index, column.field, column.target->field, column.kinds, cell);
        return;
    }
    const ValueReading reading = column.reader->read(cell);
    if (!reading.isGood())
        report(row, said, column, reading, cell);
    if (!reading.value.isValid())
        return;
    if (column.field->type != FieldType::LongText) {
        record.values[index] = reading.value;
        return;
    }
    QString text = reading.value.toString();
    if (column.isLabelled)
        text = u"%1: %2"_s.arg(m_session.source().columns()[size_t(column.index)].header, text);
    const QString before = record.values[index].toString();
    record.values[index] = before.isEmpty() ? text : before + u'\n' + text;
}

/// The record that the row is about, where the list says so itself.
void ImportRowReader::readSelf(const Column &column, const QString &cell, ImportRow &row) const
{
    if (saysNothing(cell))
        return;
    if (column.target->kind == ImportTarget::Kind::RecordId) {
        const Ref ref = Ref::fromText(cell.trimmed());
        row.self = ref.isNull() ? idFromText(cell.trimmed()) : ref.id;
        if (row.self.isNull())
            row.issues.push_back({column.index, u"no_such_id"_s, cell, true});
        return;
    }
    const auto number = record_number::parse(cell);
    if (number && number->prefix == QLatin1Char(m_entity.prefix))
        row.selfNumber = number->number;
    else
        row.issues.push_back({column.index, u"no_such_number"_s, cell, true});
}

/// What tells the person whom a cell names from others of the same name.
void ImportRowReader::readHint(const Column &column, const QString &cell, ImportRow &row, Said &said) const
{
    ImportHint &hint = said.references.hint(column.target->field);
    if (saysNothing(cell))
        return;
    if (column.target->detail != u"contact") {
        const ValueReading reading = column.reader->read(cell);
        if (!reading.isGood())
            row.issues.push_back({column.index, reading.reason, cell, true});
        else if (column.target->detail == u"birth_date")
            hint.birth = importBirth(reading.value.toString());
        else
            hint.country = importShortDigest(reading.value.toString());
        return;
    }
    if (cell.contains(u'@'))
        hint.contacts.push_back(ImportKeys::contactDigest(cell.trimmed().toLower()));
    for (const QString &phone : cell.contains(u'@') ? QStringList() : splitPhones(cell))
        if (const QString standard = parsePhone(phone, u"MZ").e164; !standard.isEmpty())
            hint.contacts.push_back(ImportKeys::contactDigest(standard));
}

/// Takes what each reference means; what belongs to nobody, or to more than one, is an error of the row.
void ImportRowReader::settleReferences(ImportRow &row, Said &said) const
{
    if (said.references.all().empty())
        return;
    said.references.settle();
    for (const ImportReference &reference : said.references.all()) {
        const auto column = std::find_if(m_columns.begin(), m_columns.end(),
                                         [&](const Column &c) { return c.index == reference.column; });
        if (reference.candidates.size() != 1) {
            const QString reason = reference.candidates.empty() ? u"not_on_record"_s : u"more_than_one"_s;
            if (!reference.field && !reference.candidates.empty())
                continue; // it only was to tell the others apart
            if (column->isOwner)
                row.issues.push_back({reference.column,
                                      reference.candidates.empty() ? u"nobody_called_so"_s : u"which_of_them"_s,
                                      reference.text, false});
            else
                report(row, said, *column, {{}, reason, true}, reference.text);
            continue;
        }
        if (!reference.field)
            continue;
        Record &record = column->target->kind == ImportTarget::Kind::Participation ? *row.participation : row.record;
        const Ref ref = reference.candidates.front().ref();
        record.values[size_t(reference.fieldIndex)] =
            reference.field->type == FieldType::AnyReference ? QVariant(ref.text()) : QVariant(ref.id);
    }
}

void ImportRowReader::addContact(ImportRow &row, const QString &kind, const QString &value, const QString &note) const
{
    Record contact(m_schema.entity(u"contact_point"));
    contact.set(u"kind", kind);
    contact.set(u"value", value.left(rules::kLongestLine));
    contact.set(u"note", note);
    row.parts.push_back(std::move(contact));
}

void ImportRowReader::readContacts(const Column &column, const QString &cell, ImportRow &row, Said &said) const
{
    const QString &kind = column.target->detail;
    if (saysNothing(cell))
        return;
    if (kind == u"address" || kind == u"handle") {
        addContact(row, kind, cell.simplified());
        return;
    }
    // People write what they have into the cell that is there: an address among the phones is an address.
    static const QRegularExpression kAddress(u"[^\\s;,/|<>()]+@[^\\s;,/|<>()]+"_s);
    QString rest = cell;
    for (auto it = kAddress.globalMatch(cell); it.hasNext();) {
        const QString address = it.next().captured();
        addContact(row, u"email"_s, address);
        rest.replace(address, u";"_s);
    }
    if (kind == u"email") {
        for (const QString &part : addressParts(rest))
            if (!saysNothing(part) && part.size() > 2)
                addContact(row, u"email"_s, part); // kept as written, though nothing can be sent there
        return;
    }
    const QStringList phones = splitPhones(rest);
    for (const QString &phone : phones)
        addContact(row, phone.contains(u"whats"_s, Qt::CaseInsensitive) ? u"whatsapp"_s : kind, phone);
    if (phones.isEmpty() && !fold(rest).isEmpty() && !saysNothing(rest))
        said.leftovers.append(
            u"%1: %2"_s.arg(m_session.source().columns()[size_t(column.index)].header, rest.simplified()));
}

void ImportRowReader::readAssociations(const Column &column, const QString &cell, ImportRow &row, Said &said) const
{
    const auto lookup = m_lookups.find(u"association"_s);
    if (lookup == m_lookups.end())
        return;
    for (const QString &name : nameParts(cell)) {
        if (saysNothing(name))
            continue;
        const Ref chosen = Ref::fromText(name); // what was said that a text means
        const ImportLookup::Hit hit = lookup->second.find(chosen.isNull() ? name : idText(chosen.id));
        if (hit.answer != ImportLookup::Answer::Found) {
            report(
                row, said, column,
                {{}, hit.answer == ImportLookup::Answer::MoreThanOne ? u"more_than_one"_s : u"not_on_record"_s, true},
                name);
            continue;
        }
        Record membership(m_schema.entity(u"membership"));
        membership.set(u"association", hit.id);
        membership.set(u"role", u"member"_s);
        row.parts.push_back(std::move(membership));
    }
}

void ImportRowReader::readConsent(const Column &column, const QString &cell, ImportRow &row, Said &said) const
{
    if (column.target->kind == ImportTarget::Kind::Consent) {
        said.consent = yesOrNo(cell);
        if (!said.consent && !saysNothing(cell))
            report(row, said, column, {{}, u"not_yes_or_no"_s, true}, cell);
        return;
    }
    const ValueReading reading = column.reader->read(cell);
    if (reading.isGood())
        said.consentDate = reading.value.toDate();
    else
        report(row, said, column, reading, cell);
}

void ImportRowReader::readAttendance(const Column &column, const QString &cell, ImportRow &row) const
{
    const auto answer = yesOrNo(cell);
    if (answer.value_or(isClockTime(cell)))
        row.presentOn.push_back(column.target->day.id);
    else if (!answer && !saysNothing(cell))
        row.issues.push_back({column.index, u"not_yes_or_no"_s, cell, true});
}

/// The column that fills a field; -1 if none does.
int ImportRowReader::columnOf(const QString &fieldKey) const
{
    for (const Column &column : m_columns)
        if (column.target->kind == ImportTarget::Kind::Field && column.target->key == fieldKey)
            return column.index;
    return -1;
}

void ImportRowReader::makeFresh(ImportRow &row) const
{
    RecordTree tree{m_blank, std::move(row.parts)};
    for (size_t i = 0; i < row.record.values.size(); ++i)
        if (row.record.values[i].isValid())
            tree.record.values[i] = row.record.values[i];
    if (m_entity.name() == u"member" && !tree.record.value(u"source").isValid())
        tree.record.set(u"source", m_sourceName);
    rules::derive(tree);
    row.fresh = std::move(tree.record);
    row.parts = std::move(tree.parts);
    for (const int i : m_entity.flagged(FieldFlag::Identity)) // of two who are joined, the lesser id comes first
        row.record.values[size_t(i)] = row.fresh.values[size_t(i)];
    if (!row.isMember)
        return;
    if (const auto valid = rules::validate(row.fresh); !valid) {
        const QStringList &args = valid.error().args;
        row.issues.push_back({columnOf(args.value(0)), args.value(1), args.value(2), false});
    }
}

void ImportRowReader::finish(ImportRow &row) const
{
    makeFresh(row);
    QStringList seen;
    std::erase_if(row.parts, [&](const Record &part) {
        if (part.entity->name() != u"contact_point")
            return false;
        const QString key = ImportFacts::contactKey(part);
        const bool repeated = seen.contains(key);
        seen.append(key);
        return repeated;
    });
    std::vector<const Record *> contacts;
    for (const Record &part : row.parts)
        if (part.entity->name() == u"contact_point")
            contacts.push_back(&part);
    if (m_entity.isFindable())
        row.document = searchDocument(row.fresh, contacts);
    row.keys = ImportKeys::of(row.record, row.parts);
    gatherFacts(row);
}

void ImportRowReader::gatherFacts(ImportRow &row) const
{
    if (row.isMember)
        row.facts.addRecord(row.record);
    for (const Record &part : row.parts) {
        if (part.entity->name() == u"contact_point")
            row.facts.addContact(part);
        else if (part.entity->name() == u"membership")
            row.facts.addMembership(part);
        else
            row.facts.addConsent(part);
    }
    if (row.picture)
        row.facts.add(ImportFacts::kPicture, row.picture->content);
    if (!row.participation)
        return;
    row.facts.addParticipation(*row.participation);
    for (const Id &day : row.presentOn)
        row.facts.add(ImportFacts::kAttendance, idText(day));
}

} // namespace elo
