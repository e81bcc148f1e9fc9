// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/sheet_line.h"

#include "core/rules.h"
#include "core/store/records.h"
#include "core/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

QString nameOf(Workspace &workspace, const Record &participation)
{
    const Ref person = Ref::fromText(participation.text(u"person"));
    return person.isNull() ? participation.text(u"name") : workspace.title(workspace.representative(person));
}

/// The participant of a line: the stored one, or a new one. Members stand for all records of theirs.
Result<Record> participantOf(Workspace &workspace, const PaperLine &line)
{
    const Entity &entity = workspace.schema().entity(u"participation");
    if (!line.participation.isNull())
        return workspace.record({entity.name(), line.participation});
    if (!line.person.isNull()) {
        const auto there = workspace.related(entity, u"event"_s, line.event);
        if (!there)
            return std::unexpected(there.error());
        const Ref person = workspace.representative(line.person);
        for (const Record &known : *there)
            if (const Ref of = Ref::fromText(known.text(u"person"));
                !of.isNull() && workspace.representative(of) == person)
                return known;
    }
    Record walkIn = entity.newRecord();
    walkIn.set(u"event", line.event.id);
    walkIn.set(u"state", u"walk_in"_s);
    if (line.person.isNull()) {
        walkIn.set(u"name", line.name.trimmed());
        return walkIn;
    }
    walkIn.set(u"person", line.person.text());
    const auto person = workspace.record(line.person);
    if (!person)
        return std::unexpected(person.error());
    if (line.person.entity == u"official")
        walkIn.set(u"capacity", u"diplomatic"_s);
    else
        walkIn.set(u"delegation_country", person->value(u"residence_country"));
    return walkIn;
}

} // namespace

QString SheetLine::text() const
{
    return u"%1/%2"_s.arg(sheet).arg(line);
}

std::vector<SheetLine> sheetLines(const QString &text)
{
    std::vector<SheetLine> places;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype slash = part.lastIndexOf(u'/');
        bool isNumber = false;
        const int line = slash < 0 ? 0 : part.sliced(slash + 1).trimmed().toInt(&isNumber);
        const QString sheet = part.left(std::max<qsizetype>(slash, 0)).trimmed();
        if (isNumber && line > 0 && !sheet.isEmpty())
            places.push_back({sheet, line});
    }
    return places;
}

QString withSheetLine(const QString &text, const SheetLine &place)
{
    if (std::ranges::count(sheetLines(text), place))
        return text;
    return text.trimmed().isEmpty() ? place.text() : text.trimmed() + u", "_s + place.text();
}

Result<Ref> typePaperLine(Workspace &workspace, const PaperLine &line)
{
    const Entity &entity = workspace.schema().entity(u"participation");
    const SheetLine place{line.place.sheet.trimmed(), line.place.line};
    if (place.sheet.isEmpty() || place.sheet.contains(u',') || place.line < 1)
        return rules::invalid(entity.field(u"sheet"), rules::kRequired);
    auto participant = participantOf(workspace, line);
    if (!participant)
        return std::unexpected(participant.error());
    const auto typed = linesOfSheet(workspace, line.event, place.sheet);
    if (!typed)
        return std::unexpected(typed.error());
    for (const TypedLine &other : *typed)
        if (other.line == place.line && other.participation != participant->id)
            return fail(ErrorCode::Refused, {u"line_taken"_s, other.name, place.text()});

    participant->set(u"sheet", withSheetLine(participant->text(u"sheet"), place));
    // As setAttendance() has it: who came attended, and a walk-in stays one.
    if (participant->text(u"state") != u"walk_in")
        participant->set(u"state", u"attended"_s);
    Record there(workspace.schema().entity(u"attendance"));
    there.set(u"day", line.day.id);
    if (const auto days = participant->isNew() ? Result<std::vector<Record>>(std::vector<Record>())
                                               : workspace.related(*there.entity, u"participation"_s,
                                                                   {entity.name(), participant->id});
        days &&
        std::ranges::any_of(*days, [&](const Record &day) { return day.value(u"day").toUuid() == line.day.id; }))
        return workspace.save(*participant);
    return workspace.save(RecordTree{*participant, {there}});
}

Result<std::vector<TypedLine>> linesOfSheet(Workspace &workspace, const Ref &event, const QString &sheet)
{
    const auto all = workspace.related(workspace.schema().entity(u"participation"), u"event"_s, event);
    if (!all)
        return std::unexpected(all.error());
    std::vector<TypedLine> lines;
    for (const Record &participation : *all)
        for (const SheetLine &place : sheetLines(participation.text(u"sheet")))
            if (place.sheet.compare(sheet.trimmed(), Qt::CaseInsensitive) == 0)
                lines.push_back({place.line, participation.id, nameOf(workspace, participation)});
    std::ranges::sort(lines, {}, &TypedLine::line);
    return lines;
}

} // namespace elo
