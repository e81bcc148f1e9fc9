// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/saved_views.h"

#include "tests/core/office_file.h"

using namespace Qt::StringLiterals;
using elo::test::OfficeFile;

namespace elo {

namespace {

Record saved(OfficeFile &file, const QString &name, const ListQuery &query, const QString &owner)
{
    Record view = file->schema().entity(u"saved_view").newRecord();
    view.set(u"name", name).set(u"owner", owner);
    views::setQuery(view, query, {u"sex"_s, u"residence_city"_s}, file->schema());
    const auto ref = file->save(view);
    EXPECT_TRUE(ref);
    return *file->record(*ref);
}

ListQuery women()
{
    ListQuery query;
    query.entity = u"member"_s;
    query.text = u"silva"_s;
    query.conditions = {{u"sex"_s, Condition::Operator::Equals, u"f"_s}};
    query.conditions.push_back(Relation{Relation::Direction::Backward, u"participation"_s, u"person"_s, 0, {}});
    query.sortField = u"residence_city"_s;
    query.descending = true;
    return query;
}

} // namespace

TEST(SavedViews, KeepAListAsItWas)
{
    OfficeFile file;
    const Record view = saved(file, u"Mulheres"_s, women(), {});
    const auto query = views::queryOf(view, file->schema());
    ASSERT_TRUE(query);
    EXPECT_EQ(*query, women());
    EXPECT_EQ(views::columnsOf(view, file->schema()), (QStringList{u"sex"_s, u"residence_city"_s}));
    EXPECT_TRUE(file->ids(*query));
    ASSERT_TRUE(file->undoLast());
    EXPECT_TRUE(views::seenBy(*file, u"Celeste"_s)->empty());
}

TEST(SavedViews, AreSeenByTheirOwnerOrByEverybody)
{
    OfficeFile file;
    saved(file, u"Todos"_s, women(), {});
    saved(file, u"Minhas"_s, women(), u"Celeste"_s);
    saved(file, u"De outra"_s, women(), u"Rosa"_s);
    QStringList names;
    const auto seen = views::seenBy(*file, u"Celeste"_s);
    for (const Record &view : *seen)
        names << view.text(u"name");
    EXPECT_EQ(names, (QStringList{u"Minhas"_s, u"Todos"_s}));
    EXPECT_EQ(views::byName(*file, u"TÓDOS"_s, u"Celeste"_s)->text(u"name"), u"Todos"_s);
    EXPECT_EQ(views::byName(*file, u"De outra"_s, u"Celeste"_s).error().code, ErrorCode::NoRecord);
    EXPECT_TRUE(file->search(u"Minhas"_s)->empty()) << "how the office works is none of its data";
}

TEST(SavedViews, SayWhatTheyNeedThatIsGone)
{
    OfficeFile file;
    Record view = saved(file, u"Antiga"_s, women(), {});
    view.set(u"filter", u"shoe_size=43"_s).set(u"columns", u"sex,shoe_size"_s);
    EXPECT_EQ(views::queryOf(view, file->schema()).error().args, QStringList{u"shoe_size"_s});
    EXPECT_EQ(views::columnsOf(view, file->schema()), QStringList{u"sex"_s});
    view.set(u"entity", u"spaceship"_s);
    EXPECT_EQ(views::queryOf(view, file->schema()).error().code, ErrorCode::NoRecord);
}

} // namespace elo
