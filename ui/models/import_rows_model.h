// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_session.h"

#include <QAbstractTableModel>
#include <memory>
#include <optional>

namespace elo {

class Workspace;

/// The rows of a rehearsal: what becomes of each, why not, and its cells, which can be corrected in place.
class ImportRowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Outcome, Problem, FirstCell };
    enum Role {
        IssueRole = Qt::UserRole, ///< QString: what is wrong with the cell
        SourceRowRole,            ///< qlonglong: index of the row in the list
        ChangeRole,               ///< bool: the record has another value than the cell
    };
    /// Which rows are shown.
    enum class Filter { All, Errors, Possible, Differing, Warnings, Created, Updated, Unchanged, LeftOut };

    ImportRowsModel(Workspace &workspace, QObject *parent);

    /// Rows and the current one stay where they are if the same rows are shown as before.
    void setRehearsal(const ImportSession *session, std::shared_ptr<const ImportRehearsal> rehearsal);
    /// A row was looked at again: it is shown anew, or goes if the filter does not let it pass any more.
    /// @param stays it is shown until the next rehearsal in any case: somebody types into it.
    void refresh(qsizetype sourceRow, bool stays);
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    qint64 countOf(Filter filter) const;
    /// The row of the model that shows a row of the list, -1 if it is filtered out.
    int rowOf(qsizetype sourceRow) const;
    qsizetype sourceRow(int row) const { return m_shown[size_t(row)]; }
    /// Whether the user has to look at it: an error, somebody who may be known, values to decide about.
    bool isOpen(qsizetype sourceRow) const;
    /// The same for one of its cells.
    bool isOpen(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void corrected(qlonglong sourceRow, int column, const QString &text);
    void leftOutChanged(qlonglong sourceRow, bool leftOut);

private:
    std::vector<qsizetype> collected() const;
    bool passes(qsizetype sourceRow) const;
    QString outcomeText(qsizetype sourceRow) const;
    QVariant cellText(qsizetype sourceRow, int cell) const;
    const ImportChange *changeAt(qsizetype sourceRow, int cell) const;
    bool isReplaced(qsizetype sourceRow, int cell) const;
    QString problemText(qsizetype sourceRow) const;
    QString issueOf(qsizetype sourceRow, int column) const;

    /// The last row whose cells were asked for: a view asks for all cells of a row in turn.
    struct Shown
    {
        qsizetype row = -1;
        QStringList cells;
        std::vector<ImportIssue> issues;
        std::vector<ImportChange> changes;
    };
    const Shown &shown(qsizetype sourceRow) const;

    Workspace &m_workspace;
    mutable Shown m_last;
    const ImportSession *m_session = nullptr;
    std::shared_ptr<const ImportRehearsal> m_rehearsal;
    std::vector<qsizetype> m_shown;
    Filter m_filter = Filter::All;
};

} // namespace elo
