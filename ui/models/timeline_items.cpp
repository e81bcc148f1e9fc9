// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeline_items.h"

#include "core/places/dates.h"
#include "core/rules.h"
#include "core/workspace.h"
#include "ui/forms/field_keys.h"
#include "ui/forms/owned_records.h"
#include "ui/operation_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace elo {

namespace {

/// Gives the texts of this file their context.
struct TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr qsizetype kMostValues = 4;

/// Words one entry.
class Wording
{
public:
    Wording(Workspace &workspace, const Ref &thing, const TimelineEntry &entry)
        : m_workspace(workspace), m_thing(thing), m_entry(entry)
    {
    }

    TimelineItem item()
    {
        m_item.when = m_entry.when;
        m_item.leadsTo = m_entry.leadsTo();
        m_item.operation = m_entry.operation.id;
        m_item.undone = m_entry.operation.undone;
        switch (m_entry.what) {
        case TimelineEntry::What::Change:
            wordChange();
            break;
        case TimelineEntry::What::Step:
            wordStep();
            break;
        case TimelineEntry::What::Recorded:
            if (m_entry.data.entity->name() == QLatin1StringView("note"))
                wordNote();
            else
                wordRecorded();
            break;
        }
        return std::move(m_item);
    }

private:
    void sign(const QString &who)
    {
        const QString moment = m_entry.isDay ? dateText(m_entry.when.toLocalTime().date(), m_workspace.language())
                                             : momentText(m_entry.when, m_workspace);
        m_item.byline = who.isEmpty() ? moment : QStringLiteral("%1 · %2").arg(who, moment);
    }

    void wordNote()
    {
        const Record &note = m_entry.data;
        m_item.icon = QStringLiteral("note");
        m_item.title = m_workspace.displayText(note.entity->field(u"kind"), note.value(u"kind"));
        m_item.lines = {note.text(u"text")};
        m_item.note = m_item.leadsTo;
        sign(note.text(u"author").isEmpty() ? m_entry.operation.user : note.text(u"author"));
    }

    /// What a link leads to is what people see; its own values say how.
    void wordRecorded()
    {
        const Record &data = m_entry.data;
        const bool leads = m_entry.far && m_entry.far->entity->isThing();
        const Record &shown = leads ? *m_entry.far : data;
        m_item.icon = shown.entity->isThing() ? shown.entity->name() : QStringLiteral("note");
        const QString label = shown.entity->labelText();
        const QString title = leads ? m_workspace.titleOf(shown) : withoutOwnTitle(m_workspace.titleOf(data));
        m_item.title = title.isEmpty() ? label : QStringLiteral("%1: %2").arg(label, title);
        addValues(data);
        if (leads && isBare(*data.entity))
            addValues(shown);
        addAttendance(data);
        sign(m_entry.isDay ? QString() : m_entry.operation.user);
    }

    void wordStep()
    {
        const Record &record = m_entry.data;
        const Field &state = *record.entity->stateField();
        m_item.icon = record.entity->isThing() ? record.entity->name() : QStringLiteral("note");
        m_item.title = TimelineText::tr("%1: %2 – now “%3”", "entity: title – now state")
                           .arg(record.entity->labelText(), withoutOwnTitle(m_workspace.titleOf(record)),
                                m_workspace.displayText(state, m_entry.state));
        if (record.state() == m_entry.state) // what was said with the step stands in the record until the next one
            for (const QString &key : fieldsToldWith(*record.entity, m_entry.state))
                addValue(record, record.entity->field(key));
        joinValues();
        sign(m_entry.operation.user);
    }

    void wordChange()
    {
        m_item.icon = QStringLiteral("history");
        m_item.title = operationText(m_entry.operation, m_workspace);
        for (const HistoryEntry &change : m_entry.changes)
            m_item.lines.append(lineOf(change));
        sign(m_entry.operation.user);
    }

    /// A change of a part says which part it is.
    QString lineOf(const HistoryEntry &change)
    {
        const QString text = historyText(change, m_workspace);
        const Entity *entity = m_workspace.schema().find(change.record.entity);
        if (change.record == m_thing || !entity)
            return text;
        const QString title = withoutOwnTitle(m_workspace.title(change.record));
        return title.isEmpty() ? QStringLiteral("%1 · %2").arg(entity->labelText(), text)
                               : QStringLiteral("%1 %2 · %3").arg(entity->labelText(), title, text);
    }

