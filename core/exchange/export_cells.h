// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/label_words.h"
#include "core/exchange/xlsx_writer.h"
#include "core/schema/schema.h"

#include <QHash>
#include <QVariant>
#include <functional>
#include <span>

namespace elo {

class Query;
class Workspace;

/// The cells of a record in a table that leaves the program: values in words of one language, or keys.
class ExportCells
{
public:
    ExportCells(Workspace &workspace, const Entity &entity, const QStringList &columns, Language language,
                bool asKeys);

    /// Columns by which an import finds the record again.
    static inline const QString kId = QStringLiteral("id");
    static inline const QString kNumber = QStringLiteral("number");

    /// All columns of an entity: id and number, fields that are not hidden, then its contacts by kind.
    /// @param toOthers only what may leave the office.
    static QStringList columnsOf(const Schema &schema, const Entity &entity, bool toOthers);
    static QString headerOf(const Entity &entity, const QString &column, const LabelWords &words);

    QStringList headers() const;
    QString tableName() const;
    std::vector<XlsxColumn> xlsxColumns() const;

    /// Gives the records row by row, in the order of the columns: numbers and dates with their type, everything else
    /// as text. Contacts are read for all of them together.
    Result<void> overRows(std::span<const Record> records, const std::function<void(const QVariantList &)> &row);
    /// A cell as text: dates ISO 8601, so that they mean the same everywhere.
    static QString text(const QVariant &cell);

private:
    enum class Kind { Field, Id, Number, Contact };
    struct Column
    {
        QString key;
        Kind kind = Kind::Contact;
        int field = -1;
        QHash<QString, QString> words; ///< of keys: few words, many cells
        QStringList contacts;          ///< of the record at hand
    };

    QVariant cell(Column &column, const QVariant &value);
    QString words(Column &column, const QString &keys);
    QString wordsOf(const Field &field, const QString &keys) const;
    QString titleOf(const Ref &ref);
    void readContacts(Query &query, std::span<const Id> group);
    QVariantList cellsOf(const Record &record);

    Workspace &m_workspace;
    const Entity &m_entity;
    Language m_language;
    LabelWords m_labels;
    bool m_asKeys;
    QString m_yes;
    QString m_no;
    int m_ownerCode = 0; ///< of the entity, as contacts refer to it
    std::vector<Column> m_columns;
    bool m_hasContacts = false;
    QHash<QString, QString> m_titles; ///< of what is referred to: few things, many references
};

} // namespace elo
