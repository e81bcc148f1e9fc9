// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/label_words.h"
#include "core/schema/entity.h"

#include <QByteArray>
#include <QDateTime>
#include <QIODevice>

namespace elo {

/// Writes follow-ups as to-dos and events as events of an iCalendar file (RFC 5545), all of them whole days. UIDs
/// come from the records' ids, so that a calendar that gets the file again updates what it has. Notes stay in the
/// office file.
class ICalendarWriter
{
public:
    /// @param now the time stamp of the file.
    ICalendarWriter(QIODevice &device, Language language, const QDateTime &now);

    static bool takes(const Entity &entity);
    /// @returns false for an event without a date: a calendar has no place for it.
    bool add(const Record &record);
    /// Errors: CannotWrite.
    Result<void> finish();

private:
    void flush();
    void addFollowUp(const Record &followUp);
    void addEvent(const Record &event);
    void line(const QString &text);
    void identity(const Record &record);
    void date(const QString &name, const QDate &day);
    void text(const QString &name, const QString &value);
    QString words(const Record &record, QStringView field) const;

    QIODevice &m_device;
    Language m_language;
    LabelWords m_words;
    QString m_stamp;
    QByteArray m_out; ///< files have no buffer of their own
    bool m_hasFailed = false;
};

} // namespace elo
