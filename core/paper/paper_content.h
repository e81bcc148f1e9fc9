// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/paper/paper_request.h"

#include <QStringList>
#include <vector>

namespace elo {

class Workspace;

/// A participant as paper shows one.
struct PaperPerson
{
    Id participation;
    Id member; ///< who stands for the person; null for officials and for those who are only a name
    QString name;
    QString order; ///< sortKey of the name: de, da, do do not count
    QString institution;
    QString countryCode; ///< of the delegation, else where the person lives or serves
    QString country;     ///< the same in words
    QString capacityKey;
    QString capacity;
    QString state; ///< key
    QString stateText;
    QString sex;          ///< key; empty if unknown
    QStringList contacts; ///< read for contact lists only
    std::vector<QDate> attended;
};

struct PaperDay
{
    QDate date;
    QString title;
    int number = 0; ///< from 1, of all days of the event
};

/// All that the pages are made of, and nothing that is not on them.
struct PaperContent
{
    PaperRequest request;
    QString office; ///< what the office calls itself; "INACE" until it said so
    QString eventName;
    QString place; ///< venue and city
    QString city;
    QDate starts;
    QDate ends;
    std::vector<PaperDay> days;      ///< those asked for, in their order
    std::vector<PaperPerson> people; ///< alphabetical; by delegation first where that is the list
    qint64 withheld = 0;             ///< participants left out of a contact list, since they did not consent

    /// Nothing to print. A signature list without names is one: for whoever comes.
    bool isEmpty() const { return people.empty() && request.kind != PaperKind::Signatures; }
};

/// Reads what a paper about an event shows. Two records of one person, merged, are one participant.
///
/// Certificates are for those who were there. A contact list holds only members who consent: to its purpose if it is
/// handed to others, else to being contacted. Officials and people who are only a name were never asked, so they are
/// left out and counted.
/// Errors: NoRecord; Invalid{"day"} for a date that is no day of the event; those of checkHanding(); Refused
/// {"cannot_log"} for a contact list to others out of a file that may only be read.
Result<PaperContent> paperContent(Workspace &workspace, const Ref &event, const PaperRequest &request);

/// Writes down that it left the program: every paper names people. To be called before the file is in its place, or
/// the printer has it: what cannot be logged does not leave. @param format "pdf" or "print".
Result<void> logPaper(Workspace &workspace, const PaperContent &content, const QString &format);

} // namespace elo
