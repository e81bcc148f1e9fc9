// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/import_rows_model.h"

#include <QWidget>

class QComboBox;
class QTableView;

namespace elo {

class Label;

/// The third step of an import: what would become of every row; cells are corrected and rows left out here.
class ImportRowsStep : public QWidget
{
    Q_OBJECT
public:
    explicit ImportRowsStep(QWidget *parent);

    /// Shows a rehearsal, keeping filter and current row where they were.
    void setRehearsal(const ImportSession *session, std::shared_ptr<const ImportRehearsal> rehearsal);
    /// For a list that has just been opened: errors first, if there are any.
    void startOver();
    void focusFirst();

Q_SIGNALS:
    void corrected(qlonglong sourceRow, int column, const QString &text);
    void leftOutChanged(qlonglong sourceRow, bool leftOut);

private:
    void fillFilter();
    void showSummary();
    void toFirstProblem();
    void sizeColumns();
    void showProblem();

    ImportRowsModel *m_model;
    Label *m_summary;
    Label *m_problem; ///< all that is wrong with the current row, which its cell has no room for
    QComboBox *m_filter;
    QTableView *m_table;
    std::shared_ptr<const ImportRehearsal> m_rehearsal;
    const ImportSession *m_session = nullptr;
    bool m_isFresh = true;
};

} // namespace elo
