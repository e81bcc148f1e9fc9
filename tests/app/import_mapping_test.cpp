// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>

using namespace Qt::StringLiterals;

// Mappings on the command line: reuse is asked for, never found out.
namespace elo::test {

namespace {

class ImportMapping : public OfficeTest
{
protected:
    const QByteArray kFirst = "Nome;Sexo;Coisa\nAna Sitoe;Fm;Pedreira\nRui Tembe;Masculino;Cozinheiro\n";
    const QByteArray kNext = "Nome;Sexo;Coisa\nOlga Cossa;Fm;Professora\n";
    const QByteArray kMap = R"({"columns": {"Coisa": "occupation"}, "values": {"Sexo": {"Fm": "f"}}})";

    /// A field of the one member whom a text finds.
    QString fieldOf(const QString &name, const QString &field)
    {
        const QJsonArray hits = elo({u"search"_s, file(), name, u"--json"_s}).array();
        EXPECT_EQ(hits.size(), 1) << name.toStdString();
        const QString id = hits[0].toObject()[u"number"].toString();
        return elo({u"show"_s, file(), id, u"--json"_s}).object()[u"fields"].toObject()[field].toString();
    }
};

} // namespace

TEST_F(ImportMapping, GoesThroughAFileAndAName)
{
    const QString saved = path(u"saved.json"_s);
    const Outcome first = elo({u"import"_s, file(), write(u"a.csv"_s, kFirst), u"--map"_s, write(u"map.json"_s, kMap),
                               u"--save-map"_s, saved, u"--remember"_s, u"Lisboa"_s, u"--json"_s});
    ASSERT_EQ(first.code, 0) << first.err.toStdString();
    EXPECT_EQ(fieldOf(u"Ana Sitoe"_s, u"sex"_s), u"f");
    EXPECT_EQ(fieldOf(u"Ana Sitoe"_s, u"occupation"_s), u"Pedreira");
    EXPECT_TRUE(QFile::exists(saved));

    const QString next = write(u"b.csv"_s, kNext);
    const auto mapped = [&](const QStringList &how) {
        const Outcome run = elo(QStringList{u"import"_s, file(), next, u"--dry-run"_s, u"--json"_s} + how);
        return run.object()[u"mapped"].toObject()[u"Coisa"].toString();
    };
    EXPECT_EQ(mapped({}), QString()) << "without being asked, nothing is as last time";
    EXPECT_EQ(mapped({u"--map"_s, saved}), u"occupation");
    EXPECT_EQ(mapped({u"--mapping"_s, u"LISBOA"_s}), u"occupation");
    EXPECT_EQ(mapped({u"--as-last-time"_s}), u"occupation");
    ASSERT_EQ(elo({u"import"_s, file(), next, u"--as-last-time"_s}).code, 0);
    EXPECT_EQ(fieldOf(u"Olga Cossa"_s, u"sex"_s), u"f");
    EXPECT_EQ(elo({u"check"_s, file()}).code, 0);
}

TEST_F(ImportMapping, ThatIsNotThereIsAnError)
{
    const QString list = write(u"a.csv"_s, kFirst);
    const QByteArray before = dump();
    EXPECT_EQ(elo({u"import"_s, file(), list, u"--as-last-time"_s}).code, 1);
    EXPECT_EQ(elo({u"import"_s, file(), list, u"--mapping"_s, u"Lisboa"_s}).code, 1);
    EXPECT_EQ(elo({u"import"_s, file(), list, u"--mapping"_s, u"Lisboa"_s, u"--as-last-time"_s}).code, 2);
    EXPECT_EQ(elo({u"import"_s, file(), list, u"--map"_s,
                   write(u"bad.json"_s, R"({"columns": {}, "values": {"Sexo": {"Fm": "azul"}}})")})
                  .code,
              1);
    EXPECT_EQ(dump(), before);
}

} // namespace elo::test
