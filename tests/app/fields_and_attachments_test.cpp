// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of the office's own and attached files, from outside.
#include "program.h"

#include <QDir>
#include <QFile>

namespace elo::test {

using namespace Qt::StringLiterals;

using FieldsAndAttachments = OfficeTest;

TEST_F(FieldsAndAttachments, AFieldIsDefinedFilledImportedShownAndRemoved)
{
    const Outcome made = elo({u"field"_s, file(), u"add"_s, u"--entity"_s, u"member"_s, u"--label"_s,
                              u"Número da pasta"_s, u"--type"_s, u"text"_s, u"--json"_s});
    ASSERT_EQ(made.code, 0) << made.err.toStdString();
    const QString key = made.object()[u"key"].toString();
    EXPECT_TRUE(key.startsWith(u"x_"_s));
    EXPECT_EQ(
        elo({u"add"_s, file(), u"--entity"_s, u"member"_s, u"name=Ana Fictícia"_s, u"numero da pasta=P-1"_s}).code,
        0);
    const QString list = write(u"lista.csv"_s, "Nome,NUMERO DA PASTA\nBento Inventado,P-2\n");
    const Outcome imported = elo({u"import"_s, file(), list, u"--entity"_s, u"member"_s, u"--json"_s});
    EXPECT_EQ(imported.object()[u"mapped"].toObject()[u"NUMERO DA PASTA"].toString(), key)
        << imported.err.toStdString();
    const QJsonArray found = elo({u"search"_s, file(), u"P-2"_s, u"--json"_s}).array();
    ASSERT_EQ(found.size(), 1);
    const QString number = found[0].toObject()[u"number"].toString();
    const auto shown = [&] {
        return elo({u"show"_s, file(), number, u"--json"_s}).object()[u"fields"].toObject()[key].toString();
    };
    EXPECT_EQ(shown(), u"P-2"_s);
    EXPECT_EQ(
        elo({u"field"_s, file(), u"add"_s, u"--entity"_s, u"member"_s, u"--label"_s, u"numero DA pasta"_s}).code, 1);
    EXPECT_EQ(elo({u"field"_s, file(), u"remove"_s, u"Número da pasta"_s}).code, 0);
    EXPECT_EQ(shown(), QString());
    EXPECT_TRUE(elo({u"field"_s, file(), u"list"_s, u"--json"_s}).array().isEmpty());
    const QString removal = elo({u"history"_s, file(), u"--json"_s}).array()[0].toObject()[u"id"].toString();
    EXPECT_EQ(elo({u"undo"_s, file(), removal}).code, 0);
    EXPECT_EQ(shown(), u"P-2"_s);
    EXPECT_TRUE(isSound());
}

TEST_F(FieldsAndAttachments, AFileGoesInAndComesOut)
{
    ASSERT_EQ(elo({u"add"_s, file(), u"--entity"_s, u"member"_s, u"name=Ana Fictícia"_s}).code, 0);
    const QString minutes = write(u"acta.txt"_s, "Aprovada por unanimidade\n");
    const Outcome attached = elo({u"attach"_s, file(), u"M-1"_s, minutes, u"--note"_s, u"assinada"_s, u"--json"_s});
    ASSERT_EQ(attached.code, 0) << attached.err.toStdString();
    EXPECT_EQ(attached.object()[u"type"].toString(), u"text/plain"_s);
    EXPECT_EQ(elo({u"attach"_s, file(), u"M-1"_s, write(u"vazio.txt"_s, {})}).code, 1);
    QDir().mkpath(path(u"fora"_s));
    EXPECT_EQ(elo({u"attachments"_s, file(), u"M-1"_s, u"--save"_s, path(u"fora"_s)}).code, 0);
    QFile copy(path(u"fora/acta.txt"_s));
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), "Aprovada por unanimidade\n");
    EXPECT_EQ(elo({u"detach"_s, file(), attached.object()[u"id"].toString()}).code, 0);
    EXPECT_TRUE(elo({u"attachments"_s, file(), u"M-1"_s, u"--json"_s}).array().isEmpty());
    EXPECT_TRUE(isSound());
}

} // namespace elo::test
