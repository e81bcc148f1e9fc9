// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/office_file.h"

#include "app/commands/command_text.h"
#include "app/commands/output.h"
#include "core/people/fold.h"

#include <pwd.h>
#include <unistd.h>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<Workspace>> inLanguage(Result<std::unique_ptr<Workspace>> workspace, Language language)
{
    if (workspace)
        (*workspace)->setLanguage(language);
    return workspace;
}

/// A name without accents, case, hyphens and underscores, and without the plural of English.
QString bare(const QString &name)
{
    QString letters;
    for (const QChar c : fold(name))
        if (c.isLetter())
            letters += c;
    if (letters.endsWith(u's'))
        letters.chop(1);
    return letters;
}

} // namespace

QString journalUser()
{
    if (const QString user = qEnvironmentVariable("ELO_USER").trimmed(); !user.isEmpty())
        return user;
    if (const passwd *entry = getpwuid(getuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return u"?"_s;
}

Result<std::unique_ptr<Workspace>> openToWrite(const Invocation &invocation)
{
    return inLanguage(Workspace::open(invocation.argument(0), journalUser()), invocation.language);
}

Result<std::unique_ptr<Workspace>> openToRead(const Invocation &invocation)
{
    // An older file is brought up to date first, where that may be done.
    auto workspace = openToWrite(invocation);
    if (workspace)
        return workspace;
    switch (workspace.error().code) {
    case ErrorCode::ReadOnly:
    case ErrorCode::CannotWrite:
    case ErrorCode::InUse:
    case ErrorCode::DiskFull:
        return inLanguage(Workspace::open(invocation.argument(0), journalUser(), Workspace::Mode::ReadOnly),
                          invocation.language);
    default:
        return workspace;
    }
}

const Entity *entityFromText(const Schema &schema, const QString &text)
{
    const QString wanted = bare(text);
    if (wanted.isEmpty())
        return nullptr;
    for (const auto &entity : schema.entities())
        for (const QString &name : {entity->name(), QString::fromUtf8(entity->label),
                                    QString::fromUtf8(entity->plural), entity->labelText(), entity->pluralText()})
            if (bare(name) == wanted)
                return entity.get();
    return nullptr;
}

int unknownEntity(const Schema &schema, const QString &text)
{
    QStringList keys;
    for (const auto &entity : schema.entities())
        keys << entity->name();
    return wrongUsage(
        CommandText::tr("Nothing called “%1” is recorded. There are: %2").arg(text, keys.join(u", "_s)));
}

} // namespace elo
