// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/duplicates_model.h"

#include "core/workspace.h"
#include "ui/reason_text.h"
#include "ui/widgets/label.h"

#include <QLocale>

namespace elo {

namespace {
constexpr int kMostNamesKept = 2000;
/// After another program wrote, so many are looked at: more would stop the window, and a new search is offered.
constexpr int kMostLookedAt = 500;
} // namespace

DuplicatesModel::DuplicatesModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void DuplicatesModel::setPairs(std::vector<DuplicatePair> pairs)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    m_closed.clear();
    m_names.clear();
    choose();
    endResetModel();
}

void DuplicatesModel::setLeast(double least)
{
    beginResetModel();
    m_least = least;
    choose();
    endResetModel();
}

/// Members whose pairs may be open or closed now.
QSet<Id> DuplicatesModel::touchedBy(const Changes &changes) const
{
    QSet<Id> touched;
    for (const Changes::Touched &one : changes.records) {
        if (one.entity == u"member")
            touched.insert(one.id);
        else if (one.entity == u"distinction" || one.entity == u"same_as")
            if (const auto decision = m_workspace.record({one.entity, one.id}))
                touched << decision->value(u"first").toUuid() << decision->value(u"second").toUuid();
    }
    return touched;
}

void DuplicatesModel::take(const Changes &changes)
{
    const QSet<Id> touched = touchedBy(changes);
    beginResetModel();
    m_names.clear();
    for (int i = 0; i < int(m_pairs.size()); ++i) {
        const DuplicatePair &pair = m_pairs[size_t(i)];
        const bool isTouched =
            changes.everything ? i < kMostLookedAt : touched.contains(pair.a.id) || touched.contains(pair.b.id);
        if (!isTouched)
            continue;
        if (isOpen(pair))
            m_closed.remove(i);
        else
            m_closed.insert(i);
    }
    choose();
    endResetModel();
}

void DuplicatesModel::choose()
{
    m_shown.clear();
    for (int i = 0; i < int(m_pairs.size()) && m_pairs[size_t(i)].score >= m_least; ++i)
        if (!m_closed.contains(i))
            m_shown.push_back(i);
}

bool DuplicatesModel::isOpen(const DuplicatePair &pair) const
{
    for (const Ref &ref : {pair.a, pair.b}) {
        const auto record = m_workspace.record(ref);
        if (!record || !record->alive || m_workspace.representative(ref) != ref)
            return false;
    }
    return !m_workspace.isDistinct(pair.a, pair.b);
}

const DuplicatePair *DuplicatesModel::at(int row) const
{
    return row < 0 || row >= int(m_shown.size()) ? nullptr : &m_pairs[size_t(m_shown[size_t(row)])];
}

int DuplicatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DuplicatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const DuplicatesModel::Names &DuplicatesModel::namesOf(const DuplicatePair &pair) const
{
    const QString key = idText(pair.a.id) + idText(pair.b.id);
    const auto known = m_names.constFind(key);
    if (known != m_names.constEnd())
        return *known;
    if (m_names.size() >= kMostNamesKept)
        m_names.clear();
    return *m_names.insert(key, {m_workspace.title(pair.a), m_workspace.title(pair.b)});
}

QString DuplicatesModel::scoreText(double score) const
{
    // "100 %" would say that nobody need look.
    return tr("%1 %").arg(QLocale().toString(std::min(int(score * 100), 99)));
}

QVariant DuplicatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DuplicatePair &pair = *at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Score)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (index.column()) {
    case Score:
        text = scoreText(pair.score);
        break;
    case One:
        text = namesOf(pair).one;
        break;
    case Other:
        text = namesOf(pair).other;
        break;
    case Why:
        text = reasonTexts(pair.reasons).join(QStringLiteral(", "));
        break;
    }
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant DuplicatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Score:
        return tr("Likely");
    case One:
        return tr("One record");
    case Other:
        return tr("Another record");
    case Why:
        return tr("Why");
    }
    return {};
}

} // namespace elo
