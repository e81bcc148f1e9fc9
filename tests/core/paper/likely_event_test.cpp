// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/likely_event.h"

#include "core/workspace.h"
#include "tests/core/office_file.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo::test {

namespace {

Ref addEvent(Workspace &workspace, const QString &name, const QDate &starts, const QDate &ends)
{
    Record event(workspace.schema().entity(u"event"));
    event.set(u"name", name);
    event.set(u"kind", u"forum"_s);
    event.set(u"starts", starts);
    event.set(u"ends", ends);
    return workspace.save(event).value();
}

} // namespace

TEST(LikelyEvent, IsTodaysElseTheNextElseTheLast)
{
    OfficeFile office;
    EXPECT_TRUE(likelyEvent(*office, QDate(2026, 3, 1)).value().isNull());
    const Ref past = addEvent(*office, u"Encontro"_s, {2026, 1, 10}, {2026, 1, 10});
    EXPECT_EQ(*likelyEvent(*office, QDate(2026, 3, 1)), past);
    const Ref later = addEvent(*office, u"Visita"_s, {2026, 9, 1}, {2026, 9, 3});
    const Ref forum = addEvent(*office, u"Fórum"_s, {2026, 3, 12}, {2026, 3, 13});
    EXPECT_EQ(*likelyEvent(*office, QDate(2026, 3, 1)), forum) << "the next one";
    EXPECT_EQ(*likelyEvent(*office, QDate(2026, 3, 13)), forum) << "its last day";
    EXPECT_EQ(*likelyEvent(*office, QDate(2026, 3, 14)), later);
    EXPECT_EQ(*likelyEvent(*office, QDate(2027, 1, 1)), later) << "the last that was";
}

} // namespace elo::test
