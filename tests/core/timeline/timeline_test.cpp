// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timeline.h"

#include "core/store/records.h"
#include "core/store/transaction.h"
#include "tests/core/office_file.h"

#include <QElapsedTimer>

using namespace elo;
using elo::test::OfficeFile;

namespace {

std::vector<TimelineEntry> all(OfficeFile &file, const Ref &thing, TimelineQuery query = {})
{
    std::vector<TimelineEntry> entries;
    for (int pages = 0; pages < 1000; ++pages) {
        auto page = file->timeline(thing, query);
        EXPECT_TRUE(page.has_value());
        if (!page)
            break;
        std::ranges::move(page->entries, std::back_inserter(entries));
        if (!page->next)
            break;
        query.after = page->next;
    }
    return entries;
}

Ref add(OfficeFile &file, QStringView entity, const QVariantMap &values)
{
    Record record = file->schema().entity(entity).newRecord();
    for (const auto &[key, value] : values.asKeyValueRange())
        record.set(key, value);
    const auto saved = file->save(record);
    EXPECT_TRUE(saved.has_value()) << qPrintable(saved ? QString() : saved.error().args.join(u' '));
    return saved.value_or(Ref());
}

QStringList keysOf(const std::vector<TimelineEntry> &entries)
{
    QStringList keys;
    for (const TimelineEntry &entry : entries)
        keys << (entry.data.entity
                     ? entry.data.entity->name() + (entry.state.isEmpty() ? QString() : u':' + entry.state)
                     : QStringLiteral("change"));
    return keys;
}

const QDate kToday = QDate::currentDate();

} // namespace

TEST(Timeline, EverythingThatNamesAThingIsInIt)
{
    OfficeFile file;
    const Ref ana = file.addMember(QStringLiteral("Ana Sitoe"));
    const Ref event = file.addEvent(QStringLiteral("Fórum"), {kToday.addDays(-3).toString(Qt::ISODate)});
    add(file, u"participation", {{QStringLiteral("event"), event.id}, {QStringLiteral("person"), ana.text()}});
    const Ref action = file.addFollowUp(QStringLiteral("Telefonar"), ana);
    const Ref inquiry = add(file, u"inquiry",
                            {{QStringLiteral("subject"), QStringLiteral("Viatura")},
                             {QStringLiteral("received"), kToday.addDays(-20)},
                             {QStringLiteral("asker"), ana.text()}});
    add(file, u"communication",
        {{QStringLiteral("subject"), QStringLiteral("Carta")},
         {QStringLiteral("date"), kToday.addDays(-10)},
         {QStringLiteral("sender"), ana.text()},
         {QStringLiteral("recipient"),
          add(file, u"institution", {{QStringLiteral("name"), QStringLiteral("DNA")}}).text()}});
    ASSERT_TRUE(
        file->advance(inquiry, QStringLiteral("answered"), {{QStringLiteral("reply"), QStringLiteral("Sim")}}));
    ASSERT_TRUE(file->advance(action, QStringLiteral("done")));
    ASSERT_TRUE(file->setField({ana}, QStringLiteral("residence_city"), QStringLiteral("Durban")));

    const auto entries = all(file, ana);
    const QStringList keys = keysOf(entries);
    for (const char *expected : {"participation", "follow_up_link", "follow_up:done", "inquiry", "inquiry:answered",
                                 "communication", "change"})
        EXPECT_TRUE(keys.contains(QLatin1StringView(expected)))
            << expected << " among " << qPrintable(keys.join(u' '));
    EXPECT_EQ(keys.last(), QStringLiteral("inquiry")) << "by the day it was received, not by when it was typed";
    EXPECT_TRUE(std::ranges::is_sorted(entries, std::ranges::greater{}, &TimelineEntry::when));
    const auto &met = entries[size_t(keys.indexOf(QStringLiteral("participation")))];
    EXPECT_EQ(met.when.toLocalTime().date(), kToday.addDays(-3)) << "the day of the event";
    EXPECT_TRUE(met.isDay);
    EXPECT_EQ(met.leadsTo(), event);
    const auto &done = entries[size_t(keys.indexOf(QStringLiteral("follow_up:done")))];
    EXPECT_EQ(done.kind, TimelineKind::FollowUp);
    EXPECT_EQ(done.leadsTo(), action);
}

TEST(Timeline, AStepThatWasTakenBackDidNotHappen)
{
    OfficeFile file;
    const Ref ana = file.addMember(QStringLiteral("Ana Sitoe"));
    const Ref action = file.addFollowUp(QStringLiteral("Telefonar"), ana);
    ASSERT_TRUE(file->advance(action, QStringLiteral("done")));
    ASSERT_TRUE(keysOf(all(file, ana)).contains(QStringLiteral("follow_up:done")));
    ASSERT_TRUE(file->undoLast());
    const QStringList keys = keysOf(all(file, ana));
    EXPECT_FALSE(keys.contains(QStringLiteral("follow_up:done")));
    EXPECT_FALSE(keys.contains(QStringLiteral("follow_up:open")));
    EXPECT_TRUE(keys.contains(QStringLiteral("follow_up_link")));
}

