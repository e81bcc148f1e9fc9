// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/label_words.h"
#include "core/exchange/xlsx_writer.h"
#include "core/schema/schema.h"
#include "core/store/codec.h"

#include <QHash>
#include <QVariant>

namespace elo {

class Workspace;

/// The cells of a record in a table that leaves the program: values in words of one language, or keys.
class ExportCells
{
public:
    ExportCells(Workspace &workspace, const Entity &entity, const QStringList &columns, Language language,
                bool asKeys);

    /// All columns of an entity: fields that are not hidden, then its contacts by kind.
    static QStringList columnsOf(const Schema &schema, const Entity &entity);
    static QString headerOf(const Entity &entity, const QString &column, const LabelWords &words);

    QStringList headers() const;
    QString tableName() const;
    std::vector<XlsxColumn> xlsxColumns() const;

    /// In the order of the columns: numbers and dates with their type, everything else as text.
    Result<QVariantList> of(const Record &record);
    /// A cell as text: dates ISO 8601, so that they mean the same everywhere.
    static QString text(const QVariant &cell);

private:
    struct Column
    {
        QString key;
        int field = -1; ///< -1: the contacts of kind `key`
    };

    QVariant cell(const Field &field, const QVariant &value);
    QString words(const Field &field, const QString &keys) const;
    QString titleOf(const Ref &ref);
    Result<QHash<QString, QStringList>> contactsOf(const Record &record);

    Workspace &m_workspace;
    const Entity &m_entity;
    Language m_language;
    LabelWords m_words;
    bool m_asKeys;
    Codes m_codes;
    std::vector<Column> m_columns;
    bool m_hasContacts = false;
    QHash<QString, QString> m_titles; ///< of what is referred to: few things, many references
};

} // namespace elo
