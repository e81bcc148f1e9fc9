// SPDX-License-Identifier: GPL-3.0-or-later
// Adding, finding and showing records.
#include "program.h"

namespace elo::test {

using namespace Qt::StringLiterals;

class Records : public OfficeTest
{
protected:
    QString add(const QStringList &words)
    {
        const Outcome run = elo(QStringList{u"add"_s, file(), u"--entity"_s} + words);
        EXPECT_EQ(run.code, 0) << run.err.toStdString();
        return run.text().trimmed();
    }
};

TEST_F(Records, AddPrintsTheNumber)
{
    EXPECT_EQ(add({u"member"_s, u"name=Ana Sorrota Muiane"_s}), u"M-1"_s);
    EXPECT_EQ(add({u"members"_s, u"name=Bento Cossa"_s}), u"M-2"_s);
    EXPECT_EQ(add({u"follow-up"_s, u"title=Enviar a acta"_s, u"due=15/04/2026"_s}), u"F-1"_s);
    EXPECT_EQ(add({u"FollowUp"_s, u"title=Telefonar"_s}), u"F-2"_s);
    EXPECT_EQ(
        elo({u"add"_s, file(), u"--lang"_s, u"pt"_s, u"--entity"_s, u"Acções de seguimento"_s, u"title=Reunir"_s})
            .text()
            .trimmed(),
        u"F-3"_s);
}

TEST_F(Records, AddReadsValuesAsAnImportDoes)
{
    const QString number =
        add({u"member"_s, u"name=Ana Sorrota Muiane"_s, u"sex=Feminino"_s, u"residence_country=África do Sul"_s,
             u"birth_date=14/03/1986"_s, u"languages=português, changana"_s, u"phone=082 000 0123"_s,
             u"email=Ana.Sorrota@Example.org"_s});
    const QJsonObject fields = elo({u"show"_s, file(), number, u"--json"_s}).object()[u"fields"].toObject();
    EXPECT_EQ(fields[u"sex"].toString(), u"f"_s);
    EXPECT_EQ(fields[u"residence_country"].toString(), u"ZA"_s);
    EXPECT_EQ(fields[u"birth_date"].toString(), u"1986-03-14"_s);
    EXPECT_EQ(fields[u"languages"].toString(), u"pt,ts"_s);
    EXPECT_EQ(fields[u"phone"].toString(), u"+27820000123"_s);
    EXPECT_EQ(fields[u"email"].toString(), u"ana.sorrota@example.org"_s);
    EXPECT_EQ(fields[u"sort_name"].toString(), u"Muiane, Ana Sorrota"_s);
    EXPECT_TRUE(fields[u"occupation"].isNull());
}

TEST_F(Records, AddRefusesWhatIsWrongAndWritesNothing)
{
    const QByteArray before = dump();
    EXPECT_EQ(elo({u"add"_s, file(), u"--entity"_s, u"member"_s, u"name=X"_s, u"birth_date=31/02/1980"_s}).code, 1);
    EXPECT_EQ(elo({u"add"_s, file(), u"--entity"_s, u"member"_s, u"sex=f"_s}).code, 1); // a name is needed
    EXPECT_EQ(elo({u"add"_s, file(), u"--entity"_s, u"member"_s, u"name=X"_s, u"mission=D-9999"_s}).code, 1);
    EXPECT_EQ(elo({u"add"_s, file(), u"--entity"_s, u"member"_s, u"name=X"_s, u"religion=x"_s}).code, 2);
    EXPECT_EQ(elo({u"add"_s, file(), u"--entity"_s, u"member"_s, u"name"_s}).code, 2);
    EXPECT_EQ(elo({u"add"_s, file(), u"--entity"_s, u"planet"_s, u"name=X"_s}).code, 2);
    EXPECT_EQ(dump(), before);
}

TEST_F(Records, AFollowUpConcernsWhatItIsAbout)
{
    const QString member = add({u"member"_s, u"name=Ana Sorrota Muiane"_s});
    const QString followUp = add({u"follow_up"_s, u"title=Telefonar"_s, u"concerns="_s + member});
    const QJsonArray links = elo({u"show"_s, file(), followUp, u"--json"_s}).object()[u"links"].toArray();
    ASSERT_EQ(links.size(), 1);
    EXPECT_EQ(links[0].toObject()[u"entity"].toString(), u"follow_up_link"_s);
    EXPECT_EQ(links[0].toObject()[u"records"].toArray()[0].toObject()[u"number"].toString(), member);
    // and the other way round
    const QJsonArray back = elo({u"show"_s, file(), member, u"--json"_s}).object()[u"links"].toArray();
    ASSERT_EQ(back.size(), 1);
    EXPECT_EQ(back[0].toObject()[u"records"].toArray()[0].toObject()[u"number"].toString(), followUp);
}

TEST_F(Records, ShowHasItsStableShape)
{
    const QString number = add({u"member"_s, u"name=Ana Sorrota Muiane"_s, u"phone=+258 84 000 0001"_s});
    const Outcome run = elo({u"show"_s, file(), number, u"--json"_s});
    ASSERT_EQ(run.code, 0);
    const QJsonObject object = run.object();
    for (const QString &key : {u"id"_s, u"entity"_s, u"fields"_s, u"links"_s, u"history"_s})
        EXPECT_TRUE(object.contains(key)) << key.toStdString();
    EXPECT_EQ(object[u"entity"].toString(), u"member"_s);
    EXPECT_EQ(object[u"id"].toString().size(), 32);
    const QJsonArray history = object[u"history"].toArray();
    ASSERT_FALSE(history.isEmpty());
    for (const QString &key : {u"operation"_s, u"when"_s, u"who"_s, u"field"_s, u"old"_s, u"new"_s})
        EXPECT_TRUE(history[0].toObject().contains(key)) << key.toStdString();
    EXPECT_EQ(history[0].toObject()[u"who"].toString(), u"tester"_s);
    // by its id it is the same record
    EXPECT_EQ(elo({u"show"_s, file(), object[u"id"].toString(), u"--json"_s}).object(), object);
    EXPECT_EQ(elo({u"show"_s, file(), u"M-99"_s}).code, 1);
    EXPECT_TRUE(elo({u"show"_s, file(), number}).text().contains(u"Ana Sorrota Muiane"));
}

TEST_F(Records, SearchForgives)
{
    add({u"member"_s, u"name=Constância Sorrota Dhlovo"_s, u"residence_country=PT"_s, u"phone=912 000 345"_s});
    add({u"member"_s, u"name=Zeferino Langa"_s});
    for (const QString &text :
         {u"constancia"_s, u"dhlovo constancia"_s, u"Sorota"_s, u"912000345"_s, u"00351 912 000 345"_s, u"con"_s}) {
        const QJsonArray hits = elo({u"search"_s, file(), text, u"--json"_s}).array();
        ASSERT_FALSE(hits.isEmpty()) << text.toStdString();
        EXPECT_EQ(hits[0].toObject()[u"title"].toString(), u"Constância Sorrota Dhlovo"_s) << text.toStdString();
        EXPECT_EQ(keys(hits[0].toObject()),
                  (QStringList{u"entity"_s, u"id"_s, u"number"_s, u"subtitle"_s, u"title"_s}));
    }
    EXPECT_EQ(elo({u"search"_s, file(), u"qqqxxyy"_s, u"--json"_s}).code, 1);
    EXPECT_EQ(elo({u"search"_s, file(), u"qqqxxyy"_s, u"--json"_s}).out.trimmed(), "[]");
}

TEST_F(Records, SearchTakesAnythingAsText)
{
    add({u"member"_s, u"name=Ana Sorrota Muiane"_s});
    for (const QString &text : {u"\""_s, u"ana AND OR"_s, u"name:ana"_s, u"ana*"_s, u"%_"_s,
                                u"'; DROP TABLE member; --"_s, u"(((("_s, u" "_s}) {
        const Outcome run = elo({u"search"_s, file(), text, u"--json"_s});
        EXPECT_TRUE(run.code == 0 || run.code == 1) << text.toStdString();
        EXPECT_TRUE(QJsonDocument::fromJson(run.out).isArray()) << text.toStdString();
    }
    EXPECT_TRUE(isSound());
}

} // namespace elo::test
