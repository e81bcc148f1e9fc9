// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"
#include "core/base/private_file.h"
#include "core/sync/hub_password.h"
#include "core/sync/hub_schema.h"
#include "core/sync/office.h"

#include <QFile>
#include <QFileInfo>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

const CommandOption kOptions[] = {
    {"office", QT_TRANSLATE_NOOP("CommandLine", "FILE"),
     QT_TRANSLATE_NOOP("CommandLine", "an office file of the office that is let in"), true},
    {"user", QT_TRANSLATE_NOOP("CommandLine", "NAME"),
     QT_TRANSLATE_NOOP("CommandLine", "the account by which the office's computers log in; "
                                      "made if there is none")},
    {"password-file", QT_TRANSLATE_NOOP("CommandLine", "PATH"),
     QT_TRANSLATE_NOOP("CommandLine", "the password of a new account; made up "
                                      "and written there if there is no such "
                                      "file")},
    {"admin-password-file", QT_TRANSLATE_NOOP("CommandLine", "PATH"),
     QT_TRANSLATE_NOOP("CommandLine", "the password of the administrator in "
                                      "URL, unless PGPASSWORD says it")},
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the result as JSON")},
};

/// The administrator's password, from wherever it was given.
Result<QString> adminPassword(const Invocation &invocation, const sync::TypedHubAddress &typed)
{
    if (invocation.has("admin-password-file"_L1))
        return sync::readPasswordFile(invocation.value("admin-password-file"_L1));
    return typed.password.isEmpty() ? qEnvironmentVariable("PGPASSWORD") : typed.password;
}

/// The password for a new account: of the file, or made up and kept there. It is kept before the account is made: a
/// password that cannot be kept would lock everybody out.
Result<QString> accountPassword(const QString &path, bool isMadeUp)
{
    if (path.isEmpty())
        return QString();
    if (!isMadeUp)
        return sync::readPasswordFile(path);
    const QString password = sync::madeUpPassword();
    const auto kept = writePrivately(path, [&](QIODevice &file) -> Result<void> {
        file.write(password.toLatin1() + '\n');
        return {};
    });
    if (!kept)
        return std::unexpected(kept.error());
    return password;
}

void tell(const Invocation &invocation, const sync::HubAddress &address, const sync::HubSetupOutcome &outcome)
{
    // A password that lies in a file is not shown besides.
    const QString shown = invocation.has("password-file"_L1) ? QString() : outcome.password;
    if (invocation.has("json"_L1)) {
        QJsonObject object{{u"address"_s, address.text()},
                           {u"account"_s, outcome.account},
                           {u"newAccount"_s, outcome.isNewAccount},
                           {u"newSchema"_s, outcome.isNewSchema}};
        if (!shown.isEmpty())
            object.insert(u"password"_s, shown);
        print(object);
    } else {
        print(address.text());
        if (!shown.isEmpty())
            print(shown);
    }
    say(CommandText::tr("The hub is ready for this office. Its address is the first line."));
    if (!outcome.isNewAccount)
        say(CommandText::tr("The account “%1” was there; it keeps its password.").arg(outcome.account));
    else if (shown.isEmpty())
        say(CommandText::tr("The password of “%1” is in %2.")
                .arg(outcome.account, invocation.value("password-file"_L1)));
    else
        say(CommandText::tr("The password of “%1” is shown this once: keep it "
                            "where only those who set up the "
                            "office's computers can read it.")
                .arg(outcome.account));
}

int run(const Invocation &invocation)
{
    if (invocation.argument(0) != u"init")
        return wrongUsage(CommandText::tr("“%1” is none of: init.").arg(invocation.argument(0)));
    const auto typed = sync::parseHubAddress(invocation.argument(1));
    if (!typed)
        return failed(typed.error());
    const auto admin = adminPassword(invocation, *typed);
    if (!admin)
        return failed(admin.error());
    auto workspace = Workspace::open(invocation.value("office"_L1), journalUser());
    if (!workspace)
        return failed(workspace.error());
    const auto office = sync::officeOf(**workspace);
    if (!office)
        return failed(office.error());
    const QString passwordFile = invocation.value("password-file"_L1);
    const bool isMadeUp = !passwordFile.isEmpty() && !QFileInfo::exists(passwordFile);
    const auto password = accountPassword(passwordFile, isMadeUp);
    if (!password)
        return failed(password.error());
    const auto outcome = sync::setUpHub(typed->address, *admin, {*office, invocation.value("user"_L1), *password});
    if (isMadeUp && (!outcome || !outcome->isNewAccount))
        QFile::remove(passwordFile); // it is nobody's
    if (!outcome)
        return failed(outcome.error());
    sync::HubAddress address = typed->address;
    address.user = outcome->account;
    tell(invocation, address, *outcome);
    return kDone;
}

} // namespace

const Command kHubCommand{"hub",
                          QT_TRANSLATE_NOOP("CommandLine", "init URL"),
                          QT_TRANSLATE_NOOP("CommandLine", "make a PostgreSQL database the hub of an office"),
                          QT_TRANSLATE_NOOP("CommandLine", "URL is postgresql://ADMIN@HOST:PORT/DATABASE, of "
                                                           "somebody who may make roles and owns the "
                                                           "database. The hub's certificate must be trusted and be "
                                                           "for HOST; a file of certificates is "
                                                           "named by ?sslrootcert=PATH. What the office writes is "
                                                           "sealed before it gets there. Run again, "
                                                           "nothing changes; run with a file of another office, "
                                                           "that one is let in, too, and neither sees "
                                                           "the other."),
                          kOptions,
                          2,
                          2,
                          run};

} // namespace elo
