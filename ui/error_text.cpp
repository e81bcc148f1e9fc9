// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/error_text.h"

#include "core/schema/entity.h"

#include <QCoreApplication>
#include <QDir>
#include <iterator>

namespace elo {

namespace {

/// Gives the texts of this file their context.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// A reason key with its sentence.
struct Wording
{
    const char *key;
    const char *text;
};

const Wording kInvalidReasons[] = {
    {"required", QT_TRANSLATE_NOOP("ErrorText", "Something has to be entered here.")},
    {"no_such_date", QT_TRANSLATE_NOOP("ErrorText", "There is no such date.")},
    {"unknown_choice", QT_TRANSLATE_NOOP("ErrorText", "Choose one of the values in the list.")},
    {"unknown_country", QT_TRANSLATE_NOOP("ErrorText", "There is no country of that name.")},
    {"unknown_province", QT_TRANSLATE_NOOP("ErrorText", "There is no province of that name. For Maputo, say whether "
                                                        "the city or the province is meant.")},
    {"unknown_language", QT_TRANSLATE_NOOP("ErrorText", "There is no language of that name.")},
    {"too_long", QT_TRANSLATE_NOOP("ErrorText", "This text is too long.")},
    {"impossible", QT_TRANSLATE_NOOP("ErrorText", "This cannot be: it contradicts the calendar or another date.")},
    {"fixed", QT_TRANSLATE_NOOP("ErrorText", "This cannot be changed any more: what is on record would no longer be "
                                             "what it says.")},
    {"not_unique", QT_TRANSLATE_NOOP("ErrorText", "Something else is called that already. Choose another name.")},
    {"not_a_number", QT_TRANSLATE_NOOP("ErrorText", "This is not a whole number.")},
    {"no_such_record", QT_TRANSLATE_NOOP("ErrorText", "There is no such record.")},
};

const Wording kSourceReasons[] = {
    {"empty", QT_TRANSLATE_NOOP("ErrorText", "The list is empty.")},
    {"no_header", QT_TRANSLATE_NOOP("ErrorText", "The first line must hold the names of the columns.")},
    {"binary", QT_TRANSLATE_NOOP("ErrorText", "This is not a text file. In the spreadsheet program, save the list as "
                                              "CSV and import that.")},
    {"broken_quote", QT_TRANSLATE_NOOP("ErrorText", "A quotation mark that opens on line %1 is never closed.")},
    {"nul_bytes", QT_TRANSLATE_NOOP("ErrorText", "Line %1 holds zero bytes: the file is damaged or is no text.")},
    {"field_too_long", QT_TRANSLATE_NOOP("ErrorText", "The text in line %1, column %2, is too long for a list.")},
    {"row_too_long", QT_TRANSLATE_NOOP("ErrorText", "Line %1 is too long for a list.")},
    {"too_many_columns", QT_TRANSLATE_NOOP("ErrorText", "Line %1 has more than %2 columns.")},
    {"no_rows", QT_TRANSLATE_NOOP("ErrorText", "There are no lines below the names of the columns.")},
    {"not_a_workbook",
     QT_TRANSLATE_NOOP("ErrorText", "This file is neither a text nor a workbook of the XLSX kind. In the spreadsheet "
                                    "program, save the list as XLSX or CSV and import that.")},
    {"old_workbook",
     QT_TRANSLATE_NOOP("ErrorText", "This is a workbook of the old kind (XLS). In the spreadsheet program, save the "
                                    "list as XLSX and import that.")},
    {"encrypted_workbook",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The workbook is protected by a password. In the spreadsheet program, save a copy "
                       "without a password and import that.")},
    {"damaged_workbook",
     QT_TRANSLATE_NOOP("ErrorText", "The workbook is damaged or incomplete: its part “%1” cannot be used.")},
    {"damaged_sheet", QT_TRANSLATE_NOOP("ErrorText", "The sheet is damaged in row %1.")},
    {"unpacks_too_large",
     QT_TRANSLATE_NOOP("ErrorText", "The workbook unpacks to far more than a list can hold (part “%1”).")},
    {"too_many_texts", QT_TRANSLATE_NOOP("ErrorText", "The workbook holds more than %1 MB of texts. Save the list as "
                                                      "CSV and import that.")},
    {"no_sheet", QT_TRANSLATE_NOOP("ErrorText", "The workbook has no such sheet with cells.")},
    {"card_cut", QT_TRANSLATE_NOOP("ErrorText", "The card that begins on line %1 has no end.")},
    {"card_too_long", QT_TRANSLATE_NOOP("ErrorText", "The card that begins on line %1 is too long.")},
};

/// Of packages: nothing in them can be corrected by hand.
const Wording kPackageReasons[] = {
    {"not_a_package", QT_TRANSLATE_NOOP("ErrorText", "“%1” is no package of Elo. Nothing of it was taken in.")},
    {"cut",
     QT_TRANSLATE_NOOP("ErrorText", "The package is not whole: its end is missing. Nothing of it was taken in. "
                                    "Copy it again from where it was made.")},
    {"altered",
     QT_TRANSLATE_NOOP("ErrorText", "The package was damaged or changed on its way. Nothing of it was taken "
                                    "in. Copy it again from where it was made.")},
    {"other_office", QT_TRANSLATE_NOOP("ErrorText", "This package belongs to another office. Nothing of it was taken "
                                                    "in.")},
    {"newer_package", QT_TRANSLATE_NOOP("ErrorText", "This was written by a newer Elo. Install the newer program on "
                                                     "this computer; nothing was taken in until then.")},
    {"unknown_device_key",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The package is signed by somebody else than the computer that it is said to come "
                       "from. Nothing of it was taken in. Ask whoever made it.")},
};

