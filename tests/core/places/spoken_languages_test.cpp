// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/spoken_languages.h"

#include <QSet>
#include <gtest/gtest.h>

using namespace elo;

namespace {

std::string languageOf(QStringView text)
{
    return languageFromText(text).value_or(QStringLiteral("nothing")).toStdString();
}

TEST(SpokenLanguages, HaveTwoNamesThatAreReadBack)
{
    const QStringList codes = languageCodes();
    EXPECT_EQ(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    EXPECT_EQ(codes.first(), QStringLiteral("pt"));
    QSet<QString> names;
    for (const QString &code : codes) {
        const QString pt = languageName(code, Language::Portuguese);
        const QString en = languageName(code, Language::English);
        EXPECT_FALSE(pt.isEmpty());
        names.insert(pt);
        for (const QString &text : {pt, en, pt.toUpper(), code})
            EXPECT_EQ(languageOf(text), code.toStdString()) << text.toStdString();
    }
    EXPECT_EQ(names.size(), codes.size());
    EXPECT_EQ(languageName(u"qq", Language::English), QStringLiteral("qq"));
}

TEST(SpokenLanguages, OfMozambiqueAreThere)
{
    for (const QString code :
         {"vmw", "ts", "rng", "seh", "ndc", "cce", "toh", "ny", "yao", "mgh", "kde", "chw", "tsc", "ngl", "sw"})
        EXPECT_TRUE(languageCodes().contains(code)) << code.toStdString();
    EXPECT_EQ(languageName(u"vmw", Language::Portuguese), QStringLiteral("macua"));
    EXPECT_EQ(languageName(u"ts", Language::Portuguese), QStringLiteral("changana"));
    EXPECT_EQ(languageName(u"pt", Language::English), QStringLiteral("Portuguese"));
}

TEST(LanguageFromText, KnowsWhatPeopleWrite)
{
    const std::pair<QStringView, const char *> cases[] = {
        {u"português", "pt"},  {u"Portuguese", "pt"},       {u"por", "pt"},
        {u"inglês", "en"},     {u"INGLES", "en"},           {u"eng", "en"},
        {u"changana", "ts"},   {u"xangana", "ts"},          {u"shangaan", "ts"},
        {u"Xichangana", "ts"}, {u"macua", "vmw"},           {u"emakhuwa", "vmw"},
        {u"suaíli", "sw"},     {u"swahili", "sw"},          {u"Kiswahili", "sw"},
        {u"chuwabo", "chw"},   {u"ronga", "rng"},           {u"sena", "seh"},
        {u"ndau", "ndc"},      {u"chope", "cce"},           {u"bitonga", "toh"},
        {u"nyanja", "ny"},     {u"francês", "fr"},          {u"alemão", "de"},
        {u"zulu", "zu"},       {u"espanhol", "es"},         {u"maconde", "kde"},
        {u"lomwe", "ngl"},     {u"Inglês (fluente)", "en"}, {u"Português (Moçambique)", "pt"},
        {u"mandarim", "zh"},   {u"língua de sinais", "mzy"}};
    for (const auto &[text, code] : cases)
        EXPECT_EQ(languageOf(text), code) << text.toString().toStdString();
}

TEST(LanguageFromText, DoesNotGuess)
{
    for (const QStringView text : {u"", u"crioulo", u"xx", u"português e inglês", u"línguas"})
        EXPECT_EQ(languageOf(text), "nothing") << text.toString().toStdString();
}

} // namespace
