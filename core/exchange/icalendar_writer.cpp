// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar_writer.h"

#include "core/exchange/content_line.h"
#include "core/places/countries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

QString statusOf(const QString &state)
{
    if (state == u"done")
        return u"COMPLETED"_s;
    if (state == u"dropped")
        return u"CANCELLED"_s;
    return state == u"open" ? u"NEEDS-ACTION"_s : u"IN-PROCESS"_s;
}

/// 1 is the highest, 9 the lowest, 5 in between (RFC 5545, 3.8.1.9).
QString priorityOf(const QString &priority)
{
    return priority == u"high" ? u"1"_s : priority == u"low" ? u"9"_s : u"5"_s;
}

} // namespace

ICalendarWriter::ICalendarWriter(QIODevice &device, Language language, const QDateTime &now)
    : m_device(device), m_language(language), m_words(language),
      m_stamp(now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s))
{
    line(u"BEGIN:VCALENDAR"_s);
    line(u"VERSION:2.0"_s);
    line(u"PRODID:-//INACE//Elo//EN"_s);
}

bool ICalendarWriter::takes(const Entity &entity)
{
    return entity.name() == u"follow_up" || entity.name() == u"event";
}

void ICalendarWriter::line(const QString &text)
{
    constexpr qsizetype kChunk = qsizetype(64) * 1024;
    appendFolded(m_out, text);
    if (m_out.size() >= kChunk)
        flush();
}

void ICalendarWriter::flush()
{
    m_hasFailed = m_device.write(m_out) != m_out.size() || m_hasFailed;
    m_out.clear();
}

void ICalendarWriter::identity(const Record &record)
{
    line(u"UID:"_s + record.id.toString(QUuid::WithoutBraces) + u"@elo"_s);
    line(u"DTSTAMP:"_s + m_stamp);
}

void ICalendarWriter::date(const QString &name, const QDate &day)
{
    if (day.isValid())
        line(name + u";VALUE=DATE:"_s + day.toString(u"yyyyMMdd"_s));
}

void ICalendarWriter::text(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        line(name + u':' + escapedText(value));
}

QString ICalendarWriter::words(const Record &record, QStringView field) const
{
    const QString key = record.text(field);
    for (const Choice &choice : record.entity->field(field).choices)
        if (key == QLatin1StringView(choice.key))
            return m_words.text("Choice", choice.label);
    return key;
}

bool ICalendarWriter::add(const Record &record)
{
    if (record.entity->name() == u"follow_up") {
        addFollowUp(record);
        return true;
    }
    if (!record.value(u"starts").toDate().isValid())
        return false;
    addEvent(record);
    return true;
}

void ICalendarWriter::addFollowUp(const Record &followUp)
{
    line(u"BEGIN:VTODO"_s);
    identity(followUp);
    text(u"SUMMARY"_s, followUp.text(u"title"));
    date(u"DUE"_s, followUp.value(u"due").toDate());
    const QString status = statusOf(followUp.text(u"state"));
    line(u"STATUS:"_s + status);
    if (const QDate done = followUp.value(u"done_on").toDate(); done.isValid() && status == u"COMPLETED")
        line(u"COMPLETED:"_s + done.toString(u"yyyyMMdd"_s) + u"T120000Z"_s); // noon is that day everywhere
    line(u"PRIORITY:"_s + priorityOf(followUp.text(u"priority")));
    text(u"CATEGORIES"_s, words(followUp, u"kind"));
    line(u"END:VTODO"_s);
}

void ICalendarWriter::addEvent(const Record &event)
{
    const QDate first = event.value(u"starts").toDate();
    const QDate last = event.value(u"ends").toDate();
    line(u"BEGIN:VEVENT"_s);
    identity(event);
    text(u"SUMMARY"_s, event.text(u"name"));
    date(u"DTSTART"_s, first);
    date(u"DTEND"_s, std::max(first, last).addDays(1)); // the day after the last
    QStringList place{event.text(u"venue"), event.text(u"city")};
    if (const QString country = event.text(u"country"); !country.isEmpty())
        place << countryName(country, m_language);
    place.removeAll(QString());
    text(u"LOCATION"_s, place.join(u", "_s));
    text(u"CATEGORIES"_s, words(event, u"kind"));
    line(u"END:VEVENT"_s);
}

Result<void> ICalendarWriter::finish()
{
    line(u"END:VCALENDAR"_s);
    flush();
    if (m_hasFailed)
        return fail(ErrorCode::CannotWrite, {}, m_device.errorString());
    return {};
}

} // namespace elo
