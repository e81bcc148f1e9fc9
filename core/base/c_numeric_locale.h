// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clocale>
#include <string>

#ifdef _WIN32
#include <locale.h>
#endif

namespace elo {

/// While it lives, printf and strtod of this thread use a decimal point.
///
/// QCoreApplication switches the process to the user's locale, and in Portuguese a C library that writes numbers with
/// printf then writes 12,5: in the XML of a workbook or in JSON that is a damaged file.
class CNumericLocale
{
public:
#ifdef _WIN32
    CNumericLocale()
        : m_threadMode(_configthreadlocale(_ENABLE_PER_THREAD_LOCALE)), m_before(std::setlocale(LC_NUMERIC, nullptr))
    {
        std::setlocale(LC_NUMERIC, "C");
    }
    ~CNumericLocale()
    {
        std::setlocale(LC_NUMERIC, m_before.c_str());
        _configthreadlocale(m_threadMode);
    }
#else
    CNumericLocale() : m_c(newlocale(LC_NUMERIC_MASK, "C", duplocale(LC_GLOBAL_LOCALE))), m_before(uselocale(m_c)) {}
    ~CNumericLocale()
    {
        uselocale(m_before);
        if (m_c != locale_t{})
            freelocale(m_c);
    }
#endif
    CNumericLocale(const CNumericLocale &) = delete;
    CNumericLocale &operator=(const CNumericLocale &) = delete;

private:
#ifdef _WIN32
    int m_threadMode;
    std::string m_before;
#else
    locale_t m_c;
    locale_t m_before;
#endif
};

} // namespace elo
