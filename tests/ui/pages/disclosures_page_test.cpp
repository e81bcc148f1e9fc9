// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/disclosures_page.h"

#include "tests/ui/pages/records_office.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace elo {

TEST(DisclosuresPage, ShowsNoEmptyCardWhereNothingIsWrittenDown)
{
    testing::RecordsOffice office;
    DisclosuresPage page(office.context(), nullptr);
    page.resize(1000, 600);
    page.show();
    const auto isShown = [&] { return page.findChild<QFormLayout *>()->parentWidget()->isVisible(); };
    QTest::qWait(100);
    EXPECT_FALSE(isShown());

    Record entry(office.workspace().schema().entity(u"disclosure"));
    entry.set(u"date", QDate(2026, 11, 25))
        .set(u"entity", QStringLiteral("member"))
        .set(u"what", QStringLiteral("Members"));
    entry.set(u"purpose", QStringLiteral("own")).set(u"recipient", QStringLiteral("Feira Inventada"));
    const auto saved = office.workspace().save(entry);
    ASSERT_TRUE(saved.has_value()) << qPrintable(saved.error().args.join(u' '));
    EXPECT_TRUE(QTest::qWaitFor(isShown));
    page.findChild<QLineEdit *>()->setText(QStringLiteral("zzz"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isShown(); })) << "nor where a search finds nothing";
}

} // namespace elo
