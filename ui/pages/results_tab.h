// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/pages/record_tabs.h"

class QLineEdit;
class QTableView;

namespace elo {

class BackgroundQuery;
class EmptyState;
class Label;
class ResultsModel;

/// The results matrix of a project. Enter or a double click opens the records behind a computed value and edits a
/// typed one; the reason for a variance is typed below the table, for the period one stands on.
class ResultsTab : public RecordTab
{
    Q_OBJECT
public:
    ResultsTab(const PageContext &context, QWidget *parent);
    ~ResultsTab() override;

    QString title() const override;
    void setRecord(const Record &project) override;

Q_SIGNALS:
    void loaded();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void reload();
    void fit();
    void describe();
    void activate();
    void saveReason();

    PageContext m_context;
    Ref m_project;
    BackgroundQuery *m_query;
    ResultsModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    Label *m_problem;
    Label *m_reasonLabel;
    QLineEdit *m_reason;
    bool m_stale = true;
};

} // namespace elo
