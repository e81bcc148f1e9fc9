// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/error_text.h"

#include "core/schema/schema.h"
#include "tests/print_qt.h"
#include "ui/translation.h"

#include <QSet>

#include <gtest/gtest.h>

namespace elo {

namespace {

using enum ErrorCode;
constexpr ErrorCode kAll[] = {NotFound,     NotAnEloFile, NewerFile,  FileExists,    InUse,   ReadOnly,
                              DiskFull,     Damaged,      CannotRead, CannotWrite,   Invalid, Refused,
                              ChangedSince, Cancelled,    BadSource,  BadExpression, Internal};

class ErrorTextIn : public ::testing::TestWithParam<Language>
{
protected:
    void SetUp() override { m_translation.install(GetParam()); }
    Translation m_translation;
};

} // namespace

TEST_P(ErrorTextIn, EveryCodeHasWordsOfItsOwn)
{
    QSet<QString> titles;
    QSet<QString> texts;
    for (const ErrorCode code : kAll) {
        const Error error{code, {QStringLiteral("/home/ana/a.elo"), QStringLiteral("9"), QStringLiteral("1")}, {}};
        EXPECT_FALSE(errorTitle(error).isEmpty()) << int(code);
        // What happened, and that nothing was lost.
        EXPECT_GT(errorText(error).size(), 30) << int(code);
        EXPECT_FALSE(errorText(error).contains(u'%')) << errorText(error).toStdString();
        titles.insert(errorTitle(error));
        texts.insert(errorText(error));
    }
    EXPECT_EQ(titles.size(), qsizetype(std::size(kAll)));
    EXPECT_EQ(texts.size(), qsizetype(std::size(kAll)));
}

TEST_P(ErrorTextIn, FilesAreNamed)
{
    for (const ErrorCode code :
         {NotFound, NotAnEloFile, NewerFile, FileExists, InUse, ReadOnly, DiskFull, Damaged, CannotRead, CannotWrite})
        EXPECT_TRUE(errorText({code, {QStringLiteral("/home/ana/a.elo")}, {}}).contains(u"a.elo")) << int(code);
}

TEST_P(ErrorTextIn, TheTechnicalCauseIsNotShown)
{
    for (const ErrorCode code : kAll)
        EXPECT_FALSE(errorText({code, {}, QStringLiteral("SQLITE_IOERR")}).contains(u"SQLITE")) << int(code);
}

TEST_P(ErrorTextIn, OfAPackageNobodyIsAskedToCorrectAList)
{
    const auto ofList = errorText({BadSource, {QStringLiteral("empty")}, {}}).split(u'\n').last();
    for (const char *reason :
         {"not_a_package", "cut", "altered", "other_office", "newer_package", "unknown_device_key"}) {
        const Error error{BadSource, {QString::fromLatin1(reason), QStringLiteral("/media/a.elopack")}, {}};
        EXPECT_GT(errorText(error).size(), 30) << reason;
        EXPECT_FALSE(errorText(error).contains(ofList)) << reason;
        EXPECT_FALSE(errorText(error).contains(u'%')) << reason;
        EXPECT_NE(errorTitle(error), errorTitle({BadSource, {QStringLiteral("empty")}, {}})) << reason;
    }
}

INSTANTIATE_TEST_SUITE_P(Both, ErrorTextIn, ::testing::Values(Language::English, Language::Portuguese));

TEST(ErrorText, NamesWhatWasChangedSinceOnALineEach)
{
    const QString text =
        errorText({ChangedSince, {QStringLiteral("Rosa Invented"), QStringLiteral("Lisbon group")}, {}});
    EXPECT_TRUE(text.contains(u"• Rosa Invented\n"));
    EXPECT_TRUE(text.contains(u"• Lisbon group\n"));

    QStringList many;
    for (int i = 0; i < 40; ++i)
        many << QStringLiteral("Person %1").arg(i);
    const QString cut = errorText({ChangedSince, many, {}});
    EXPECT_LT(cut.count(u'\n'), 20);
    EXPECT_TRUE(cut.contains(u"28"));
}

TEST(ErrorText, InvalidNamesTheFieldAndTheReason)
{
    const Schema schema;
    const Error error{
        Invalid,
        {QStringLiteral("residence_country"), QStringLiteral("unknown_country"), QStringLiteral("Xland")},
        {}};
    const Entity &member = schema.entity(u"member");
    const QString text = errorText(error, &member);
    EXPECT_TRUE(text.contains(member.field(u"residence_country").labelText()));
    EXPECT_TRUE(text.contains(invalidReasonText(QStringLiteral("unknown_country"))));
    // A reason that a later core brings has a sentence all the same.
    EXPECT_FALSE(invalidReasonText(QStringLiteral("reason_of_tomorrow")).isEmpty());
}

} // namespace elo
