// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_header.h"

#include "core/people/fold.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

/// Words that carry no meaning in a header. Folded.
const QSet<QString> &fillers()
{
    static const QSet<QString> kFillers = [] {
        const QString words =
            u"de da do dos das d e o a os as em no na nos nas n nr num numero um uma of the in and on at for your "
            u"you seu sua "
            "seus suas teu tua onde actual actualmente atual atualmente currently current now is are do does qual "
            "quais what "
            "which where indique indicar escreva please favor por para se com ou or s que voce tem vive live s a"_s;
        const QStringList list = words.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return kFillers;
}

/// Words that make a header speak of something other than what its remaining words say.
const QSet<QString> &turningWords()
{
    static const QSet<QString> kWords = [] {
        const QString words =
            u"pai mae father mother conjuge esposo esposa marido spouse filho filha filhos children emergencia "
            u"emergency empresa "
            "empregador employer company emissao issue validade expiry passaporte passport bi dire nuit nif "
            "documento document "
            "identificacao inscricao registo registration entrada chegada parente familiar relative referencia banco "
            "bank conta "
            "account assinatura signature hora carimbo timestamp id idade postal origem nascimento naturalidade "
            "birth origin "
            "nacionalidade "
            "nationality nac delegacao delegation capacidade representante representative associacao association "
            "evento event "
            "saida partida departure consular consulado externo external ordem membros members cargo funcao role "
            "position "
            "civil instituicao organizacao institution organisation organization focal viagem voo hotel quarto"_s;
        const QStringList list = words.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return kWords;
}

/// Abbreviations of three letters that stand for a longer word; other words must share four.
bool isKnownShort(QStringView token)
{
    return token == u"tel" || token == u"cel" || token == u"obs" || token == u"org" || token == u"res";
}

/// Orthographies of 1945 and 1990 side by side: contacto/contato, sector/setor, acção/ação.
QString oneSpelling(QString token)
{
    if (token.size() < 4)
        return token;
    token.replace(u"ct"_s, u"t"_s);
    token.replace(u"cc"_s, u"c"_s);
    return token;
}

/// `nomeCompleto` and `DataNascimento` are two words each.
QString parted(QStringView header)
{
    QString text;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (i > 0 && header[i].isUpper() && header[i - 1].isLower())
            text += u' ';
        text += header[i];
    }
    return text;
}

/// "Full name (as in your passport)" is about no passport.
QString withoutAdvice(const QString &header)
{
    static const QRegularExpression kAdvice(
        u"\\((as |como |conforme |tal |igual|ex[.:]|e\\.g|por exemplo|for example|dd|d/|yyyy|aaaa)[^)]*\\)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(header).remove(kAdvice);
}

bool isNumber(const QString &token)
{
    return std::all_of(token.begin(), token.end(), [](QChar c) { return c.isDigit(); });
}

bool sameWord(const QString &a, const QString &b, bool *exact)
{
    if (a == b)
        return true;
    const QString &shorter = a.size() < b.size() ? a : b;
    const QString &longer = a.size() < b.size() ? b : a;
    if (!longer.startsWith(shorter) || (shorter.size() < 4 && !isKnownShort(shorter)))
        return false;
    const bool isPlural = longer.size() - shorter.size() <= 2;
    *exact = *exact && isPlural;
    return true;
}

struct Overlap
{
    int shared = 0;
    bool exact = true;
};

/// How many words of `few` occur among `many`.
Overlap overlap(const QStringList &few, const QStringList &many)
{
    Overlap result;
    for (const QString &word : few)
        if (std::any_of(many.begin(), many.end(),
                        [&](const QString &other) { return sameWord(word, other, &result.exact); }))
            ++result.shared;
    return result;
}

} // namespace

HeaderWords::HeaderWords(QStringView header) : folded(fold(header))
{
    for (const QString &token : foldedTokens(parted(withoutAdvice(header.toString()))))
        if (!fillers().contains(token) && !isNumber(token) && !tokens.contains(oneSpelling(token)))
            tokens.append(oneSpelling(token));
}

int headerScore(const HeaderWords &header, const HeaderWords &known)
{
    if (header.folded == known.folded)
        return header.folded.isEmpty() ? 0 : 100;
    const auto h = header.tokens.size();
    const auto k = known.tokens.size();
    if (h == 0 || k == 0)
        return 0;
    for (const QString &word : header.tokens)
        if (turningWords().contains(word) && !known.tokens.contains(word))
            return 0;
    const int slack = 4; // what an abbreviation costs
    const Overlap ofKnown = overlap(known.tokens, header.tokens);
    if (ofKnown.shared == k) {
        const int penalty = ofKnown.exact ? 0 : slack;
        return (h == k ? 96 : 62 + int(30 * k / h)) - penalty;
    }
    const Overlap ofHeader = overlap(header.tokens, known.tokens);
    if (ofHeader.shared == h)
        return 50 + int(20 * h / k) - (ofHeader.exact ? 0 : slack);
    return 0;
}

bool isAboutSomethingElse(const HeaderWords &header)
{
    return std::any_of(header.tokens.begin(), header.tokens.end(),
                       [](const QString &word) { return turningWords().contains(word); });
}

} // namespace elo
