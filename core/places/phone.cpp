// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/phone.h"

#include "core/places/phone_plan.h"
#include "core/places/phone_text.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

namespace elo {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

/// E.164 allows fifteen digits; nothing longer is worth the library's time.
constexpr size_t kLongest = 17;
constexpr size_t kShortest = 4;

/// By the library's own parser. @param digits with a plus, or national ones of the region.
QString parseByLibrary(const std::string &digits, const std::string &region)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util.Parse(digits, region, &number) != PhoneNumberUtil::NO_PARSING_ERROR || !util.IsValidNumber(number))
        return {};
    std::string text;
    util.Format(number, PhoneNumberUtil::E164, &text);
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

QString e164Of(const NumberingPlan &plan, std::string_view national)
{
    if (national.empty())
        return {};
    return u'+' + QLatin1StringView(plan.callingDigits.data(), qsizetype(plan.callingDigits.size())) +
           QLatin1StringView(national.data(), qsizetype(national.size()));
}

bool hasPlausibleLength(const std::string &digits)
{
    return digits.size() >= kShortest && digits.size() <= kLongest;
}

/// @param digits with their calling code, without a plus.
QString internationalDigits(const std::string &digits)
{
    if (!hasPlausibleLength(digits))
        return {};
    if (const NumberingPlan *plan = planOfDigits(digits)) {
        const std::string_view national = std::string_view(digits).substr(plan->callingDigits.size());
        if (const std::optional<std::string_view> found = readInternational(*plan, national))
            return e164Of(*plan, *found);
    }
    return parseByLibrary('+' + digits, {});
}

QString nationalDigitsIn(const NumberingPlan &plan, const std::string &digits, QStringView region)
{
    if (!hasPlausibleLength(digits))
        return {};
    if (const std::optional<std::string_view> found = readNational(plan, digits))
        return e164Of(plan, *found);
    return parseByLibrary(digits, region.toLatin1().toStdString());
}

QString internationalToE164(const PhoneText &phone)
{
    if (phone.bracketedZero > 0) {
        std::string withoutZero = phone.digits;
        withoutZero.erase(size_t(phone.bracketedZero), 1);
        if (const QString e164 = internationalDigits(withoutZero); !e164.isEmpty())
            return e164;
    }
    return internationalDigits(phone.digits);
}

/// A zero before the number, out of habit, where the plan has no trunk prefix. Elsewhere the library knows the
/// prefix.
bool hasForeignTrunkZero(const std::string &digits, const NumberingPlan &plan)
{
    return plan.trunkPrefix.empty() && digits.size() > 1 && digits[0] == '0' && digits[1] != '0';
}

/// Nine digits from 8, with or without 258: a Mozambican mobile, wherever its owner lives.
QString mozambicanToE164(const std::string &digits)
{
    if (digits.size() == 9 && digits[0] == '8')
        return internationalDigits("258" + digits);
    if (digits.size() == 12 && digits.starts_with("2588"))
        return internationalDigits(digits);
    return {};
}

QString nationalToE164(const std::string &digits, QStringView region)
{
    if (const NumberingPlan *plan = planOfRegion(region)) {
        if (const QString e164 = nationalDigitsIn(*plan, digits, region); !e164.isEmpty())
            return e164;
        if (hasForeignTrunkZero(digits, *plan)) {
            if (const QString e164 = nationalDigitsIn(*plan, digits.substr(1), region); !e164.isEmpty())
                return e164;
        }
    }
    return mozambicanToE164(digits);
}

QString reversedToken(QStringView digits)
{
    QString token(1, u'r');
    token.reserve(digits.size() + 1);
    for (qsizetype i = digits.size() - 1; i >= 0; --i)
        token += digits[i];
    return token;
}

bool isE164(QStringView text)
{
    return text.size() > 4 && text.front() == u'+' &&
           std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Phone parsePhone(QStringView typed, QStringView regionAlpha2)
{
    Phone phone;
    phone.typed = typed.trimmed().toString();
    const PhoneText text = readPhoneText(typed);
    if (text.digits.empty())
        return phone;
    phone.e164 = text.international ? internationalToE164(text) : nationalToE164(text.digits, regionAlpha2);
    phone.valid = !phone.e164.isEmpty();
    return phone;
}

QString formatPhone(QStringView e164)
{
    if (!isE164(e164))
        return e164.toString();
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util.Parse(e164.toLatin1().toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164.toString();
    std::string text;
    util.Format(number, PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

namespace {

/// Every digit in its order, without the zeros that lead out of a country or into one.
QString digitsAsTyped(QStringView typed)
{
    QString digits;
    for (const QChar c : typed)
        if (const int digit = phoneDigit(c); digit > 0 || (digit == 0 && !digits.isEmpty()))
            digits += QChar(u'0' + digit);
    return digits;
}

} // namespace

QStringList phoneSearchTokens(QStringView typed, QStringView e164)
{
    if (isE164(e164)) {
        const QStringView international = e164.sliced(1);
        const NumberingPlan *plan = planOfDigits(international.toLatin1().toStdString());
        const QStringView national = international.sliced(plan ? qsizetype(plan->callingDigits.size()) : 0);
        QStringList tokens{international.toString(), national.toString(), reversedToken(national)};
        // "+27 (0)82 …" is copied by people as 27082…: the digits as they stand find it too.
        const QString asTyped = digitsAsTyped(typed);
        if (!asTyped.isEmpty() && asTyped != international && asTyped != national)
            tokens << asTyped;
        return tokens;
    }
    const std::string digits = readPhoneText(typed).digits;
    const size_t significant = digits.find_first_not_of('0');
    if (significant == std::string::npos)
        return {};
    const QString raw = QString::fromLatin1(digits.data() + significant, qsizetype(digits.size() - significant));
    return {raw, reversedToken(raw)};
}

std::optional<QString> phoneDigits(QStringView query)
{
    constexpr QStringView kMarks = u"+-.()/";
    int digits = 0;
    for (const QChar c : query) {
        if (phoneDigit(c) >= 0)
            ++digits;
        else if (!c.isSpace() && !kMarks.contains(c))
            return std::nullopt;
    }
    if (digits < 3)
        return std::nullopt;
    PhoneText text = readPhoneText(query);
    if (text.international && text.bracketedZero > 0)
        text.digits.erase(size_t(text.bracketedZero), 1);
    else if (!text.international && text.digits.starts_with('0'))
        text.digits.erase(0, text.digits.starts_with("00") ? 2 : 1);
    if (text.digits.empty())
        return std::nullopt;
    return QString::fromStdString(text.digits);
}

} // namespace elo
