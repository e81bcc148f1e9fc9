// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/my_day_rows.h"

#include "core/places/dates.h"
#include "core/workspace.h"
#include "ui/pages/start_figures.h"

#include <QCoreApplication>

namespace elo::my_day {

namespace {

constexpr int kSoonDays = 2;

/// Gives the texts of this file their context.
struct MyDayText
{
    Q_DECLARE_TR_FUNCTIONS(MyDay)
};

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(QStringLiteral("  ·  "));
}

/// Titles of what a follow-up is about.
QString concerned(Workspace &workspace, const Ref &followUp)
{
    QStringList names;
    const auto links =
        workspace.related(workspace.schema().entity(u"follow_up_link"), QStringLiteral("follow_up"), followUp);
    if (links)
        for (const Record &link : *links)
            names << workspace.title(Ref::fromText(link.text(u"target")));
    names.removeAll(QString());
    return names.join(QStringLiteral(", "));
}

void setDue(LinkRow &row, const QDate &due, const QDate &today)
{
    if (!due.isValid())
        return;
    row.badge = start::dueText(due, today);
    row.tone = due < today ? Tone::Danger : due <= today.addDays(kSoonDays) ? Tone::Warning : Tone::Neutral;
}

QString followUpDetails(Workspace &workspace, const Record &record, Part part)
{
    const Ref ref{record.entity->name(), record.id};
    QStringList below{concerned(workspace, ref), record.text(u"owner")};
    if (const int times = record.value(u"snooze_count").toInt(); times > 0)
        below << MyDayText::tr("snoozed %n time(s)", nullptr, times);
    if (part == Part::BackToday)
        below << record.text(u"snooze_reason");
    if (!record.text(u"repeat").isEmpty())
        below << workspace.displayText(record.entity->field(u"repeat"), record.value(u"repeat"));
    return joined(below);
}

LinkRow rowOf(Workspace &workspace, const Record &record, Part part, const QDate &today)
{
    const auto shown = [&](QStringView field) {
        return workspace.displayText(record.entity->field(field), record.value(field));
    };
    LinkRow row;
    row.ref = {record.entity->name(), record.id};
    row.title = workspace.titleOf(record);
    row.iconName = record.entity->name();
    switch (part) {
    case Part::Inquiries:
        row.subtitle =
            joined({shown(u"state"), record.value(u"asker").isValid() ? shown(u"asker") : shown(u"asker_name"),
                    record.text(u"owner")});
        setDue(row, record.value(u"due").toDate(), today);
        break;
    case Part::Replies:
        row.subtitle = joined({shown(u"recipient"), shown(u"date")});
        setDue(row, record.value(u"reply_due").toDate(), today);
        break;
    case Part::Events:
        row.subtitle = joined({shown(u"city"), shown(u"venue")});
        if (const QDate last = record.value(u"ends").toDate(); last > today)
            row.badge = MyDayText::tr("until %1").arg(dateText(last, workspace.language()));
        break;
    default:
        row.subtitle = followUpDetails(workspace, record, part);
        setDue(row, record.value(u"due").toDate(), today);
        row.canBeDone = row.canBeSnoozed = true;
    }
    return row;
}

} // namespace

QString partTitle(Part part)
{
    switch (part) {
    case Part::Overdue:
        return MyDayText::tr("Overdue");
    case Part::BackToday:
        return MyDayText::tr("Back today");
    case Part::Today:
        return MyDayText::tr("Due today");
    case Part::ThisWeek:
        return MyDayText::tr("Due this week");
    case Part::Waiting:
        return MyDayText::tr("Waiting for others");
    case Part::WithoutDate:
        return MyDayText::tr("Without a date");
    case Part::Later:
        return MyDayText::tr("Later");
    case Part::Snoozed:
        return MyDayText::tr("Snoozed");
    case Part::Inquiries:
        return MyDayText::tr("Inquiries to answer");
    case Part::Replies:
        return MyDayText::tr("Replies overdue");
    case Part::Events:
        break;
    }
    return MyDayText::tr("Events today");
}

Result<std::vector<Lines>> lines(Workspace &workspace, const Day &day)
{
    const auto sections = read(workspace, day, kMostRows);
    if (!sections)
        return std::unexpected(sections.error());
    std::vector<Lines> all;
    for (const Section &section : *sections) {
        Lines lines{section.part, section.query, section.total, {}};
        for (const Record &record : section.first)
            lines.rows.push_back(rowOf(workspace, record, section.part, day.today));
        all.push_back(std::move(lines));
    }
    return all;
}

} // namespace elo::my_day
