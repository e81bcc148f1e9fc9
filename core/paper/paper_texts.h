// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paper_request.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace elo {

/// The texts that are printed. They follow the language of the paper, not that of the window; hence a table here and
/// not tr(), as for reports (core/report/report_texts.h).
enum class PaperText {
    Page, ///< %1 of %2
    Sheet,
    Number,
    Name,
    Institution,
    Country,
    Sex,
    Contact,
    Signature,
    Capacity,
    State,
    ContactNotice, ///< why a contact is asked for, as the law wants it said beforehand
    WalkIns,       ///< above the blank lines
    NoDelegation,
    CertificateTitle,
    CertifiesThat,
    TookPartAs, ///< %1 is the participantText()
    HeldAt,     ///< %1 place, %2 dates
    HeldOn,     ///< %1 dates, where no place is known
    OnDays,     ///< %1 the days
    OnOneDay,   ///< %1 the day
    SignatoryOne,
    SignatoryTwo,
    Confidential, ///< below a contact list; %1 purpose
    Day,          ///< %1 number, %2 date
    People,       ///< %1 how many
    OnePerson,
};

QString paperText(PaperText text, Language language);
/// What the paper is called, also in the log.
QString paperTitle(PaperKind kind, Language language);
/// Which fields are on it, for the log.
QStringList paperColumns(PaperKind kind);
/// How a certificate says in what capacity somebody came: "on behalf of IOM".
QString participantText(const QString &capacity, Language language);
QString sexText(const QString &key); ///< "M", "F"; empty for what is not known

/// "3 de Março de 2026", "3 March 2026"; empty if invalid.
QString longDate(const QDate &date, Language language);
/// "3 a 4 de Março de 2026", "30 March to 2 April 2026".
QString longDates(const QDate &from, const QDate &to, Language language);
/// "3, 4 e 6 de Março de 2026".
QString longDays(const std::vector<QDate> &days, Language language);

} // namespace elo
