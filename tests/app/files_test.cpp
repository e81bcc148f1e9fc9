// SPDX-License-Identifier: GPL-3.0-or-later
// Files that the program writes: samples, exports, backups.
#include "program.h"

#include <QFile>
#include <QFileInfo>

namespace elo::test {

using namespace Qt::StringLiterals;

class Files : public OfficeTest
{
protected:
    static bool isPrivate(const QString &path)
    {
        constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        return (QFile::permissions(path) & kOthers) == 0;
    }

    QString sample() const
    {
        const QString made = path(u"sample.elo"_s);
        const Outcome run = elo({u"new"_s, made, u"--sample"_s});
        EXPECT_EQ(run.code, 0) << run.err.toStdString();
        return made;
    }
};

TEST_F(Files, NewFilesArePrivate)
{
    EXPECT_TRUE(isPrivate(file()));
    EXPECT_TRUE(isSound());
}

TEST_F(Files, TheSampleIsAForumOfFortyFromFourContinents)
{
    const QString made = sample();
    EXPECT_EQ(elo({u"check"_s, made}).code, 0);
    const QString list = path(u"members.csv"_s);
    ASSERT_EQ(elo({u"export"_s, made, u"--keys"_s, u"--columns"_s, u"name,residence_country,phone,email,whatsapp"_s,
                   u"--out"_s, list})
                  .code,
              0);
    QFile in(list);
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(in.readAll());
    EXPECT_EQ(csv.count(u'\n'), 1 + 40 + 1); // headers, and one of the forty is on record twice
    for (const QString &country : {u",ZA,"_s, u",PT,"_s, u",CN,"_s, u",US,"_s})
        EXPECT_TRUE(csv.contains(country)) << country.toStdString();
    EXPECT_FALSE(csv.contains(u".co."));
    EXPECT_EQ(csv.count(u'@'), csv.count(u"@example.org"));
}

TEST_F(Files, TheSampleHasWorkThatIsLate)
{
    const Outcome run = elo({u"search"_s, sample(), u"Dresden"_s, u"--json"_s});
    EXPECT_EQ(run.code, 0);
    EXPECT_GE(run.array().size(), 2);
}

TEST_F(Files, AnExportComesBackWithoutChangingAnything)
{
    const QString made = sample();
    const QString list = path(u"members.csv"_s);
    ASSERT_EQ(elo({u"export"_s, made, u"--out"_s, list, u"--lang"_s, u"pt"_s}).code, 0);
    EXPECT_TRUE(isPrivate(list));
    const QByteArray before = elo({u"dump"_s, made}).out;
    const QJsonObject again = elo({u"import"_s, made, list, u"--json"_s}).object();
    EXPECT_EQ(again[u"created"].toInt(), 0) << QJsonDocument(again).toJson().toStdString();
    EXPECT_EQ(again[u"errors"].toArray(), QJsonArray());
    EXPECT_EQ(elo({u"dump"_s, made}).out, before);
}

TEST_F(Files, AnExportTakesAFilter)
{
    const QString made = sample();
    const QString list = path(u"pt.csv"_s);
    ASSERT_EQ(elo({u"export"_s, made, u"--where"_s, u"residence_country=PT and sex=f"_s, u"--out"_s, list}).code, 0);
    QFile in(list);
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    EXPECT_EQ(in.readAll().count('\n'), 4);
    EXPECT_EQ(elo({u"export"_s, made, u"--where"_s, u"planet=Mars"_s, u"--out"_s, path(u"x.csv"_s)}).code, 2);
    EXPECT_EQ(elo({u"export"_s, made, u"--entity"_s, u"planet"_s, u"--out"_s, path(u"x.csv"_s)}).code, 2);
    EXPECT_FALSE(QFile::exists(path(u"x.csv"_s)));
}

TEST_F(Files, AnExportIsAWorkbookToo)
{
    const QString book = path(u"follow_ups.xlsx"_s);
    ASSERT_EQ(elo({u"export"_s, sample(), u"--entity"_s, u"follow_up"_s, u"--out"_s, book}).code, 0);
    QFile in(book);
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    EXPECT_TRUE(in.readAll().startsWith("PK"));
}

TEST_F(Files, ABackupRestoresToTheSameData)
{
    const QString made = sample();
    const QString kept = path(u"kept.elo"_s), back = path(u"back.elo"_s);
    ASSERT_EQ(elo({u"backup"_s, made, u"--out"_s, kept}).code, 0);
    EXPECT_TRUE(isPrivate(kept));
    ASSERT_EQ(elo({u"add"_s, made, u"--entity"_s, u"member"_s, u"name=Depois Da Cópia"_s}).code, 0);
    ASSERT_EQ(elo({u"restore"_s, kept, u"--out"_s, back}).code, 0);
    EXPECT_EQ(elo({u"dump"_s, back}).out, elo({u"dump"_s, kept}).out);
    EXPECT_NE(elo({u"dump"_s, back}).out, elo({u"dump"_s, made}).out);
    // it can be worked on
    EXPECT_EQ(elo({u"add"_s, back, u"--entity"_s, u"member"_s, u"name=Nova Pessoa"_s}).code, 0);
    EXPECT_EQ(elo({u"check"_s, back}).code, 0);
}

TEST_F(Files, CheckHasItsStableShape)
{
    const QJsonObject result = elo({u"check"_s, file(), u"--json"_s}).object();
    EXPECT_EQ(keys(result), (QStringList{u"ok"_s, u"problems"_s}));
    EXPECT_TRUE(result[u"ok"].toBool());
    EXPECT_EQ(result[u"problems"].toArray(), QJsonArray());
}

TEST_F(Files, CheckFindsADamagedFile)
{
    const QString made = sample();
    QFile broken(made);
    ASSERT_TRUE(broken.open(QIODevice::ReadWrite));
    // a page in the middle of the file is overwritten
    broken.seek(broken.size() / 2 / 8192 * 8192);
    broken.write(QByteArray(8192, '\x5a'));
    broken.close();
    const Outcome run = elo({u"check"_s, made, u"--json"_s});
    EXPECT_EQ(run.code, 1);
    EXPECT_NE(elo({u"restore"_s, made, u"--out"_s, path(u"r.elo"_s)}).code, 0);
    EXPECT_FALSE(QFile::exists(path(u"r.elo"_s)));
}

} // namespace elo::test
