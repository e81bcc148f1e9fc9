// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_texts.h"

#include <QCoreApplication>

namespace elo {

namespace {

struct Wording
{
    const char *reason;
    const char *text; ///< %1 is the value
};

constexpr Wording kWordings[] = {
    {"required", QT_TRANSLATE_NOOP("ImportIssue", "“%1” must not be empty.")},
    {"no_name", QT_TRANSLATE_NOOP("ImportIssue", "There is no name in this row.")},
    {"no_such_date", QT_TRANSLATE_NOOP("ImportIssue", "There is no such date: %1")},
    {"date_not_whole", QT_TRANSLATE_NOOP("ImportIssue", "The day is missing, so this is no date: %1")},
    {"date_in_future", QT_TRANSLATE_NOOP("ImportIssue", "This date lies in the future: %1")},
    {"unknown_country", QT_TRANSLATE_NOOP("ImportIssue", "Unknown country: %1")},
    {"unknown_choice", QT_TRANSLATE_NOOP("ImportIssue", "Not one of the values of this field: %1")},
    {"unknown_language", QT_TRANSLATE_NOOP("ImportIssue", "Unknown language: %1")},
    {"unknown_province", QT_TRANSLATE_NOOP("ImportIssue", "Unknown province: %1")},
    {"ambiguous_province",
     QT_TRANSLATE_NOOP("ImportIssue",
                       "City or province? Write “Maputo (cidade)” or “Maputo (província)” instead of %1")},
    {"not_a_number", QT_TRANSLATE_NOOP("ImportIssue", "Not a number: %1")},
    {"out_of_range", QT_TRANSLATE_NOOP("ImportIssue", "This cannot be right: %1")},
    {"not_yes_or_no", QT_TRANSLATE_NOOP("ImportIssue", "Neither yes nor no: %1")},
    {"too_long", QT_TRANSLATE_NOOP("ImportIssue", "The text is too long.")},
    {"not_on_record", QT_TRANSLATE_NOOP("ImportIssue", "Not on record, so it is not linked: %1")},
    {"more_than_one", QT_TRANSLATE_NOOP("ImportIssue", "More than one record is called this: %1")},
    {"nobody_called_so", QT_TRANSLATE_NOOP("ImportIssue", "Nothing on record is called this: %1")},
    {"which_of_them",
     QT_TRANSLATE_NOOP("ImportIssue", "More than one record is called this: %1. Write its number, as M-12.")},
    {"no_such_id", QT_TRANSLATE_NOOP("ImportIssue", "Not the id of a record: %1")},
    {"no_such_number", QT_TRANSLATE_NOOP("ImportIssue", "Not the number of such a record, so it is not used: %1")},
    {"number_of_another",
     QT_TRANSLATE_NOOP("ImportIssue", "The number is on record for another (%1), so it is not used.")},
    {"contact_not_kept",
     QT_TRANSLATE_NOOP("ImportIssue", "Only members have contacts; this one of a participant is not kept: %1")},
    {"cell_error", QT_TRANSLATE_NOOP("ImportIssue", "The spreadsheet shows an error here, so it stays empty: %1")},
    {"formula_without_value",
     QT_TRANSLATE_NOOP("ImportIssue",
                       "A formula without a result. Open and save the list in the spreadsheet program, "
                       "or write the value.")},
    {"photo_broken", QT_TRANSLATE_NOOP("ImportIssue", "The picture on this card is broken, so it is left out.")},
    {"photo_too_large",
     QT_TRANSLATE_NOOP("ImportIssue", "The picture on this card is too large, so it is left out.")},
    {"too_many_cells", QT_TRANSLATE_NOOP("ImportIssue", "This row has more cells than there are columns: %1")},
};

} // namespace

QString importIssueText(const ImportIssue &issue)
{
    constexpr qsizetype kShown = 80;
    const QString value = issue.value.size() > kShown ? issue.value.left(kShown) + u'…' : issue.value;
    for (const Wording &wording : kWordings) {
        if (issue.reason != QLatin1StringView(wording.reason))
            continue;
        const QString text = QCoreApplication::translate("ImportIssue", wording.text);
        return text.contains(u"%1") ? text.arg(value) : text;
    }
    return QCoreApplication::translate("ImportIssue", "This value cannot be used: %1").arg(value);
}

QString importOutcomeText(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Create:
        return QCoreApplication::translate("ImportOutcome", "New");
    case ImportOutcome::Update:
        return QCoreApplication::translate("ImportOutcome", "Adds to a record");
    case ImportOutcome::Unchanged:
        return QCoreApplication::translate("ImportOutcome", "Nothing new");
    case ImportOutcome::Error:
        return QCoreApplication::translate("ImportOutcome", "Error");
    case ImportOutcome::LeftOut:
        return QCoreApplication::translate("ImportOutcome", "Left out");
    }
    return {};
}

} // namespace elo
