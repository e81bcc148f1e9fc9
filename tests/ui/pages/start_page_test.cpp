// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_page.h"

#include "tests/print_qt.h"
#include "tests/ui/pages/records_office.h"
#include "ui/translation.h"

#include <QLabel>
#include <QLocale>

#include <gtest/gtest.h>

namespace elo {

TEST(StartPage, MonthsHaveACapitalInPortugueseAndDaysOfTheWeekHaveNone)
{
    testing::RecordsOffice office;
    Translation translation;
    translation.install(Language::Portuguese);
    QString shown;
    {
        const StartPage page(office.context(), nullptr);
        for (const auto *label : page.findChildren<QLabel *>())
            shown += label->text() + u'\n';
    }
    const QLocale locale;
    const QDate today = QDate::currentDate();
    const QString month = locale.monthName(today.month());
    const QString day = locale.dayName(today.dayOfWeek());
    translation.install(Language::English);
    EXPECT_TRUE(shown.contains(month.left(1).toUpper() + month.mid(1))) << shown.toStdString();
    EXPECT_TRUE(shown.contains(day.left(1).toLower() + day.mid(1))) << shown.toStdString();
}

} // namespace elo