const Wording kRefusals[] = {
    {"already_undone", QT_TRANSLATE_NOOP("ErrorText", "This has been undone already.")},
    {"format_not_for_this",
     QT_TRANSLATE_NOOP("ErrorText",
                       "%1 cannot be written in this format: cards (vcf) are for members, calendars (ics) "
                       "for follow-ups and events.")},
    {"log", QT_TRANSLATE_NOOP("ErrorText", "What left the office stays on its log as it was written.")},
    {"cannot_log",
     QT_TRANSLATE_NOOP("ErrorText", "What is handed to others is put on the log of disclosures, and this office file "
                                    "can only be read. Open it where it can be changed.")},
    {"no_people", QT_TRANSLATE_NOOP("ErrorText", "%1 are no people, of whom each could consent: this list is written "
                                                 "for the office's own work.")},
    {"line_taken", QT_TRANSLATE_NOOP("ErrorText", "%1 stands on line %2 already. Look at the number of the line, or "
                                                  "take the other name back first.")},
    {"nothing_left", QT_TRANSLATE_NOOP("ErrorText", "Nothing of this is left to undo.")},
    {"older_file",
     QT_TRANSLATE_NOOP("ErrorText", "%1 comes from an older Elo and must be brought up to date once, for "
                                    "which it has to be written. Open it where it can be changed, or a "
                                    "copy of it.")},
    {"no_such_step",
     QT_TRANSLATE_NOOP("ErrorText", "From its present state a record cannot go there directly. Use the "
                                    "commands above the record: they name the steps that are "
                                    "possible.")},
    {"same_person", QT_TRANSLATE_NOOP("ErrorText", "These records are merged already: they are both %1.")},
    {"is_in", QT_TRANSLATE_NOOP("ErrorText", "%1 is in already, so nobody comes in that place.")},
    {"no_day_of_event", QT_TRANSLATE_NOOP("ErrorText", "%1 is no day of “%2”. Its days: %3.")},
    {"badge_misread", QT_TRANSLATE_NOOP("ErrorText", "This is no whole badge code. Scan the badge again.")},
    {"off_the_list", QT_TRANSLATE_NOOP("ErrorText", "%1 was taken off the list of “%2”.")},
    {"distinct", QT_TRANSLATE_NOOP("ErrorText", "Somebody decided that %1 and %2 are two people. Take that decision "
                                                "back first.")},
    {"not_merged", QT_TRANSLATE_NOOP("ErrorText", "%1 is not merged with anybody.")},
    {"not_open", QT_TRANSLATE_NOOP("ErrorText", "“%1” asks for no more work.")},
    {"template_does_not_fit", QT_TRANSLATE_NOOP("ErrorText", "The template “%1” is for things of another kind.")},
    {"no_anchor_date",
     QT_TRANSLATE_NOOP("ErrorText", "The date of “%1”, from which the days are counted, is not known yet.")},
    {"empty_template", QT_TRANSLATE_NOOP("ErrorText", "The template “%1” has no steps yet.")},
    {"too_many_fields",
     QT_TRANSLATE_NOOP("ErrorText",
                       "There are as many custom fields as there can be. Remove one that is not needed.")},
    {"attachment_no_file",
     QT_TRANSLATE_NOOP("ErrorText", "“%1” is a folder, a link or a device. Only a file itself can be attached.")},
    {"attachment_empty", QT_TRANSLATE_NOOP("ErrorText", "“%1” is empty: there is nothing to keep.")},
    {"attachment_too_large",
     QT_TRANSLATE_NOOP("ErrorText", "“%1” is larger than %2 MB. Scan it with fewer colours or in parts, or keep it "
                                    "elsewhere and note where.")},
    {"attachment_changed",
     QT_TRANSLATE_NOOP("ErrorText", "The file was written to while it was read. Attach it when it is complete.")},
    {"hub_address", QT_TRANSLATE_NOOP("ErrorText", "This is no address of a hub (“%1”). It looks like "
                                                   "postgresql://user@hub.example/elo.")},
    {"hub_weak_tls", QT_TRANSLATE_NOOP("ErrorText", "“%1” does not protect the way to %2. Only on this computer "
                                                    "itself may the hub's certificate go unchecked.")},
    {"hub_away", QT_TRANSLATE_NOOP("ErrorText", "The hub at %1 does not answer now. Look whether the network is "
                                                "there. What is entered meanwhile waits in the office file.")},
    {"hub_password", QT_TRANSLATE_NOOP("ErrorText", "The hub does not let “%1” in: the password or the account is "
                                                    "another.")},
    {"hub_certificate",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Who answers at %1 cannot show that it is the office's hub: its certificate is not "
                       "trusted, or is of another computer. Nothing was sent to it. Ask whoever looks "
                       "after the hub for the file of its certificate.")},
    {"hub_no_tls", QT_TRANSLATE_NOOP("ErrorText", "The hub at %1 offers no protected connection.")},
    {"hub_root_certificate", QT_TRANSLATE_NOOP("ErrorText", "The file of certificates cannot be read: “%1”")},
    {"hub_no_database", QT_TRANSLATE_NOOP("ErrorText", "The hub has no database called “%1”.")},
    {"hub_rights", QT_TRANSLATE_NOOP("ErrorText", "The account “%1” may not do this at the hub. “elo hub init” gives "
                                                  "an office's account its rights.")},
    {"hub_not_set_up", QT_TRANSLATE_NOOP("ErrorText", "The database “%1” is no hub yet: whoever looks after it must "
                                                      "run “elo hub init” once.")},
    {"hub_older",
     QT_TRANSLATE_NOOP("ErrorText", "The hub was set up by an older Elo: whoever looks after it must run "
                                    "“elo hub init” again.")},
    {"hub_newer", QT_TRANSLATE_NOOP("ErrorText", "The hub was set up by a newer Elo. Install the newer program on "
                                                 "this computer.")},
    {"hub_other_office", QT_TRANSLATE_NOOP("ErrorText", "The account “%1” is of another office than this office "
                                                        "file.")},
    {"hub_full", QT_TRANSLATE_NOOP("ErrorText", "The hub at %1 has no room or no connection left.")},
    {"hub_failed", QT_TRANSLATE_NOOP("ErrorText", "The hub at %1 refused this, and did not say why in a way that Elo "
                                                  "understands. Its own log does.")},
    {"hub_weak_password", QT_TRANSLATE_NOOP("ErrorText", "The password of a hub has at least 12 characters, of plain "
                                                         "letters, digits and signs.")},
    {"cloned_device",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Two copies of this office file write as if they were one computer. Open the copy "
                       "that was made last as a file of its own: restore it by “elo restore”.")},
    {"import_running", QT_TRANSLATE_NOOP("ErrorText", "A long change is being written just now. What others did is "
                                                      "taken in when it is over.")},
    {"partial_file", QT_TRANSLATE_NOOP("ErrorText", "This file holds the people of one event only, and takes in "
                                                    "nothing else. Bring its work back to the office, and take a "
                                                    "new file from there.")},
    {"decided", QT_TRANSLATE_NOOP("ErrorText", "Somebody decided this meanwhile. Look at the list again.")},
    {"edited_elsewhere",
     QT_TRANSLATE_NOOP("ErrorText", "%1 was changed meanwhile, in the same field. Open the record "
                                    "again to see the change, then enter yours.")},
};

