// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/value_meanings_model.h"

#include <QFont>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

// What a box holds beside the meanings; no key, code or id begins so.
const QString kAsRead = u"?"_s;
const QString kEmpty = u"!"_s;

} // namespace

ValueMeaningsModel::ValueMeaningsModel(std::vector<import_values::Reading> readings,
                                       std::vector<import_values::Choice> choices, const ValueMeanings &chosen,
                                       QObject *parent)
    : QAbstractTableModel(parent), m_readings(std::move(readings)), m_choices(std::move(choices)), m_chosen(chosen)
{
}

ChoiceDelegate::Choices ValueMeaningsModel::choices() const
{
    ChoiceDelegate::Choices all{{kAsRead, tr("As the program reads it")}, {kEmpty, tr("Leave empty")}};
    for (const import_values::Choice &choice : m_choices)
        all.emplace_back(choice.meaning, choice.label);
    return all;
}

std::optional<QString> ValueMeaningsModel::chosen(int row) const
{
    const QString &text = m_readings[size_t(row)].text;
    const auto changed = m_changes.constFind(text);
    return changed == m_changes.constEnd() ? m_chosen.of(text) : *changed;
}

bool ValueMeaningsModel::isUnread(int row) const
{
    const import_values::Reading &reading = m_readings[size_t(row)];
    const auto changed = m_changes.constFind(reading.text);
    return reading.isUnread() && (changed == m_changes.constEnd() || !changed->has_value());
}

int ValueMeaningsModel::unreadCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += isUnread(row);
    return count;
}

int ValueMeaningsModel::nextUnread(int row) const
{
    for (int step = 1; step <= rowCount(); ++step)
        if (const int next = (row + step) % rowCount(); isUnread(next))
            return next;
    return -1;
}

void ValueMeaningsModel::leaveEmpty(int row)
{
    setData(index(row, Meaning), kEmpty);
}

QString ValueMeaningsModel::meaningText(int row) const
{
    const import_values::Reading &reading = m_readings[size_t(row)];
    const auto choice = chosen(row);
    if (!choice) {
        if (reading.isChosen)
            return tr("As the program reads it"); // what that is, is seen when the window looks again
        if (reading.reason == u"more_than_one")
            return tr("More than one is called so");
        return reading.isUnread()          ? tr("Not understood")
               : reading.meaning.isEmpty() ? tr("Nothing")
                                           : reading.meaning;
    }
    if (choice->isEmpty())
        return tr("Left empty");
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [&](const import_values::Choice &c) { return c.meaning == *choice; });
    return found == m_choices.end() ? reading.meaning : found->label;
}

int ValueMeaningsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_readings.size());
}

int ValueMeaningsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ValueMeaningsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const import_values::Reading &reading = m_readings[size_t(index.row())];
    switch (role) {
    case UnreadRole:
        return index.column() == Meaning && isUnread(index.row());
    case Qt::EditRole: {
        const auto choice = chosen(index.row());
        return !choice ? kAsRead : choice->isEmpty() ? kEmpty : *choice;
    }
    case Qt::TextAlignmentRole:
        return index.column() == Rows ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(chosen(index.row()).has_value());
        return index.column() == Meaning ? QVariant(font) : QVariant();
    }
    case Qt::DisplayRole:
        return index.column() == Text   ? reading.text
               : index.column() == Rows ? QLocale().toString(reading.count)
                                        : meaningText(index.row());
    default:
        return {};
    }
}

QVariant ValueMeaningsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Rows ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    return section == Text ? tr("In the list") : section == Rows ? tr("Rows") : tr("Understood as");
}

bool ValueMeaningsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Meaning)
        return false;
    const QString chosen = value.toString();
    m_changes.insert(m_readings[size_t(index.row())].text, chosen == kAsRead  ? std::nullopt
                                                           : chosen == kEmpty ? std::optional(QString(u""_s))
                                                                              : std::optional(chosen));
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags ValueMeaningsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Meaning ? flags | Qt::ItemIsEditable : flags;
}

} // namespace elo
