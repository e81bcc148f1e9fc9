// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/value_reader.h"

#include "core/base/decimal.h"
#include "core/exchange/cell_parts.h"
#include "core/people/fold.h"
#include "core/places/countries.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr qsizetype kMostRemembered = 5000;
constexpr int kFirstYear = 1900; ///< nobody who is on record was born, or left, before

ValueReading good(const QVariant &value)
{
    return {value, {}, false};
}

ValueReading bad(const char *reason)
{
    return {{}, QString::fromLatin1(reason), false};
}

ValueReading soft(const char *reason)
{
    return {{}, QString::fromLatin1(reason), true};
}

bool isText(FieldType type)
{
    return type == FieldType::Text || type == FieldType::LongText;
}

bool hasWordCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// Turns what follows round on the screen: a name would read as another one than it is.
bool isOverrideOfDirection(QChar c)
{
    return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
}

/// Line breaks and control characters of a cell become spaces where the field has one line; overrides of direction
/// go.
QString oneLine(const QString &text)
{
    QString line = text;
    line.removeIf(isOverrideOfDirection);
    for (QChar &c : line)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    return line.simplified();
}

} // namespace

ValueReader::ValueReader(const Entity &entity, const Field &field, DateOrder order)
    : m_field(&field), m_order(order),
      m_remembers(!isText(field.type) && field.type != FieldType::Date && field.type != FieldType::PartialDate),
      m_isYear(QByteArrayView(field.key).endsWith("_year")), m_isBirth(QByteArrayView(field.key) == "birth_date")
{
    if (!field.choices.empty())
        m_words = std::make_unique<ChoiceWords>(entity, field);
}

void ValueReader::lookAt(const QStringList &samples)
{
    if (m_words && QByteArrayView(m_field->key) == "sex")
        m_words->settleSex(samples);
}

ValueReading ValueReader::read(const QString &text)
{
    if (text.isEmpty())
        return {};
    if (!m_remembers)
        return readAnew(text);
    if (const auto known = m_read.constFind(text); known != m_read.constEnd())
        return *known;
    const ValueReading reading = readAnew(text);
    if (m_read.size() < kMostRemembered)
        m_read.insert(text, reading);
    return reading;
}

ValueReading ValueReader::readAnew(const QString &text) const
{
    if (m_field->type == FieldType::LongText) {
        if (text.size() > kMaxLongText)
            return bad("too_long");
        return good(text.trimmed());
    }
    const QString line = oneLine(text);
    if (line.isEmpty())
        return {};
    if (m_field->type == FieldType::Text) {
        if (line.size() > kMaxText)
            return bad("too_long");
        return hasWordCharacter(line) ? good(line) : ValueReading{};
    }
    // "None" is a level of education, "unknown" is nothing: the words of the field come first.
    if (m_field->type == FieldType::Choice)
        if (const QString key = m_words->keyFor(line); !key.isEmpty())
            return good(key);
    if (saysNothing(line))
        return {};
    switch (m_field->type) {
    case FieldType::Choice:
        return soft("unknown_choice");
    case FieldType::ChoiceSet:
        return readChoiceSet(line);
    case FieldType::LanguageSet:
        return readLanguages(line);
    case FieldType::Integer:
        return readInteger(line);
    case FieldType::Decimal:
        return readDecimal(line);
    case FieldType::Boolean: {
        const auto answer = yesOrNo(line);
        return answer ? good(*answer) : bad("not_yes_or_no");
    }
    case FieldType::Date:
    case FieldType::PartialDate:
        return readDate(line);
    case FieldType::Country: {
        const auto code = countryFromText(line);
        return code ? good(*code) : bad("unknown_country");
    }
    case FieldType::Province: {
        if (const auto key = provinceFromText(line))
            return good(*key);
        return soft(fold(line) == u"maputo" ? "ambiguous_province" : "unknown_province");
    }
    default:
        return good(line);
    }
}

ValueReading ValueReader::readInteger(const QString &text) const
{
    QString digits = text;
    digits.remove(u' ').remove(QChar(0xA0));
    bool ok = false;
    qint64 number = digits.toLongLong(&ok);
    if (!ok && m_isYear)
        if (const auto date = partialDateFromText(text, m_order))
            number = QStringView(*date).first(4).toLongLong(&ok);
    static const QRegularExpression kGrouped(u"^\\d{1,3}([.,]\\d{3})+$"_s);
    if (!ok && kGrouped.match(digits).hasMatch())
        number = digits.remove(u'.').remove(u',').toLongLong(&ok);
    if (!ok)
        return bad("not_a_number");
    if (m_isYear && (number < kFirstYear || number > m_today.year()))
        return bad("out_of_range");
    if (number < 0)
        return bad("out_of_range");
    return good(number);
}

ValueReading ValueReader::readDecimal(const QString &text) const
{
    const auto number = decimalFromText(text);
    return number ? good(*number) : bad("not_a_number");
}

ValueReading ValueReader::readDate(const QString &text) const
{
    QDate date;
    QVariant value;
    if (m_field->type == FieldType::Date) {
        const auto read = dateFromText(text, m_order);
        if (!read)
            return bad(partialDateFromText(text, m_order) ? "date_not_whole" : "no_such_date");
        date = *read;
        value = date;
    } else {
        const auto read = partialDateFromText(text, m_order);
        if (!read)
            return bad("no_such_date");
        date = QDate(QStringView(*read).first(4).toInt(), 1, 1);
        value = *read;
        if (read->size() == 10)
            date = QDate::fromString(*read, Qt::ISODate);
    }
    if (m_isBirth && date > m_today)
        return bad("date_in_future");
    if (date.year() < kFirstYear)
        return bad("out_of_range");
    return good(value);
}

ValueReading ValueReader::readChoiceSet(const QString &text) const
{
    ValueReading reading;
    QStringList found;
    for (const QString &part : setParts(text)) {
        const QString key = m_words->keyFor(part);
        if (!key.isEmpty())
            found.append(key);
        else if (!saysNothing(part))
            reading = soft("unknown_choice");
    }
    QStringList ordered;
    for (const Choice &choice : m_field->choices)
        if (found.contains(QLatin1StringView(choice.key)))
            ordered.append(QString::fromLatin1(choice.key));
    if (!ordered.isEmpty())
        reading.value = ordered.join(u',');
    return reading;
}

ValueReading ValueReader::readLanguages(const QString &text) const
{
    ValueReading reading;
    QStringList found;
    for (const QString &part : setParts(text)) {
        if (const auto code = languageFromText(part)) {
            if (!found.contains(*code))
                found.append(*code);
        } else if (!saysNothing(part)) {
            reading = soft("unknown_language");
        }
    }
    if (!found.isEmpty())
        reading.value = found.join(u',');
    return reading;
}

} // namespace elo