template <size_t N>
bool isAmong(const Wording (&table)[N], const QString &key)
{
    return std::ranges::any_of(table, [&](const Wording &w) { return key == QLatin1StringView(w.key); });
}

/// @returns the sentence for the key with the arguments in their places; `otherwise` for a key without one.
template <size_t N>
QString worded(const Wording (&table)[N], const QString &key, const QStringList &args, const char *otherwise)
{
    const auto *found = std::find_if(std::begin(table), std::end(table),
                                     [&](const Wording &w) { return key == QLatin1StringView(w.key); });
    QString text = ErrorText::tr(found == std::end(table) ? otherwise : found->text);
    for (qsizetype i = 0; i < args.size(); ++i)
        text.replace(u'%' + QString::number(i + 1), args[i]);
    return text;
}

QString fileOf(const Error &error)
{
    return QDir::toNativeSeparators(error.args.value(0));
}

QString lines(const QStringList &all)
{
    return all.join(u'\n');
}

QString invalidText(const Error &error, const Entity *entity)
{
    const QString reason = invalidReasonText(error.args.value(1), error.args.value(2));
    const Field *field = entity ? entity->find(error.args.value(0)) : nullptr;
    const QString head = field ? ErrorText::tr("“%1” was not accepted.").arg(field->labelText())
                               : ErrorText::tr("A value was not accepted.");
    return lines({head, reason, ErrorText::tr("Nothing was changed. Correct it and try again.")});
}

