// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk/desk_office.h"

#include "core/store/transaction.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo::testing {

void DeskOffice::inviteMany(int count)
{
    const QStringList given{"Ana"_L1,     "Celeste"_L1, "Elídio"_L1, "Graça"_L1, "Inácio"_L1,
                            "Joaquim"_L1, "Lurdes"_L1,  "Marta"_L1,  "Paulo"_L1, "Zélia"_L1};
    const QStringList family{"Macamo"_L1, "Nhantumbo"_L1, "Sitoe"_L1,   "Cossa"_L1,   "Mondlane"_L1, "Tembe"_L1,
                             "Langa"_L1,  "Chissano"_L1,  "Machava"_L1, "Muianga"_L1, "Bila"_L1};
    const QStringList countries{"ZA"_L1, "PT"_L1, "MW"_L1, "TZ"_L1, "DE"_L1, "GB"_L1, "SZ"_L1};
    const Schema &schema = workspace().schema();
    const auto body = [&](Transaction &transaction) {
        for (int i = 0; i < count; ++i) {
            RecordTree member{schema.entity(u"member").newRecord(), {}};
            member.record.set(
                u"name", QStringLiteral("%1 %2 %3")
                             .arg(given[i % given.size()], family[i / 7 % family.size()], family[i % family.size()]));
            member.record.set(u"residence_country", countries[i % countries.size()]);
            transaction.insert(member);
            RecordTree participation{schema.entity(u"participation").newRecord(), {}};
            participation.record.set(u"event", event.id);
            participation.record.set(u"person", Ref{QStringLiteral("member"), member.record.id}.text());
            participation.record.set(u"delegation_country", countries[i % countries.size()]);
            participation.record.set(u"state", i % 9 == 0 ? QStringLiteral("invited") : QStringLiteral("confirmed"));
            transaction.insert(participation.record);
        }
    };
    ASSERT_TRUE(workspace().transact(QStringLiteral("import"), {}, {}, body));
}

} // namespace elo::testing
