// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>

namespace elo::test {

using namespace Qt::StringLiterals;

class Print : public OfficeTest
{
protected:
    void SetUp() override
    {
        OfficeTest::SetUp();
        ASSERT_EQ(elo({u"new"_s, path(u"sample.elo"_s), u"--sample"_s}).code, 0);
    }

    Outcome print(const QString &what, const QStringList &options)
    {
        return elo(QStringList{u"print"_s, path(u"sample.elo"_s), u"E-1"_s, what, u"--out"_s, path(u"paper.pdf"_s)} +
                   options);
    }

    bool isWritten() const { return QFile::exists(path(u"paper.pdf"_s)); }
};

TEST_F(Print, WritesEveryPaperOfAnEvent)
{
    for (const QString &what :
         {u"badges"_s, u"signatures"_s, u"delegations"_s, u"certificates"_s, u"plates"_s, u"contacts"_s}) {
        const Outcome run = print(what, {u"--purpose"_s, u"own"_s});
        EXPECT_EQ(run.code, 0) << what.toStdString() << ": " << run.err.toStdString();
        QFile pdf(path(u"paper.pdf"_s));
        ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
        EXPECT_TRUE(pdf.read(5) == "%PDF-");
        EXPECT_TRUE(pdf.remove());
    }
}

TEST_F(Print, ContactsSayWhatForToWhomAndWhy)
{
    EXPECT_EQ(print(u"contacts"_s, {}).code, 2);
    EXPECT_EQ(print(u"contacts"_s, {u"--purpose"_s, u"directory"_s}).code, 1);
    EXPECT_EQ(print(u"contacts"_s, {u"--purpose"_s, u"directory"_s, u"--recipient"_s, u"All"_s}).code, 1);
    EXPECT_FALSE(isWritten());
}

TEST_F(Print, RefusesWhatThereIsNot)
{
    EXPECT_EQ(print(u"posters"_s, {}).code, 2);
    EXPECT_EQ(print(u"badges"_s, {u"--who"_s, u"nobody"_s}).code, 2);
    EXPECT_EQ(print(u"badges"_s, {u"--badge"_s, u"1x1"_s}).code, 2);
    EXPECT_EQ(print(u"signatures"_s, {u"--day"_s, u"yesterday"_s}).code, 2);
    EXPECT_EQ(print(u"signatures"_s, {u"--day"_s, u"1999-01-01"_s}).code, 1);
    EXPECT_EQ(print(u"badges"_s, {u"--who"_s, u"Islândia"_s}).code, 1) << "nobody to print";
    EXPECT_FALSE(isWritten());
}

} // namespace elo::test