    /// Links are called by what they join; that one end is this record goes without saying.
    QString withoutOwnTitle(QString title)
    {
        const QString own = m_workspace.title(m_thing);
        if (!own.isEmpty())
            title.remove(QStringLiteral(" · ") + own).remove(own + QStringLiteral(" · "));
        return title == own ? QString() : title;
    }

    static QStringList fieldsToldWith(const Entity &entity, const QString &state)
    {
        QStringList keys;
        for (const Step &step : entity.states.steps)
            if (state == QLatin1StringView(step.to))
                for (const rules::StepField &field : rules::fieldsOf(step))
                    if (!keys.contains(field.key))
                        keys.append(field.key);
        return keys;
    }

    /// Values that a list would show, but what names this record or stands in the title.
    void addValues(const Record &record)
    {
        m_values.clear();
        for (const Field &field : record.entity->fields) {
            const bool told = field.is(FieldFlag::Title) || field.is(FieldFlag::Owner) ||
                              field.is(FieldFlag::Hidden) || m_entry.field == QLatin1StringView(field.key);
            const bool listed = field.is(FieldFlag::Listed) || !record.entity->isThing();
            if (!told && listed && field.type != FieldType::LongText && m_values.size() < kMostValues)
                addValue(record, field);
        }
        joinValues();
    }

    void addValue(const Record &record, const Field &field)
    {
        const QString text = m_workspace.displayText(field, record.value(keyOf(field)));
        if (!text.isEmpty())
            m_values.append(QStringLiteral("%1: %2").arg(field.labelText(), text));
    }

    void joinValues()
    {
        if (!m_values.isEmpty())
            m_item.lines.append(m_values.join(QStringLiteral(" · ")));
        m_values.clear();
    }

    /// On which days a participant was there.
    void addAttendance(const Record &record)
    {
        const Schema &schema = m_workspace.schema();
        if (record.entity != &schema.entity(u"participation"))
            return;
        const auto days = m_workspace.related(schema.entity(u"attendance"), QStringLiteral("participation"),
                                              {record.entity->name(), record.id});
        QStringList present;
        if (days)
            for (const Record &day : *days)
                present.append(m_workspace.displayText(day.entity->field(u"day"), day.value(u"day")));
        present.removeAll(QString());
        if (!present.isEmpty())
            m_item.lines.append(TimelineText::tr("Present: %1").arg(present.join(QStringLiteral(", "))));
    }

    Workspace &m_workspace;
    Ref m_thing;
    const TimelineEntry &m_entry;
    TimelineItem m_item;
    QStringList m_values;
};

} // namespace

TimelineItem timelineItem(Workspace &workspace, const Ref &thing, const TimelineEntry &entry)
{
    return Wording(workspace, thing, entry).item();
}

QString timelineHeading(const QDate &day, const QDate &today, Language language)
{
    if (day == today)
        return TimelineText::tr("Today");
    if (day == today.addDays(-1))
        return TimelineText::tr("Yesterday");
    if (day > today)
        return TimelineText::tr("To come");
    const QLocale locale = language == Language::Portuguese ? QLocale(QLocale::Portuguese, QLocale::Mozambique)
                                                            : QLocale(QLocale::English, QLocale::UnitedKingdom);
    if (day.year() == today.year() && day.month() == today.month())
        return dateText(day, language);
    QString month = locale.standaloneMonthName(day.month());
    month[0] = month[0].toUpper(); // Portuguese as it is written in Mozambique has capitals here
    return TimelineText::tr("%1 %2", "month and year").arg(month).arg(day.year());
}

QString timelineKindText(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Contact:
        return TimelineText::tr("Contacts");
    case TimelineKind::FollowUp:
        return TimelineText::tr("Follow-ups");
    case TimelineKind::Inquiry:
        return TimelineText::tr("Inquiries");
    case TimelineKind::Relation:
        return TimelineText::tr("Events and ties");
    case TimelineKind::Change:
        return TimelineText::tr("Changes");
    }
    Q_UNREACHABLE();
}

} // namespace elo
