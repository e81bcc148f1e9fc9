// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_session.h"
#include "core/schema/entity.h"

#include <vector>

namespace elo {

/// The different texts of the columns of a list, and what each is understood as. Everything may run on a worker.
namespace import_values {

/// So many different texts of a column are kept. A column of more is no column of choices.
inline constexpr int kMostTexts = 2000;

/// The different texts of one column; those that differ only in capitals are one.
struct Texts
{
    struct Text
    {
        QString text; ///< as first seen
        qint64 count = 0;
    };
    std::vector<Text> texts; ///< as they come
    bool isWhole = true;     ///< false: there were more than kMostTexts different ones
};

/// Goes through the whole list. @param job may be null. Errors: Cancelled, BadSource, CannotRead.
Result<std::vector<Texts>> count(const ImportSession &session, Job *job = nullptr);

/// What a text is read as.
struct Reading
{
    QString text;
    qint64 count = 0;
    QString meaning;       ///< in the user's language; empty: nothing, see isUnread
    QString reason;        ///< why it cannot be read, as in ImportIssue; empty: it can
    bool isChosen = false; ///< somebody said what it means

    bool isUnread() const { return !reason.isEmpty(); }
};

/// Whether the texts of a column stand for values that can be chosen from a list: choices, yes or no, countries,
/// provinces, languages, records other than people.
bool isChoosable(const ImportSession &session, const Schema &schema, int column);

/// The texts of a choosable column with what they are read as: unread ones first, then by how often they occur.
/// Throws nothing; a column that is not choosable has none.
Result<std::vector<Reading>> readingsOf(const ImportSession &session, Workspace &workspace, int column,
                                        const Texts &texts);

/// What a text of a column may mean: a meaning for ImportSession::setMeaning, and how people call it; by name.
struct Choice
{
    QString meaning;
    QString label;
};
Result<std::vector<Choice>> choicesOf(const ImportSession &session, Workspace &workspace, int column);

/// Why a meaning cannot be one of the column; empty if it can. For meanings that people wrote by hand.
QString refusalOf(const ImportSession &session, const Schema &schema, int column, const QString &meaning);

} // namespace import_values
} // namespace elo
