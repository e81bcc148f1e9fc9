// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_texts.h"

#include "core/places/dates.h"
#include "core/report/suppression.h"

#include <QLocale>

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

QLocale localeOf(Language language)
{
    return language == Language::Portuguese ? QLocale(QLocale::Portuguese, QLocale::Mozambique)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom);
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
    const auto locale = localeOf(language);
    auto text = locale.toString(value, 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(locale.decimalPoint()))
            text.chop(locale.decimalPoint().size());
    }
    return text;
}

QString reportCellText(const ReportCell &cell, ReportColumnKind kind, Language language)
{
    if (cell.suppressed)
        return reportText(ReportText::SuppressedSign, language);
    if (cell.value.typeId() == QMetaType::QDate)
        return dateText(cell.value.toDate(), language);
    if (!isNumber(cell.value))
        return cell.value.toString();
    const auto number = cell.value.toDouble();
    switch (kind) {
    case ReportColumnKind::Decimal:
        return reportNumber(number, language, 2);
    case ReportColumnKind::Percent:
        return language == Language::Portuguese ? reportNumber(number, language, 1) + u"\u00a0%"_s
                                                : reportNumber(number, language, 1) + u'%';
    case ReportColumnKind::Count:
    case ReportColumnKind::Text:
    case ReportColumnKind::Date:
        break;
    }
    const bool whole = number == static_cast<double>(static_cast<qint64>(number));
    return reportNumber(number, language, whole ? 0 : 2);
}

bool isNumeric(ReportColumnKind kind)
{
    return kind == ReportColumnKind::Count || kind == ReportColumnKind::Decimal || kind == ReportColumnKind::Percent;
}

} // namespace elo
