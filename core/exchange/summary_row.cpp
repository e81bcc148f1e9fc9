// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/summary_row.h"

#include "core/people/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

bool isOneOf(const QString &word, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView w) { return word == w; });
}

bool isNumber(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

bool isSummaryRow(const QStringList &cells, qsizetype width)
{
    constexpr int kMostFilled = 4;
    QStringList filled;
    for (const QString &cell : cells) {
        if (const QString text = cell.simplified(); !text.isEmpty())
            filled << text;
        if (filled.size() > kMostFilled)
            return false;
    }
    if (width < 3 || filled.isEmpty())
        return false;
    const QStringList words = foldedTokens(filled.first());
    const QString first = words.value(0);
    if (isOneOf(first, {u"total", u"totais", u"subtotal", u"soma", u"totals", u"sum"}) ||
        (first == u"grand" && words.value(1) == u"total"))
        return words.size() <= 4 &&
               std::all_of(filled.begin() + 1, filled.end(), [](const QString &text) { return isNumber(text); });
    if (filled.size() > 1)
        return false;
    const bool isLabel = filled.first().contains(u':') || filled.first().contains(u"__"_s);
    const bool isBy = isOneOf(words.value(1), {u"por", u"by"}) &&
                      isOneOf(first, {u"elaborado", u"elaborada", u"preparado", u"preparada", u"compilado", u"feito",
                                      u"visto", u"prepared", u"compiled"});
    return isBy || (isLabel && isOneOf(first, {u"fonte", u"source", u"nota", u"notas", u"note", u"obs", u"observacao",
                                               u"observacoes", u"assinatura", u"data", u"local", u"responsavel",
                                               u"visto", u"o", u"legenda"}));
}

} // namespace elo
