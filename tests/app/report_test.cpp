// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDate>
#include <QFile>

namespace elo::test {

using namespace Qt::StringLiterals;

class Report : public OfficeTest
{
protected:
    void SetUp() override
    {
        OfficeTest::SetUp();
        ASSERT_EQ(elo({u"new"_s, sample(), u"--sample"_s}).code, 0);
    }

    QString sample() const { return path(u"sample.elo"_s); }

    /// The report on the half year up to today, as a file's bytes.
    QByteArray report(const QString &name, const QString &language)
    {
        const QDate today = QDate::currentDate();
        const Outcome run =
            elo({u"report"_s, sample(), u"iom"_s, u"--from"_s, today.addMonths(-6).toString(Qt::ISODate), u"--to"_s,
                 today.toString(Qt::ISODate), u"--lang"_s, language, u"--out"_s, path(name)});
        EXPECT_EQ(run.code, 0) << run.err.toStdString();
        QFile in(path(name));
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    }
};

TEST_F(Report, IsWrittenInEveryFormatAndBothLanguages)
{
    for (const QString &language : {u"pt"_s, u"en"_s}) {
        EXPECT_TRUE(report(u"r-%1.pdf"_s.arg(language), language).startsWith("%PDF-"));
        EXPECT_TRUE(report(u"r-%1.xlsx"_s.arg(language), language).startsWith("PK"));
        EXPECT_TRUE(report(u"r-%1.csv"_s.arg(language), language).startsWith("\xEF\xBB\xBF"));
    }
    EXPECT_NE(report(u"r-pt.csv"_s, u"pt"_s), report(u"r-en.csv"_s, u"en"_s));
}

TEST_F(Report, NamesNoMember)
{
    const QString csv = QString::fromUtf8(report(u"r.csv"_s, u"en"_s));
    EXPECT_TRUE(csv.contains(u"Southern Africa")) << csv.left(2000).toStdString();
    EXPECT_FALSE(csv.contains(u"Nhabinde"));
    EXPECT_FALSE(csv.contains(u"@example.org"));
}

TEST_F(Report, WritesNothingToTheFile)
{
    const QByteArray before = elo({u"dump"_s, sample()}).out;
    report(u"r.pdf"_s, u"pt"_s);
    EXPECT_EQ(elo({u"dump"_s, sample()}).out, before);
}

TEST_F(Report, WrongPeriodsAndFormatsAreWrongUsage)
{
    const QStringList start{u"report"_s, sample()};
    const QString out = path(u"x.pdf"_s);
    EXPECT_EQ(
        elo(start + QStringList{u"iom"_s, u"--from"_s, u"2026-02-30"_s, u"--to"_s, u"2026-03-01"_s, u"--out"_s, out})
            .code,
        2);
    EXPECT_EQ(
        elo(start + QStringList{u"iom"_s, u"--from"_s, u"2026-03-02"_s, u"--to"_s, u"2026-03-01"_s, u"--out"_s, out})
            .code,
        2);
    EXPECT_EQ(elo(start + QStringList{u"iom"_s, u"--from"_s, u"Março"_s, u"--out"_s, out}).code, 2);
    EXPECT_EQ(elo(start + QStringList{u"iom"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-03-01"_s,
                                      u"--format"_s, u"doc"_s, u"--out"_s, out})
                  .code,
              2);
    EXPECT_EQ(
        elo(start + QStringList{u"undp"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-03-01"_s, u"--out"_s, out})
            .code,
        2);
    EXPECT_FALSE(QFile::exists(out));
    EXPECT_EQ(elo(start + QStringList{u"iom"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-03-01"_s, u"--out"_s,
                                      u"/nowhere/x.pdf"_s})
                  .code,
              1);
}

TEST_F(Report, OdtIsRefusedInWords)
{
    const Outcome run = elo({u"report"_s, sample(), u"iom"_s, u"--out"_s, path(u"r.odt"_s), u"--lang"_s, u"pt"_s});
    EXPECT_EQ(run.code, 2);
    EXPECT_TRUE(run.err.contains(u"odt")) << run.err.toStdString();
    EXPECT_FALSE(QFile::exists(path(u"r.odt"_s)));
}

TEST_F(Report, WithoutDatesCoversTheYearOfTheNewestEvent)
{
    ASSERT_EQ(elo({u"add"_s, file(), u"--entity"_s, u"event"_s, u"name=Encontro"_s, u"starts=2019-05-04"_s,
                   u"kind=meeting"_s})
                  .code,
              0);
    const auto period = [&](const QStringList &dates) {
        const Outcome run = elo(QStringList{u"report"_s, file(), u"iom"_s, u"--out"_s, path(u"p.csv"_s)} + dates);
        EXPECT_EQ(run.code, 0) << run.err.toStdString();
        QFile in(path(u"p.csv"_s));
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(in.readAll());
        const qsizetype at = text.indexOf(u"Period,");
        return text.mid(at, text.indexOf(u'\r', at) - at).section(u'\n', 0, 0);
    };
    EXPECT_EQ(period({}), u"Period,1 Jan 2019 to 31 Dec 2019");
    EXPECT_EQ(period({u"--from"_s, u"2020-03-01"_s}), u"Period,1 Mar 2020 to 31 Dec 2020");
    EXPECT_EQ(period({u"--to"_s, u"2021-06-30"_s}), u"Period,1 Jan 2021 to 30 Jun 2021");
}

} // namespace elo::test
