// SPDX-License-Identifier: GPL-3.0-or-later
// What is not an office file, or may not be written, gets a clear sentence and stays as it is.
#include "program.h"

#include <QFile>

namespace elo::test {

using namespace Qt::StringLiterals;

class BadFiles : public OfficeTest
{
protected:
    QByteArray bytes(const QString &path) const
    {
        QFile in(path);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    }

    void expectRefused(const QString &path, const QString &sentence)
    {
        for (const QStringList &words : {QStringList{u"check"_s, path},
                                         {u"dump"_s, path},
                                         {u"search"_s, path, u"x"_s},
                                         {u"show"_s, path, u"M-1"_s},
                                         {u"add"_s, path, u"--entity"_s, u"member"_s, u"name=X"_s},
                                         {u"history"_s, path},
                                         {u"backup"_s, path, u"--out"_s, this->path(u"b.elo"_s)}}) {
            const Outcome run = elo(words);
            EXPECT_EQ(run.code, 1) << words.join(u' ').toStdString();
            EXPECT_TRUE(run.out.isEmpty());
            EXPECT_TRUE(run.err.contains(sentence)) << run.err.toStdString();
        }
    }
};

TEST_F(BadFiles, AMissingFileIsNotFoundAndNotMade)
{
    expectRefused(path(u"missing.elo"_s), u"was not found"_s);
    EXPECT_FALSE(QFile::exists(path(u"missing.elo"_s)));
}

TEST_F(BadFiles, AnotherKindOfFileIsNotTouched)
{
    const QString text = write(u"letter.elo"_s, "Exmo. Senhor,\n");
    expectRefused(text, u"was not made by Elo"_s);
    EXPECT_EQ(bytes(text), "Exmo. Senhor,\n");
    expectRefused(write(u"empty.elo"_s, ""), u"was not made by Elo"_s);
    expectRefused(m_folder.path(), u"was not made by Elo"_s);
}

TEST_F(BadFiles, ANewerFileIsNotTouched)
{
    QByteArray newer = bytes(file());
    newer[60] = 0; // user_version, big endian
    newer[61] = 0;
    newer[62] = 9;
    newer[63] = 9;
    const QString path = write(u"newer.elo"_s, newer);
    expectRefused(path, u"newer Elo"_s);
    EXPECT_EQ(bytes(path), newer);
}

TEST_F(BadFiles, AProtectedFileCanBeReadAndNotWritten)
{
    const QString number =
        elo({u"add"_s, file(), u"--entity"_s, u"member"_s, u"name=Rosa Nhambiu Sitoe"_s}).text().trimmed();
    ASSERT_TRUE(QFile::setPermissions(file(), QFile::ReadOwner));
    const Outcome refused =
        eloWithoutPrivileges({u"add"_s, file(), u"--entity"_s, u"member"_s, u"name=Outra Pessoa"_s});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(u"protected")) << refused.err.toStdString();
    const Outcome shown = eloWithoutPrivileges({u"show"_s, file(), number, u"--json"_s});
    EXPECT_EQ(shown.code, 0) << shown.err.toStdString();
    EXPECT_EQ(shown.object()[u"title"].toString(), u"Rosa Nhambiu Sitoe"_s);
    EXPECT_EQ(eloWithoutPrivileges({u"check"_s, file()}).code, 0);
}

TEST_F(BadFiles, AFileThatExistsIsNeverOverwritten)
{
    const QByteArray before = bytes(file());
    EXPECT_EQ(elo({u"new"_s, file()}).code, 1);
    EXPECT_EQ(elo({u"new"_s, file(), u"--sample"_s}).code, 1);
    EXPECT_EQ(elo({u"backup"_s, file(), u"--out"_s, file()}).code, 1);
    EXPECT_EQ(bytes(file()), before);
}

TEST_F(BadFiles, AFullOutputIsAFailure)
{
    QByteArray list = "Nome\n";
    for (int i = 0; i < 200; ++i)
        list += "Pessoa Inventada " + QByteArray::number(i) + "\n";
    ASSERT_EQ(elo({u"import"_s, file(), write(u"list.csv"_s, list)}).code, 0);
    const Outcome run = elo({u"export"_s, file(), u"--out"_s, u"/dev/full/x.csv"_s});
    EXPECT_EQ(run.code, 1);
    EXPECT_TRUE(run.err.contains(u"cannot be written")) << run.err.toStdString();
}

} // namespace elo::test
