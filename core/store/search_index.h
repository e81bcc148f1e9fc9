// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/codec.h"
#include "core/store/search_document.h"
#include "core/store/statement.h"
#include "core/store/vocabulary.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

/// The full-text index of the things that can be found: one FTS5 table per entity, rows under the record's row id.
/// Everything throws StoreFailure.
namespace elo::search_index {

/// Writes the document of a record; `isNew` saves looking for the old one.
void write(Connection &connection, const Entity &entity, qint64 rid, const SearchDocument &document, bool isNew);

/// The document of a record as the database has it. That of who stands for others holds the words of all.
SearchDocument documentOf(Connection &connection, const Codes &codes, const Schema &schema, const Record &record);

/// Makes the document anew from the database, or takes it out if the record is not alive or stands behind another.
void refresh(Connection &connection, const Codes &codes, const Schema &schema, const Entity &entity, qint64 rid);

/// Takes the documents of a range of row ids out, all that there are: no row of it may be alive. One statement, since
/// documents that are taken out one by one are looked for one by one.
void removeRange(Connection &connection, const Entity &entity, qint64 first, qint64 last);

/// The living contact points of a record, and of those that it stands for.
std::vector<Record> contactsOf(Connection &connection, const Codes &codes, const Schema &schema, const Ref &owner);

/// Words of a query as the index knows them: folded, particles left out unless nothing else was typed.
QStringList queryTokens(QStringView text);

/// Row ids that match all words, as prefixes in any order and column; digits match phones in any form. A word that
/// nothing begins with is replaced by what it may be a slip of. Unordered.
/// @param vocabulary gives the words of the entity, asked for only when a word is unknown.
/// @param limit at most so many; -1: all.
std::vector<qint64> match(Connection &connection, const Entity &entity, const QString &text,
                          const std::function<const Vocabulary &()> &vocabulary, qint64 limit = -1);

/// The words of a text, to be looked for in one record after the other: how the first of very many hits are found in
/// an order that the index does not know.
class WordsOf
{
public:
    /// Nothing for digits that may be a phone, which has forms of its own.
    static std::optional<WordsOf> text(Connection &connection, const Entity &entity, const QString &text);
    /// Whether each of them begins a word of the record.
    bool areIn(qint64 rid);

private:
    WordsOf(Connection &connection, const Entity &entity, const QStringList &tokens);

    std::vector<QByteArray> m_tokens;
    std::unique_ptr<Query> m_query;
};

} // namespace elo::search_index
