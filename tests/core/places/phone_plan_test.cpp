// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/phone.h"

#include <gtest/gtest.h>
#include <phonenumbers/phonenumberutil.h>

#include <random>

using namespace elo;

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

std::string byLibrary(const std::string &digits, const std::string &region)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    std::string e164;
    if (util.Parse(digits, region, &number) == PhoneNumberUtil::NO_PARSING_ERROR && util.IsValidNumber(number))
        util.Format(number, PhoneNumberUtil::E164, &e164);
    return e164;
}

/// An example of the plan with some digits changed, in front or anywhere, so that about half are valid.
std::string numberLike(const std::string &example, std::mt19937 &random)
{
    std::string digits = example;
    for (int changes = int(random() % 3); changes > 0; --changes)
        digits[random() % digits.size()] = char('0' + random() % 10);
    if (random() % 8 == 0)
        digits.erase(random() % digits.size(), 1);
    if (random() % 8 == 0)
        digits.insert(random() % 2 ? 0 : random() % digits.size(), 1, char('0' + random() % 10));
    return digits;
}

std::string exampleOf(const std::string &region, std::mt19937 &random)
{
    constexpr PhoneNumberUtil::PhoneNumberType kTypes[] = {PhoneNumberUtil::FIXED_LINE, PhoneNumberUtil::MOBILE,
                                                           PhoneNumberUtil::TOLL_FREE, PhoneNumberUtil::PREMIUM_RATE};
    PhoneNumber number;
    std::string national;
    if (PhoneNumberUtil::GetInstance()->GetExampleNumberForType(region, kTypes[random() % 4], &number))
        PhoneNumberUtil::GetInstance()->GetNationalSignificantNumber(number, &national);
    return national;
}

/// The short way of phone_plan.cpp must give what the library's parser gives, in every country.
TEST(PhonePlan, AgreesWithTheParserEverywhere)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    std::set<std::string> regions;
    util.GetSupportedRegions(&regions);
    std::mt19937 random(3);
    int compared = 0;
    int valid = 0;
    for (const std::string &region : regions) {
        std::string trunk;
        util.GetNddPrefixForRegion(region, true, &trunk);
        const std::string code = std::to_string(util.GetCountryCodeForRegion(region));
        for (int i = 0; i < 60; ++i) {
            const std::string example = exampleOf(region, random);
            if (example.empty())
                continue;
            const std::string digits = numberLike(example, random);
            for (const std::string &typed :
                 {"+" + code + digits, "+" + code + trunk + digits, trunk + digits, digits, code + digits}) {
                const std::string expected = byLibrary(typed, region);
                const Phone phone = parsePhone(QString::fromStdString(typed), QString::fromStdString(region));
                ++compared;
                valid += expected.empty() ? 0 : 1;
                // Where the library finds nothing, our own rules may: a zero too many, a Mozambican mobile, 00.
                const bool ours = !typed.starts_with('+') && (expected.empty() || typed.starts_with("00"));
                if (!ours) {
                    ASSERT_EQ(phone.e164.toStdString(), expected) << typed << " in " << region;
                }
            }
        }
    }
    EXPECT_GT(compared, 40000);
    EXPECT_GT(valid, compared / 5);
}

} // namespace
