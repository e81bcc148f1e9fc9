// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/phone.h"

#include "core/places/phone_text.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <bitset>

namespace elo {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

/// E.164 allows fifteen digits; nothing longer is worth the library's time.
constexpr size_t kLongest = 17;
constexpr size_t kShortest = 4;

QString toE164(const std::string &digits, const std::string &region)
{
    if (digits.size() < kShortest || digits.size() > kLongest)
        return {};
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util.Parse(digits, region, &number) != PhoneNumberUtil::NO_PARSING_ERROR || !util.IsValidNumber(number))
        return {};
    std::string text;
    util.Format(number, PhoneNumberUtil::E164, &text);
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

QString internationalToE164(const PhoneText &phone)
{
    if (phone.bracketedZero > 0) {
        std::string withoutZero = phone.digits;
        withoutZero.erase(size_t(phone.bracketedZero), 1);
        if (const QString e164 = toE164('+' + withoutZero, {}); !e164.isEmpty())
            return e164;
    }
    return toE164('+' + phone.digits, {});
}

/// A zero before the number, out of habit, where the plan has no trunk prefix. Elsewhere the library knows the
/// prefix.
bool hasForeignTrunkZero(const std::string &digits, const std::string &region)
{
    if (digits.size() < 2 || digits[0] != '0' || digits[1] == '0')
        return false;
    std::string prefix;
    PhoneNumberUtil::GetInstance()->GetNddPrefixForRegion(region, true, &prefix);
    return prefix.empty();
}

/// Nine digits from 8, with or without 258: a Mozambican mobile, wherever its owner lives.
QString mozambicanToE164(const std::string &digits)
{
    if (digits.size() == 9 && digits[0] == '8')
        return toE164("+258" + digits, {});
    if (digits.size() == 12 && digits.starts_with("2588"))
        return toE164('+' + digits, {});
    return {};
}

QString nationalToE164(const std::string &digits, const std::string &region)
{
    if (!region.empty()) {
        if (const QString e164 = toE164(digits, region); !e164.isEmpty())
            return e164;
        if (hasForeignTrunkZero(digits, region)) {
            if (const QString e164 = toE164(digits.substr(1), region); !e164.isEmpty())
                return e164;
        }
    }
    return mozambicanToE164(digits);
}

/// The calling codes of the world; none is the beginning of another (ITU-T E.164).
const std::bitset<1000> &callingCodes()
{
    static const std::bitset<1000> codes = [] {
        std::set<int> supported;
        PhoneNumberUtil::GetInstance()->GetSupportedCallingCodes(&supported);
        std::bitset<1000> set;
        for (const int code : supported)
            set.set(size_t(code));
        return set;
    }();
    return codes;
}

/// @param digits an international number without its plus.
QStringView nationalDigits(QStringView digits)
{
    int code = 0;
    for (qsizetype length = 1; length <= 3 && length < digits.size(); ++length) {
        code = code * 10 + (digits[length - 1].unicode() - u'0');
        if (callingCodes().test(size_t(code)))
            return digits.sliced(length);
    }
    return digits;
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
    phone.e164 = text.international ? internationalToE164(text)
                                    : nationalToE164(text.digits, regionAlpha2.toLatin1().toStdString());
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

QStringList phoneSearchTokens(QStringView typed, QStringView e164)
{
    if (isE164(e164)) {
        const QStringView international = e164.sliced(1);
        const QStringView national = nationalDigits(international);
        return {international.toString(), national.toString(), reversedToken(national)};
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
