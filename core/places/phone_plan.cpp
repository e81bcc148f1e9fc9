// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/phone_plan.h"

#include "core/places/country_index.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace elo {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

/// Countries whose trunk prefix is a pattern (carrier codes, area codes that are filled in) or whose prefix for calls
/// abroad begins otherwise than 00; from the library's metadata 8.12. One too many here costs microseconds; that none
/// is missing is what the test against the parser (phone_plan_test.cpp) watches when the library is updated.
constexpr std::u16string_view kNeedParser =
    u"AG AI AR AS AU AX BB BM BO BR BS BY CC CL CN CO CR CU CV CX DM FI FJ FO GA GD GG GU HK IL IM IS JE JP KN KP KR "
    u"KY KZ LC "
    u"LI LT LU MG MP MS MU MV MX NF NZ PE PG PW RU SB SC SG SI SM SX TC TD TJ TM TT TW UY UZ VC VG VI WS";

/// All plans by country and by calling code. Built once, read by every thread.
class Plans
{
public:
    Plans()
    {
        const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
        std::set<std::string> regions;
        util.GetSupportedRegions(&regions);
        for (const std::string &region : regions)
            add(util, region);
    }

    const NumberingPlan *ofSlot(int slot) const
    {
        return slot < 0 || m_byRegion[size_t(slot)].callingCode == 0 ? nullptr : &m_byRegion[size_t(slot)];
    }
    const NumberingPlan *ofCallingCode(int code) const { return ofSlot(m_mainSlot[size_t(code)] - 1); }

private:
    void add(const PhoneNumberUtil &util, const std::string &region)
    {
        const int slot = region.size() == 2 ? countrySlot(char16_t(region[0]), char16_t(region[1])) : -1;
        if (slot < 0)
            return;
        NumberingPlan &plan = m_byRegion[size_t(slot)];
        plan.callingCode = util.GetCountryCodeForRegion(region);
        plan.callingDigits = std::to_string(plan.callingCode);
        util.GetRegionCodeForCountryCode(plan.callingCode, &plan.mainRegion);
        std::list<std::string> sharing;
        util.GetRegionCodesForCountryCallingCode(plan.callingCode, &sharing);
        plan.sharesCode = sharing.size() > 1;
        util.GetNddPrefixForRegion(region, true, &plan.trunkPrefix);
        const char16_t code[] = {char16_t(region[0]), char16_t(region[1])};
        plan.needsParser = kNeedParser.find(std::u16string_view(code, 2)) != std::u16string_view::npos;
        if (plan.mainRegion == region)
            m_mainSlot[size_t(plan.callingCode)] = qint16(slot + 1);
    }

    std::array<NumberingPlan, kCountrySlots> m_byRegion;
    std::array<qint16, 1000> m_mainSlot{}; ///< slot + 1; 0 without a country
};

const Plans &plans()
{
    static const Plans all;
    return all;
}

bool isValid(const NumberingPlan &plan, std::string_view national)
{
    quint64 value = 0;
    if (national.size() < 3 || national.size() > 17 ||
        std::from_chars(national.data(), national.data() + national.size(), value).ec != std::errc())
        return false;
    PhoneNumber number;
    number.set_country_code(plan.callingCode);
    number.set_national_number(value);
    if (national.front() == '0') {
        const size_t zeros = std::min(national.find_first_not_of('0'), national.size() - 1);
        number.set_italian_leading_zero(true);
        if (zeros != 1)
            number.set_number_of_leading_zeros(int(zeros));
    }
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    // The main country comes first: to find out which of those that share a code a number belongs to costs more than
    // all the rest, and whatever is valid in the main one is valid.
    return util.IsValidNumberForRegion(number, plan.mainRegion) || (plan.sharesCode && util.IsValidNumber(number));
}

/// Tries the digits without their trunk prefix, then as they are.
std::string_view validForm(const NumberingPlan &plan, std::string_view trunkPrefix, std::string_view digits)
{
    if (!trunkPrefix.empty() && digits.starts_with(trunkPrefix)) {
        const std::string_view stripped = digits.substr(trunkPrefix.size());
        if (isValid(plan, stripped))
            return stripped;
    }
    return isValid(plan, digits) ? digits : std::string_view();
}

} // namespace

const NumberingPlan *planOfRegion(QStringView alpha2)
{
    return plans().ofSlot(countrySlot(alpha2));
}

const NumberingPlan *planOfDigits(std::string_view international)
{
    // No calling code is the beginning of another (ITU-T E.164).
    int code = 0;
    for (size_t length = 1; length <= 3 && length < international.size(); ++length) {
        code = code * 10 + (international[length - 1] - '0');
        if (const NumberingPlan *plan = plans().ofCallingCode(code))
            return plan;
    }
    return nullptr;
}

std::optional<std::string_view> readNational(const NumberingPlan &plan, std::string_view digits)
{
    // 00 may dial abroad, and so may 011 where the trunk prefix is 1.
    const bool abroad = digits.starts_with("00") ||
                        (digits.starts_with('0') && !plan.trunkPrefix.empty() && !plan.trunkPrefix.starts_with('0'));
    if (plan.needsParser || abroad)
        return std::nullopt;
    const std::string_view found = validForm(plan, plan.trunkPrefix, digits);
    // The calling code may have been written without its plus.
    if (found.empty() && digits.starts_with(plan.callingDigits))
        return std::nullopt;
    return found;
}

std::optional<std::string_view> readInternational(const NumberingPlan &plan, std::string_view digits)
{
    if (plan.needsParser)
        return std::nullopt;
    return validForm(plan, plan.trunkPrefix, digits);
}

} // namespace elo
