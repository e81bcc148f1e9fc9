// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_factory.h"

#include "core/workspace.h"
#include "ui/pages/forum_report_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/import_page.h"
#include "ui/pages/records_page.h"
#include "ui/pages/start_page.h"

#include <QCoreApplication>

namespace elo::pages {

namespace {

/// Gives the texts of this file their context.
struct Pages
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

const QStringList kThings{QStringLiteral("member"),      QStringLiteral("association"), QStringLiteral("mission"),
                          QStringLiteral("institution"), QStringLiteral("event"),       QStringLiteral("follow_up")};

} // namespace

QStringList keys()
{
    return QStringList{kStart} + kThings + QStringList{kImport, kReport, kHistory};
}

bool beginsGroup(const QString &key)
{
    return key == kImport;
}

QString label(const QString &key)
{
    if (key == kStart)
        return Pages::tr("Start");
    if (key == kImport)
        return Pages::tr("Import");
    if (key == kReport)
        return Pages::tr("Report");
    if (key == kHistory)
        return Pages::tr("History");
    const Schema schema;
    const Entity *entity = schema.find(key);
    return entity ? entity->pluralText() : QString();
}

Page *make(const QString &key, const PageContext &context, QWidget *parent)
{
    if (key == kStart)
        return new StartPage(context, parent);
    if (key == kHistory)
        return new HistoryPage(context, parent);
    if (key == kImport)
        return new ImportPage(context, parent);
    if (key == kReport)
        return new ForumReportPage(context, parent);
    if (kThings.contains(key))
        return new RecordsPage(context, key, parent);
    return nullptr;
}

} // namespace elo::pages
