// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QStringList>
#include <QStringView>
#include <vector>

namespace elo {

class Connection;
struct Entity;

/// Finds records that a list names ("Embaixada em Lisboa", "AMORPT") among those on record. It creates nothing.
class ImportLookup
{
public:
    enum class Answer { Found, NotOnRecord, MoreThanOne };
    struct Hit
    {
        Answer answer = Answer::NotOnRecord;
        Id id;
    };

    /// Loads the names of all living records of a thing. Throws StoreFailure.
    static ImportLookup load(Connection &connection, const Entity &entity);

    /// By name or acronym, without regard to accents and case; else by words that only one record has among its names
    /// and places.
    Hit find(QStringView text) const;

private:
    struct Entry
    {
        Id id;
        QStringList words;
    };
    std::vector<Entry> m_entries;
    QMultiHash<QString, Id> m_byName;
};

} // namespace elo
