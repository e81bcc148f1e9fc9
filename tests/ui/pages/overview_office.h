// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/pages/records_office.h"

namespace elo::testing {

/// An office whose records begin with what their forms begin with.
class OverviewOffice : public RecordsOffice
{
public:
    Ref add(QStringView entity, const QVariantMap &values)
    {
        Record record = workspace().schema().entity(entity).newRecord();
        for (auto value = values.begin(); value != values.end(); ++value)
            record.set(value.key(), value.value());
        const auto saved = workspace().save(record);
        EXPECT_TRUE(saved.has_value()) << (saved ? "" : qPrintable(saved.error().args.join(u' ')));
        return saved.value_or(Ref());
    }
};

} // namespace elo::testing
