// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"
#include "core/paper/paper_content.h"
#include "core/places/countries.h"
#include "ui/print/paper_output.h"
#include "ui/print/paper_pages.h"

namespace elo {

using namespace Qt::StringLiterals;

namespace {

const CommandOption kOptions[] = {
    {"day", QT_TRANSLATE_NOOP("CommandLine", "DATE"),
     QT_TRANSLATE_NOOP("CommandLine", "of a signature list: one day, 2026-01-31; every day unless given. Of the "
                                      "others, with --who attended: the day")},
    {"who", "all|confirmed|attended|COUNTRY",
     QT_TRANSLATE_NOOP("CommandLine", "who is on it: all who did not decline, unless given; a country is a "
                                      "delegation")},
    {"size", "A4|A5", QT_TRANSLATE_NOOP("CommandLine", "the paper, for badges and name plates; A4 unless given")},
    {"badge", "86x54|90x60", QT_TRANSLATE_NOOP("CommandLine", "the size of a badge in millimetres")},
    {"purpose", "own|contact|mission|iom|directory",
     QT_TRANSLATE_NOOP("CommandLine", "what a contact list is for; required there. Only who consents to that is on "
                                      "it, and for the office's own work who consents to being contacted")},
    {"recipient", QT_TRANSLATE_NOOP("CommandLine", "WHO"),
     QT_TRANSLATE_NOOP("CommandLine", "to whom it is handed; required unless it is for the office's own work")},
    {"reason", QT_TRANSLATE_NOOP("CommandLine", "WHY"), QT_TRANSLATE_NOOP("CommandLine", "why; required likewise")},
    {"out", QT_TRANSLATE_NOOP("CommandLine", "PATH"), QT_TRANSLATE_NOOP("CommandLine", "the file to write"), true},
};

/// What was asked for; or what is wrong with it, in the user's language.
std::expected<PaperRequest, QString> requestOf(const Invocation &invocation)
{
    PaperRequest request;
    const auto kind = paperFromKey(invocation.argument(2));
    if (!kind)
        return std::unexpected(
            CommandText::tr("Printed are: badges, signatures, delegations, certificates, plates or contacts."));
    request.kind = *kind;
    request.language = invocation.language;
    const QString day = invocation.value("day"_L1);
    request.day = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && !request.day.isValid())
        return std::unexpected(CommandText::tr("A day is written as 2026-01-31."));

    const QString who = invocation.value("who"_L1, u"all"_s);
    if (who == u"confirmed")
        request.who = PaperWho::Confirmed;
    else if (who == u"attended")
        request.who = PaperWho::Attended;
    else if (const auto country = who == u"all" ? std::nullopt : countryFromText(who)) {
        request.who = PaperWho::Delegation;
        request.delegation = *country;
    } else if (who != u"all")
        return std::unexpected(
            CommandText::tr("--who is all, confirmed, attended or a country: “%1” is none.").arg(who));

    const QString size = invocation.value("size"_L1, u"A4"_s).toUpper();
    if (size != u"A4" && size != u"A5")
        return std::unexpected(CommandText::tr("The paper is A4 or A5."));
    request.size = size == u"A5" ? PaperSize::A5 : PaperSize::A4;
    const QString badge = invocation.value("badge"_L1, u"86x54"_s);
    if (badge != u"86x54" && badge != u"90x60")
        return std::unexpected(CommandText::tr("A badge is 86x54 or 90x60 millimetres."));
    request.badge = badge == u"90x60" ? BadgeSize::Large : BadgeSize::Card;

    if (request.kind == PaperKind::Contacts && !invocation.has("purpose"_L1))
        return std::unexpected(CommandText::tr("A contact list needs --purpose: what it is for."));
    request.handing.purpose = invocation.value("purpose"_L1, u"own"_s).toLower();
    if (request.handing.purpose == u"mission" || request.handing.purpose == u"iom")
        request.handing.purpose.prepend(u"share_"_s);
    request.handing.recipient = invocation.value("recipient"_L1);
    request.handing.reason = invocation.value("reason"_L1);
    return request;
}

int run(const Invocation &invocation)
{
    const auto request = requestOf(invocation);
    if (!request)
        return wrongUsage(request.error());
    // It is logged, which is a write; a protected file prints the office's own papers all the same.
    auto workspace = openToWrite(invocation);
    if (!workspace && workspace.error().code == ErrorCode::ReadOnly)
        workspace = openToRead(invocation);
    if (!workspace)
        return failed(workspace.error());
    const auto event = (*workspace)->recordByNumber(invocation.argument(1));
    if (!event)
        return failed(event.error());
    const auto content = paperContent(**workspace, {event->entity->name(), event->id}, *request);
    if (!content)
        return failed(content.error(), (*workspace)->schema().find(u"disclosure"));
    if (content->withheld > 0)
        say(CommandText::tr("%n left out, who did not consent to that", nullptr, int(content->withheld)));
    if (content->isEmpty()) {
        say(CommandText::tr("There is nobody to print."));
        return kFailed;
    }
    const ReportPages pages = layOutPaper(*content);
    const QString out = invocation.value("out"_L1);
    if (auto written = writePaperPdf(**workspace, *content, pages, out); !written)
        return failed(written.error());
    say(CommandText::tr("%n page(s) written: %1", nullptr, int(pages.pages.size())).arg(out));
    return kDone;
}

} // namespace

const Command kPaperCommand{
    "print",
    QT_TRANSLATE_NOOP("CommandLine", "FILE EVENT badges|signatures|delegations|certificates|plates|contacts"),
    QT_TRANSLATE_NOOP("CommandLine", "write the papers of an event as PDF"),
    QT_TRANSLATE_NOOP("CommandLine", "EVENT is a number such as E-1. The language of the paper is that of --lang. "
                                     "Certificates are of those who were there; a contact list holds only members "
                                     "who consent. All of it is put on the log of disclosures."),
    kOptions,
    3,
    3,
    run,
    true};

} // namespace elo
