// SPDX-License-Identifier: GPL-3.0-or-later
// No text untranslated, in either language. The catalogues are compared with what the sources say today.
#include "source_files.h"
#include "tests/print_qt.h"

#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo::lint {

namespace {

struct Message
{
    QString type; ///< of the translation: "", "unfinished", "vanished", "obsolete"
    QStringList forms;
    bool numerus = false;
};

/// Messages of a .ts file by "context / source / comment".
QMap<QString, Message> messagesOf(const QString &path)
{
    QMap<QString, Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context, source, comment;
    Message message;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            const QString name = xml.name().toString();
            if (name == u"message") {
                message = {};
                source.clear();
                comment.clear();
                message.numerus = xml.attributes().value(u"numerus"_s) == u"yes";
            } else if (name == u"name") {
                context = xml.readElementText();
            } else if (name == u"source") {
                source = xml.readElementText();
            } else if (name == u"comment") {
                comment = xml.readElementText();
            } else if (name == u"translation") {
                message.type = xml.attributes().value(u"type"_s).toString();
                if (!message.numerus)
                    message.forms << xml.readElementText();
            } else if (name == u"numerusform") {
                message.forms << xml.readElementText();
            }
        } else if (xml.isEndElement() && xml.name() == u"message") {
            messages.insert(context + u" / "_s + source + (comment.isEmpty() ? QString() : u" / "_s + comment),
                            message);
        }
    }
    return messages;
}

QString catalogue(const QString &language)
{
    return root() + u"/translations/elo_%1.ts"_s.arg(language);
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression kPlaceholder(u"%L?(?:\\d|n)"_s);
    QSet<QString> found;
    for (auto it = kPlaceholder.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

} // namespace

class Translations : public testing::TestWithParam<const char *>
{
protected:
    const QString m_language = QString::fromLatin1(GetParam());
};

TEST_P(Translations, NothingIsUnfinishedOrVanished)
{
    const auto messages = messagesOf(catalogue(m_language));
    ASSERT_GT(messages.size(), 100);
    QStringList bad;
    for (auto it = messages.begin(); it != messages.end(); ++it)
        if (!it->type.isEmpty() || it->forms.isEmpty() || it->forms.contains(QString()))
            bad << it.key();
    EXPECT_EQ(bad, QStringList());
}

TEST_P(Translations, EveryTextOfTheSourcesIsThere)
{
    QTemporaryDir scratch;
    const QString fresh = scratch.filePath(u"fresh.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(root());
    lupdate.start(QStringLiteral(ELO_LUPDATE), {u"-silent"_s, u"-I"_s, u"."_s, u"-locations"_s, u"none"_s, u"core"_s,
                                                u"ui"_s, u"app"_s, u"-ts"_s, fresh});
    ASSERT_TRUE(lupdate.waitForFinished(120'000));
    ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();

    const auto wanted = messagesOf(fresh);
    const auto known = messagesOf(catalogue(m_language));
    ASSERT_GT(wanted.size(), 100);
    QStringList missing, needless;
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        if (!known.contains(it.key()) || known[it.key()].numerus != it->numerus)
            missing << it.key();
    for (auto it = known.begin(); it != known.end(); ++it)
        if (!wanted.contains(it.key()))
            needless << it.key();
    EXPECT_EQ(missing, QStringList());
    EXPECT_EQ(needless, QStringList());
}

TEST_P(Translations, PlaceholdersAreThoseOfTheSource)
{
    const auto messages = messagesOf(catalogue(m_language));
    QStringList bad;
    for (auto it = messages.begin(); it != messages.end(); ++it) {
        const QString source = it.key().section(u" / "_s, 1);
        for (const QString &form : it->forms) {
            // "One record" may do without its number.
            QStringList expected = placeholders(source);
            if (it->numerus && !form.contains(QRegularExpression(u"%L?n"_s))) {
                expected.removeAll(u"%n"_s);
                expected.removeAll(u"%Ln"_s);
            }
            if (placeholders(form) != expected)
                bad << source + u" → "_s + form;
        }
    }
    EXPECT_EQ(bad, QStringList());
}

INSTANTIATE_TEST_SUITE_P(Both, Translations, testing::Values("pt", "en"));

TEST(Sources, NoTextIsTranslatedUnderAContextThatLupdateDoesNotSee)
{
    // A function called tr() that is no class's own: lupdate takes the namespace for the context, and at run time the
    // text is looked up in vain.
    const QRegularExpression own(u"^\\s*(static )?QString tr\\("_s);
    EXPECT_EQ(badLines(filesBelow({u"core"_s, u"ui"_s, u"app"_s}, {u"*.h"_s, u"*.cpp"_s}),
                       [&](const QString &line) { return own.match(line).hasMatch(); }),
              QStringList());
}

TEST(Portuguese, IsWrittenAsInMozambique)
{
    // Brazilian and post-1990 forms of words that a program like this one uses.
    static const QRegularExpression kWrong(
        u"\\b(arquivos?|usuários?|tela|excluir|deletar|projetos?|ações|ação|objetivos?|atividades?|setor(es)?|"
        u"proteção|diretor|direto|fato|contatos?|registros?|telefone celular|você|seleção|selecionar|atualizar|"
        u"atualizad[oa]s?|ativ[oa]s?|inativ[oa]s?|efetuar|senha|salvar|salvo|mouse|"
        u"acadêmic[oa]s?|econômic[oa]s?|gerenciar|correto|ótimo|exceção|coleção)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto messages = messagesOf(catalogue(u"pt"_s));
    QStringList bad;
    for (auto it = messages.begin(); it != messages.end(); ++it)
        for (const QString &form : it->forms)
            if (const auto match = kWrong.match(form); match.hasMatch())
                bad << u"%1: %2"_s.arg(match.captured(), form);
    EXPECT_EQ(bad, QStringList());
}

} // namespace elo::lint
