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

} // namespace elo
