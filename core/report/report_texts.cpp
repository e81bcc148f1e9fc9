// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_texts.h"

#include "core/places/dates.h"
#include "core/report/suppression.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

struct Wording
{
    QString portuguese;
    QString english;
};

Wording wording(ReportText text)
{
    switch (text) {
    // A letter, as Eurostat flags confidential values: "<3" would be untrue for complementary cells and would tell
    // the two apart; signs such as "-" or "*" are read as formulas or patterns by spreadsheets.
    case ReportText::SuppressedSign:
        return {u"c"_s, u"c"_s};
    case ReportText::SuppressedNote:
        return {u"%1 = confidencial. Para protecção das pessoas não se publicam contagens inferiores a %2, "
                "nem as que permitiriam deduzi-las."_s,
                u"%1 = confidential. To protect people, counts below %2 are not published, "
                "nor those from which they could be worked out."_s};
    case ReportText::Contents:
        return {u"Índice"_s, u"Contents"_s};
    case ReportText::Table:
        return {u"Quadro %1"_s, u"Table %1"_s};
    case ReportText::Figure:
        return {u"Gráfico %1"_s, u"Figure %1"_s};
    case ReportText::Continued:
        return {u"(continuação)"_s, u"(continued)"_s};
    case ReportText::Cover:
        return {u"Capa"_s, u"Cover"_s};
    case ReportText::Title:
        return {u"Título"_s, u"Title"_s};
    case ReportText::Organisation:
        return {u"Organização"_s, u"Organisation"_s};
    case ReportText::Author:
        return {u"Autor"_s, u"Author"_s};
    case ReportText::Remarks:
        return {u"Observações"_s, u"Remarks"_s};
    case ReportText::NoRows:
        return {u"Sem registos neste período."_s, u"No records in this period."_s};
    }
    return {};
}

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

} // namespace

QString reportText(ReportText text, Language language)
{
    const auto both = wording(text);
    return language == Language::Portuguese ? both.portuguese : both.english;
}

QString suppressedNote(Language language)
{
    return reportText(ReportText::SuppressedNote, language)
        .arg(reportText(ReportText::SuppressedSign, language), QString::number(kSmallCountThreshold));
}

QString reportNumber(double value, Language language, int decimals)
{
    // By hand and not by QLocale, which leaves 1500 without and 12 345 with a separator in one column of Portuguese.
    auto text = QString::number(value, 'f', decimals);
    const bool portuguese = language == Language::Portuguese;
    auto point = text.indexOf(u'.');
    if (point >= 0)
        text[point] = portuguese ? u',' : u'.';
    else
        point = text.size();
    const qsizetype firstDigit = text.startsWith(u'-') ? 1 : 0;
    for (auto at = point - 3; at > firstDigit; at -= 3)
        text.insert(at, portuguese ? QChar(QChar::Nbsp) : QChar(u','));
    return text;
}

int decimalsNeeded(double value, int most)
{
    for (int decimals = 0; decimals < most; ++decimals) {
        const auto rounded = QString::number(value, 'f', decimals).toDouble();
        // Compared as it would be printed: 33.300000000000004 needs one.
        if (QString::number(rounded, 'f', most) == QString::number(value, 'f', most))
            return decimals;
    }
    return most;
}

int columnDecimals(const ReportTable &table, std::size_t column)
{
    const auto kind = table.columns.at(column).kind;
    const int most = kind == ReportColumnKind::Percent ? 1 : 2;
    int decimals = 0;
    for (std::size_t row = 0; row < table.rows.size() && decimals < most; ++row) {
        const auto cell = table.cell(row, column);
        if (!cell.suppressed && isNumber(cell.value))
            decimals = std::max(decimals, decimalsNeeded(cell.value.toDouble(), most));
    }
    return decimals;
}

QString reportCellText(const ReportCell &cell, ReportColumnKind kind, int decimals, Language language)
{
    if (cell.suppressed)
        return reportText(ReportText::SuppressedSign, language);
    if (cell.value.typeId() == QMetaType::QDate)
        return dateText(cell.value.toDate(), language);
    if (!isNumber(cell.value))
        return cell.value.toString();
    const auto text = reportNumber(cell.value.toDouble(), language, decimals);
    if (kind != ReportColumnKind::Percent)
        return text;
    return language == Language::Portuguese ? text + u"\u00a0%"_s : text + u'%';
}

bool isNumeric(ReportColumnKind kind)
{
    return kind == ReportColumnKind::Count || kind == ReportColumnKind::Decimal || kind == ReportColumnKind::Percent;
}

} // namespace elo
