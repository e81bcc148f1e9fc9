// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_values.h"
#include "ui/widgets/choice_delegate.h"

#include <QAbstractTableModel>
#include <QHash>

namespace elo {

/// The different texts of a column and what each means; the last column is chosen from a list.
class ValueMeaningsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Text, Rows, Meaning, ColumnCount };
    enum Role { UnreadRole = Qt::UserRole }; ///< bool: not understood, and nothing chosen

    ValueMeaningsModel(std::vector<import_values::Reading> readings, std::vector<import_values::Choice> choices,
                       const ValueMeanings &chosen, QObject *parent);

    /// As the program reads it, nothing, and all that the column can hold.
    ChoiceDelegate::Choices choices() const;
    int unreadCount() const;
    /// The first unread one after a row, round the end; -1: none.
    int nextUnread(int row) const;

    /// Says that the text of a row means nothing.
    void leaveEmpty(int row);

    /// What was chosen here: nullopt takes back an earlier choice.
    const QHash<QString, std::optional<QString>> &changes() const { return m_changes; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    bool isUnread(int row) const;
    std::optional<QString> chosen(int row) const;
    QString meaningText(int row) const;

    std::vector<import_values::Reading> m_readings;
    std::vector<import_values::Choice> m_choices;
    ValueMeanings m_chosen;
    QHash<QString, std::optional<QString>> m_changes; ///< by the text
};

} // namespace elo
