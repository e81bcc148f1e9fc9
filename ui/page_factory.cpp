// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_factory.h"

#include "core/workspace.h"
#include "ui/desk/desk_page.h"
#include "ui/pages/conflicts_page.h"
#include "ui/pages/dashboard_page.h"
#include "ui/pages/disclosures_page.h"
#include "ui/pages/duplicates_page.h"
#include "ui/pages/forum_report_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/import_page.h"
#include "ui/pages/link_matrix_page.h"
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

/// A page of its own, which is not the list of an entity.
struct OwnPage
{
    QString key;
    const char *label;
    Page *(*make)(const PageContext &context, QWidget *parent);
};

template <class P>
Page *makePage(const PageContext &context, QWidget *parent)
{
    return new P(context, parent);
}

/// Above the lists of things.
const std::vector<OwnPage> kFirst{
    {kStart, QT_TRANSLATE_NOOP("Pages", "My day"), makePage<StartPage>},
    {kDashboard, QT_TRANSLATE_NOOP("Pages", "Dashboard"), makePage<DashboardPage>},
};

/// Behind the things of the network, which they look at together.
const std::vector<OwnPage> kNetwork{
    {kMatrix, QT_TRANSLATE_NOOP("Pages", "Links"), makePage<LinkMatrixPage>},
};

/// Below them.
const std::vector<OwnPage> kLast{
    {kDesk, QT_TRANSLATE_NOOP("Pages", "Registration desk"), makePage<DeskPage>},
    {kImport, QT_TRANSLATE_NOOP("Pages", "Import"), makePage<ImportPage>},
    {kDuplicates, QT_TRANSLATE_NOOP("Pages", "Duplicates"), makePage<DuplicatesPage>},
    {kConflicts, QT_TRANSLATE_NOOP("Pages", "To decide"), makePage<ConflictsPage>},
    {kReport, QT_TRANSLATE_NOOP("Pages", "Report"), makePage<ForumReportPage>},
    {kDisclosures, QT_TRANSLATE_NOOP("Pages", "Disclosures"), makePage<DisclosuresPage>},
    {kHistory, QT_TRANSLATE_NOOP("Pages", "History"), makePage<HistoryPage>},
};

const OwnPage *ownPage(const QString &key)
{
    for (const auto *pages : {&kFirst, &kNetwork, &kLast})
        for (const OwnPage &page : *pages)
            if (page.key == key)
                return &page;
    return nullptr;
}

/// The things, each group together. Read once: the registry of things does not change while the program runs.
const std::vector<const Entity *> &things()
{
    static const Schema kSchema;
    static const std::vector<const Entity *> kThings = [] {
        auto found = kSchema.things();
        std::ranges::stable_sort(found, {}, [](const Entity *thing) { return thing->group; });
        return found;
    }();
    return kThings;
}

const Entity *thing(const QString &key)
{
    const auto found = std::ranges::find(things(), key, &Entity::name);
    return found == things().end() ? nullptr : *found;
}

} // namespace

QStringList keys()
{
    QStringList all;
    for (const OwnPage &page : kFirst)
        all << page.key;
    for (const Entity *thing : things()) {
        if (thing->group != EntityGroup::Network && !all.contains(kNetwork.front().key))
            for (const OwnPage &page : kNetwork)
                all << page.key;
        all << thing->name();
    }
    for (const OwnPage &page : kLast)
        all << page.key;
    return all;
}

bool beginsGroup(const QString &key)
{
    if (key == kLast.front().key)
        return true;
    const auto found = std::ranges::find(things(), key, &Entity::name);
    return found != things().end() && (found == things().begin() || (*found)->group != (*std::prev(found))->group);
}

QString label(const QString &key)
{
    if (const OwnPage *own = ownPage(key))
        return Pages::tr(own->label);
    const Entity *entity = thing(key);
    return entity ? entity->pluralText() : QString();
}

QKeySequence shortcut(const QString &key)
{
    const qsizetype place = keys().indexOf(key) + 1;
    return place >= 1 && place <= 10 ? QKeySequence(QStringLiteral("Ctrl+%1").arg(place % 10)) : QKeySequence();
}

Page *make(const QString &key, const PageContext &context, QWidget *parent)
{
    if (const OwnPage *own = ownPage(key))
        return own->make(context, parent);
    return thing(key) ? new RecordsPage(context, key, parent) : nullptr;
}

} // namespace elo::pages
