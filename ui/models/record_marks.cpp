// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_marks.h"

#include "core/workspace.h"

#include <QCoreApplication>

namespace elo {

namespace {

/// Tones of the keys that the choice lists of states, stages and statuses have; others are neutral.
constexpr std::pair<const char *, Tone> kTones[] = {
    {"active", Tone::Good},    {"deceased", Tone::Neutral},   {"accredited", Tone::Good},
    {"lapsed", Tone::Warning}, {"documents", Tone::Accent},   {"contacted", Tone::Accent},
    {"open", Tone::Accent},    {"in_progress", Tone::Accent}, {"waiting", Tone::Warning},
    {"done", Tone::Good},      {"confirmed", Tone::Good},     {"attended", Tone::Good},
};

} // namespace

std::vector<RecordMark> warningsOf(const Record &record, const QDate &today)
{
    std::vector<RecordMark> marks;
    if (record.entity->name() == QLatin1StringView("mission") && !record.value(u"verified").toBool())
        marks.push_back({QCoreApplication::translate("RecordMarks", "unverified"), Tone::Warning});
    if (isOverdue(record, today))
        marks.push_back({QCoreApplication::translate("RecordMarks", "overdue"), Tone::Danger});
    return marks;
}

RecordMark stateOf(Workspace &workspace, const Record &record)
{
    for (const QStringView key : {u"state", u"stage", u"status"}) {
        const Field *field = record.entity->find(key);
        if (!field || field->type != FieldType::Choice || !record.value(key).isValid())
            continue;
        RecordMark mark{workspace.displayText(*field, record.value(key)), Tone::Neutral};
        for (const auto &[value, tone] : kTones)
            if (record.text(key) == QLatin1StringView(value))
                mark.tone = tone;
        return mark;
    }
    return {};
}

namespace {

Tone toneOf(const QString &colour)
{
    if (colour == u"blue")
        return Tone::Accent;
    if (colour == u"green")
        return Tone::Good;
    if (colour == u"amber")
        return Tone::Warning;
    return colour == u"red" ? Tone::Danger : Tone::Neutral;
}

} // namespace

std::vector<TagMark> tagsOf(Workspace &workspace, const Ref &thing)
{
    std::vector<TagMark> marks;
    const auto links = workspace.related(workspace.schema().entity(u"tagging"), QStringLiteral("thing"), thing);
    if (!links)
        return marks;
    for (const Record &link : *links) {
        const Id id = link.value(u"tag").toUuid();
        if (const auto tag = workspace.record({QStringLiteral("tag"), id}); tag && tag->alive)
            marks.push_back({tag->text(u"name"), toneOf(tag->text(u"colour")), id, {link.entity->name(), link.id}});
    }
    std::ranges::sort(marks,
                      [](const TagMark &a, const TagMark &b) { return a.text.localeAwareCompare(b.text) < 0; });
    return marks;
}

} // namespace elo
