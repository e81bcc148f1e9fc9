// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_writer.h"

#include "core/rules.h"
#include "core/store/records.h"

namespace elo {

using namespace Qt::StringLiterals;

Ref SampleWriter::known(const QString &name) const
{
    return known(name, {});
}

/// @param targets what it may be; empty: anything
Ref SampleWriter::known(const QString &name, const std::vector<const char *> &targets) const
{
    const Ref ref = m_known.value(name);
    const bool fits = targets.empty() || std::ranges::any_of(targets, [&](const char *key) {
                          return ref.entity == QLatin1StringView(key);
                      });
    if (ref.isNull() || !fits)
        raise(ErrorCode::Internal, {}, u"the sample refers to what is not there: "_s + name);
    return ref;
}

void SampleWriter::setFields(Record &record, const SampleTable &table, qsizetype row) const
{
    for (const QString &column : table.columns()) {
        const Field *field = record.entity->find(column);
        const QString cell = table.cell(row, column);
        if (!field || cell.isEmpty())
            continue;
        switch (field->type) {
        case FieldType::Date:
            record.set(column, m_today.addDays(cell.toInt()));
            break;
        case FieldType::Boolean:
            record.set(column, cell == u"1");
            break;
        case FieldType::Reference:
            record.set(column, known(cell, field->targets).id);
            break;
        case FieldType::AnyReference:
            record.set(column, known(cell, field->targets).text());
            break;
        default:
            record.set(column, cell);
        }
    }
}

void SampleWriter::addPart(RecordTree &tree, const QString &column, const QString &cell) const
{
    if (column == u"@consent") {
        Record consent(m_tx.schema().entity(u"consent"));
        consent.set(u"purpose", cell).set(u"answer", u"given"_s).set(u"date", m_today.addDays(-41));
        consent.set(u"how", u"form"_s).set(u"text_version", u"2026-01"_s).set(u"language", u"pt"_s);
        tree.parts.push_back(consent);
    } else if (column == u"@day") {
        Record day(m_tx.schema().entity(u"event_day"));
        day.set(u"date", m_today.addDays(cell.section(u' ', 0, 0).toInt())).set(u"title", cell.section(u' ', 1));
        tree.parts.push_back(day);
    } else if (column == u"@concerns") {
        Record link(m_tx.schema().entity(u"follow_up_link"));
        link.set(u"target", known(cell).text());
        tree.parts.push_back(link);
    } else {
        Record contact(m_tx.schema().entity(u"contact_point"));
        contact.set(u"kind", column.mid(1)).set(u"value", cell);
        tree.parts.push_back(contact);
    }
}

void SampleWriter::addParts(RecordTree &tree, const SampleTable &table, qsizetype row) const
{
    for (const QString &column : table.columns()) {
        if (!column.startsWith(u'@'))
            continue;
        const QChar separator = column == u"@consent" ? u' ' : u';';
        for (const QString &cell : table.cell(row, column).split(separator, Qt::SkipEmptyParts))
            addPart(tree, column, cell);
    }
}

void SampleWriter::insert(RecordTree &tree)
{
    records::adopt(tree);
    rules::derive(tree);
    if (auto valid = rules::validate(tree); !valid)
        throw StoreFailure{valid.error()};
    m_tx.insert(tree);
}

void SampleWriter::knowByTitles(const Record &record)
{
    std::vector<int> titles = record.entity->flagged(FieldFlag::Title);
    if (const int own = record.entity->indexOf(u"title"); own >= 0)
        titles.push_back(own); // days are called by their date, and here by what is printed in the programme
    for (const int title : titles)
        if (const QString text = record.values[size_t(title)].toString(); !text.isEmpty())
            know(text, records::refOf(record));
}

void SampleWriter::write(const QString &entityKey, const SampleTable &table)
{
    const Entity &entity = m_tx.schema().entity(entityKey);
    for (qsizetype row = 0; row < table.rows(); ++row) {
        RecordTree tree{Record(entity), {}};
        setFields(tree.record, table, row);
        addParts(tree, table, row);
        insert(tree);
        knowByTitles(tree.record);
        for (const Record &part : tree.parts)
            knowByTitles(part);
    }
}

void SampleWriter::writeParticipants(const Ref &event, const SampleTable &table)
{
    const Entity &dayEntity = m_tx.schema().entity(u"event_day");
    const auto days =
        records::pointingTo(m_tx.connection(), m_tx.codes(), dayEntity, dayEntity.indexOf(u"event"), event);
    for (qsizetype row = 0; row < table.rows(); ++row) {
        RecordTree tree{Record(m_tx.schema().entity(u"participation")), {}};
        setFields(tree.record, table, row);
        tree.record.set(u"event", event.id);
        const QString who = table.cell(row, u"@who"_s);
        const Ref person = m_known.value(who);
        if (person.isNull())
            tree.record.set(u"name", who);
        else
            tree.record.set(u"person", person.text());
        for (const QString &number : table.cell(row, u"@days"_s).split(u' ', Qt::SkipEmptyParts)) {
            Record attendance(m_tx.schema().entity(u"attendance"));
            attendance.set(u"day", days.at(size_t(number.toInt() - 1)).id);
            tree.parts.push_back(attendance);
        }
        insert(tree);
        if (person.isNull())
            know(who, records::refOf(tree.record)); // somebody may be a substitute for them
    }
}

} // namespace elo