QString changedSinceText(const Error &error)
{
    constexpr qsizetype kShown = 12;
    QStringList text{ErrorText::tr("It cannot be undone, because this was changed later:")};
    for (const QString &thing : error.args.mid(0, kShown))
        text << QStringLiteral("  • ") + thing;
    if (error.args.size() > kShown)
        text << QStringLiteral("  ") + ErrorText::tr("… and %n more", nullptr, int(error.args.size() - kShown));
    text << QString()
         << ErrorText::tr("Nothing was changed. Undo the later changes first, or correct the records by hand.");
    return lines(text);
}

} // namespace

QString invalidReasonText(const QString &reason, const QString &value)
{
    return worded(kInvalidReasons, reason, {value}, QT_TRANSLATE_NOOP("ErrorText", "This value cannot be used."));
}

QString errorTitle(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NoRecord:
        return ErrorText::tr("Not in this office file");
    case ErrorCode::NotFound:
        return ErrorText::tr("Not found");
    case ErrorCode::NotAnEloFile:
        return ErrorText::tr("This is not an office file");
    case ErrorCode::NewerFile:
        return ErrorText::tr("This file needs a newer Elo");
    case ErrorCode::FileExists:
        return ErrorText::tr("There is such a file already");
    case ErrorCode::InUse:
        return ErrorText::tr("The file is in use");
    case ErrorCode::ReadOnly:
        return ErrorText::tr("The file can only be read");
    case ErrorCode::DiskFull:
        return ErrorText::tr("The disk is full");
    case ErrorCode::Damaged:
        return ErrorText::tr("The file is damaged");
    case ErrorCode::CannotRead:
        return ErrorText::tr("The file cannot be read");
    case ErrorCode::CannotWrite:
        return ErrorText::tr("The file cannot be written");
    case ErrorCode::Invalid:
        return ErrorText::tr("A value was not accepted");
    case ErrorCode::Refused:
        return ErrorText::tr("This cannot be done");
    case ErrorCode::ChangedSince:
        return ErrorText::tr("Changed since");
    case ErrorCode::Cancelled:
        return ErrorText::tr("Stopped");
    case ErrorCode::BadSource:
        return isAmong(kPackageReasons, error.args.value(0)) ? ErrorText::tr("This package cannot be used")
                                                             : ErrorText::tr("This list cannot be used");
    case ErrorCode::BadExpression:
        return ErrorText::tr("The filter is not understood");
    case ErrorCode::Internal:
        break;
    }
    return ErrorText::tr("A defect in Elo");
}