TEST(Timeline, IsChosenByKindAndByText)
{
    OfficeFile file;
    const Ref ana = file.addMember(QStringLiteral("Ana Sitoe"));
    file.addFollowUp(QStringLiteral("Telefonar à Câmara"), ana);
    for (int i = 0; i < 30; ++i)
        add(file, u"note",
            {{QStringLiteral("about"), ana.text()},
             {QStringLiteral("date"), kToday.addDays(-i)},
             {QStringLiteral("text"),
              i == 25 ? QStringLiteral("Falou da câmara municipal") : QStringLiteral("Nada")}});
    EXPECT_EQ(all(file, ana, {TimelineKind::Contact, {}, 7}).size(), 30U);
    EXPECT_EQ(all(file, ana, {TimelineKind::FollowUp, {}, 7}).size(), 1U);
    EXPECT_EQ(keysOf(all(file, ana, {{}, QStringLiteral("CAMARA"), 7})),
              (QStringList{QStringLiteral("follow_up_link"), QStringLiteral("note")}));
    EXPECT_TRUE(all(file, ana, {TimelineKind::Inquiry, {}, 7}).empty());
    EXPECT_TRUE(all(file, ana, {{}, QStringLiteral("camara nada"), 7}).empty());
}

class EveryTimeline : public ::testing::TestWithParam<std::string>
{
};

/// The same entries come in the same order however they are cut into pages, for every thing that the registry knows.
TEST_P(EveryTimeline, PagesJoinWithoutGapOrRepetition)
{
    OfficeFile file;
    elo::test::AnyRecords any(*file);
    const Entity &thing = file->schema().entity(QString::fromStdString(GetParam()));
    const auto ref = file->save(any.make(thing, 1));
    ASSERT_TRUE(ref.has_value());
    for (const auto &[entity, fieldIndex] : file->schema().referencesTo(thing)) {
        const Field &field = entity->fields[size_t(fieldIndex)];
        for (int variant = 2; variant < 5; ++variant) {
            Record record = any.make(*entity, variant);
            record.set(QString::fromLatin1(field.key),
                       field.type == FieldType::AnyReference ? QVariant(ref->text()) : QVariant(ref->id));
            (void)file->save(record); // some cannot name a thing twice: the other variants do
        }
    }
    const QStringList whole = keysOf(all(file, *ref, {{}, {}, 10000}));
    EXPECT_FALSE(whole.isEmpty());
    for (const int limit : {1, 2, 7})
        EXPECT_EQ(keysOf(all(file, *ref, {{}, {}, limit})), whole) << "pages of " << limit;
}

namespace {

std::vector<std::string> keysOfThings()
{
    std::vector<std::string> keys;
    const Schema schema;
    for (const Entity *thing : schema.things())
        keys.emplace_back(thing->key);
    return keys;
}

std::string nameOfThing(const ::testing::TestParamInfo<std::string> &thing)
{
    return thing.param;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(Registry, EveryTimeline, ::testing::ValuesIn(keysOfThings()), nameOfThing);

TEST(Timeline, TheFirstPageOfFiveThousandIsThereAtOnce)
{
    OfficeFile file;
    const Ref ana = file.addMember(QStringLiteral("Ana Sitoe"));
    const Schema &schema = file->schema();
    ASSERT_TRUE(file->transact(QStringLiteral("import"), {}, {}, [&](Transaction &tx) {
        for (int i = 0; i < 2500; ++i) {
            Record note = schema.entity(u"note").newRecord();
            note.set(u"about", ana.text());
            note.set(u"date", kToday.addDays(-i));
            note.set(u"text", QStringLiteral("Nota %1").arg(i));
            RecordTree noted{note, {}};
            records::adopt(noted);
            tx.insert(noted);
            Record link(schema.entity(u"follow_up_link"));
            link.set(u"target", ana.text());
            RecordTree action{
                schema.entity(u"follow_up").newRecord().set(u"title", QStringLiteral("Acção %1").arg(i)), {link}};
            records::adopt(action);
            tx.insert(action);
        }
    }));
    QElapsedTimer timer;
    timer.start();
    const auto page = file->timeline(ana, {});
    const qint64 took = timer.elapsed();
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(page->entries.size(), 50U);
    EXPECT_TRUE(page->next.has_value());
    RecordProperty("milliseconds", int(took));
    EXPECT_LT(took, 400) << "100 ms are the aim; builds without optimisation on a busy machine are slower";
}

TEST(Timeline, OfWhatNeverWasIsAnError)
{
    OfficeFile file;
    EXPECT_FALSE(file->timeline({QStringLiteral("member"), newId(1)}, {}).has_value());
}
