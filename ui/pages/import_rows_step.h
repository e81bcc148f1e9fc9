// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/import_rows_model.h"

#include <QWidget>
#include <memory>

class QComboBox;
class QPushButton;
class QTableView;

namespace elo {

class Label;
class Workspace;

/// The third step of an import: what becomes of every row. Cells are corrected in place; who may be known already,
/// and what the record says otherwise, is decided row by row under the table.
class ImportRowsStep : public QWidget
{
    Q_OBJECT
public:
    ImportRowsStep(Workspace &workspace, QWidget *parent);

    /// The next rehearsal is the first of a list: what there is to look at is shown first.
    void startOver();
    /// @param session and what the rehearsal holds outlive this or are replaced first.
    void setRehearsal(const ImportSession *session, std::shared_ptr<const ImportRehearsal> rehearsal);
    /// A row was looked at again.
    void refresh(qlonglong sourceRow);
    /// Whether a cell is being typed into: not the moment to show other rows.
    bool isEditing() const;
    void focusFirst();

Q_SIGNALS:
    void corrected(qlonglong sourceRow, int column, const QString &text);
    void leftOutChanged(qlonglong sourceRow, bool leftOut);
    void decided(qlonglong sourceRow, const elo::ImportDecision &decision);
    /// Of all rows whose record has other values: they replace those, or not.
    void decidedForAll(bool overwrites);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    QWidget *makePanel();
    QPushButton *addAnswer(const QString &text, const std::function<void(ImportDecision &)> &decide);
    void sizeColumns();
    void fillFilter();
    void showSummary();
    void showRow();
    QString likenessText(qsizetype sourceRow) const;
    QString changesText(qsizetype sourceRow) const;
    bool toProblem(int from, int step);
    void nextProblem(int step);
    void toCell(int row);
    void activate(const QModelIndex &index);
    qsizetype currentRow() const;

    Workspace &m_workspace;
    ImportRowsModel *m_model;
    const ImportSession *m_session = nullptr;
    std::shared_ptr<const ImportRehearsal> m_rehearsal;
    Label *m_summary;
    QComboBox *m_filter;
    QPushButton *m_nextProblem;
    QTableView *m_table;
    QWidget *m_panel;
    Label *m_problem;
    std::vector<QPushButton *> m_ofLikeness;
    std::vector<QPushButton *> m_ofChanges;
    bool m_isFresh = true;
};

} // namespace elo