QString errorText(const Error &error, const Entity *entity)
{
    switch (error.code) {
    case ErrorCode::NoRecord:
        return ErrorText::tr("This office file has no such record or operation. It may have been removed, or the "
                             "number is of another file.");
    case ErrorCode::NotFound:
        if (error.args.value(0).isEmpty())
            return ErrorText::tr("There is nothing to be found. Nothing was changed.");
        return lines(
            {ErrorText::tr("“%1” was not found.").arg(fileOf(error)),
             ErrorText::tr(
                 "Nothing was changed. It may have been moved, renamed or removed: look for it, or search.")});
    case ErrorCode::NotAnEloFile:
        return lines(
            {ErrorText::tr("“%1” was not made by Elo.").arg(fileOf(error)),
             ErrorText::tr(
                 "The file was not touched. Open a file that ends in .elo; to take over a list, use Import.")});
    case ErrorCode::NewerFile:
        return lines(
            {ErrorText::tr("“%1” was last saved by a newer Elo (file version %2; this program reads up to %3).")
                 .arg(fileOf(error), error.args.value(1), error.args.value(2)),
             ErrorText::tr("The file was not touched. Install the newer program on this computer to open it.")});
    case ErrorCode::FileExists:
        return lines({ErrorText::tr("“%1” exists already.").arg(fileOf(error)),
                      ErrorText::tr("It was left as it is. Choose another name.")});
    case ErrorCode::InUse:
        return lines(
            {ErrorText::tr("Another program is writing to “%1”.").arg(fileOf(error)),
             ErrorText::tr("Nothing was changed. Wait a moment and try again, or close the other program.")});
    case ErrorCode::ReadOnly:
        return lines(
            {ErrorText::tr("“%1” cannot be written: it, or its folder, is protected.").arg(fileOf(error)),
             ErrorText::tr("Nothing was changed. You can look and export; to work in it, copy it to a folder of your "
                           "own.")});
    case ErrorCode::DiskFull:
        return lines(
            {ErrorText::tr("There is no room left for “%1”.").arg(fileOf(error)),
             ErrorText::tr(
                 "What was saved before is safe; the last step was not done. Free some space and do it again.")});
    case ErrorCode::Damaged:
        return lines(
            {ErrorText::tr("Parts of “%1” do not add up.").arg(fileOf(error)),
             ErrorText::tr(
                 "Nothing was changed. Keep this file, open the newest backup, and have the damaged one looked "
                 "at.")});
    case ErrorCode::CannotRead:
        return lines(
            {ErrorText::tr("“%1” cannot be opened.").arg(fileOf(error)),
             ErrorText::tr(
                 "Nothing was changed. Look whether the drive is connected and whether you may read the file.")});
    case ErrorCode::CannotWrite:
        return lines({ErrorText::tr("“%1” cannot be written.").arg(fileOf(error)),
                      ErrorText::tr("Your records are safe. Choose a folder in which you may write.")});
    case ErrorCode::Invalid:
        return invalidText(error, entity);
    case ErrorCode::Refused:
        return lines({worded(kRefusals, error.args.value(0), error.args.mid(1),
                             QT_TRANSLATE_NOOP("ErrorText", "A rule of the office file forbids this.")),
                      ErrorText::tr("Nothing was changed.")});
    case ErrorCode::ChangedSince:
        return changedSinceText(error);
    case ErrorCode::Cancelled:
        return ErrorText::tr("It was stopped, as you wished. Nothing was changed.");
    case ErrorCode::BadSource:
        if (isAmong(kPackageReasons, error.args.value(0)))
            return worded(kPackageReasons, error.args.value(0), error.args.mid(1), "");
        return lines({worded(kSourceReasons, error.args.value(0), error.args.mid(1),
                             QT_TRANSLATE_NOOP("ErrorText", "The list cannot be read.")),
                      ErrorText::tr("Nothing was imported. Correct the list and import it again.")});
    case ErrorCode::BadExpression:
        return lines({ErrorText::tr("“%1” is not understood.").arg(error.args.value(0)),
                      ErrorText::tr("Nothing was changed. Correct the filter and try again.")});
    case ErrorCode::Internal:
        break;
    }
    return lines(
        {ErrorText::tr("Something happened that should not: the step was not done."),
         ErrorText::tr(
             "What was saved before is safe. If it happens again, tell those who look after Elo what you did "
             "just before.")});
}

} // namespace elo
