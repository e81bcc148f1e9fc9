// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_session.h"

#include <QAbstractTableModel>
#include <memory>
#include <optional>

namespace elo {

/// The rows of a rehearsal: what becomes of each, why not, and its cells, which can be corrected in place.
class ImportRowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Outcome, Problem, FirstCell };
    enum Role {
        IssueRole = Qt::UserRole, ///< QString: what is wrong with the cell
        SourceRowRole,            ///< qlonglong: index of the row in the list
    };
    /// Which rows are shown.
    enum class Filter { All, Errors, Warnings, Created, Updated, Unchanged, LeftOut };

    explicit ImportRowsModel(QObject *parent);

    void setRehearsal(const ImportSession *session, std::shared_ptr<const ImportRehearsal> rehearsal);
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    qint64 countOf(Filter filter) const;
    /// The row of the model that shows a row of the list, -1 if it is filtered out.
    int rowOf(qsizetype sourceRow) const;

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
    void collect();
    bool passes(const ImportRehearsal::Row &row) const;
    QString problemText(qsizetype sourceRow) const;
    QString issueOf(qsizetype sourceRow, int column) const;

    const ImportSession *m_session = nullptr;
    std::shared_ptr<const ImportRehearsal> m_rehearsal;
    std::vector<qsizetype> m_shown;
    Filter m_filter = Filter::All;
};

} // namespace elo
