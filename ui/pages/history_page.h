// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes.h"
#include "ui/page.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTreeWidget;

namespace elo {

class EmptyState;
class Label;
class OperationModel;

/// Everything that was ever done to the office file, with what it changed; any of it can be taken back.
class HistoryPage : public Page
{
    Q_OBJECT
public:
    HistoryPage(const PageContext &context, QWidget *parent);

    QString title() const override;
    void enter(const QVariantMap &arguments) override;
    QVariantMap state() const override;
    void focusSearch() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void reload();
    void showCurrent();
    void showEmptiness();
    QString whenText(const OperationInfo &operation) const;
    void fillChanges(const std::vector<HistoryEntry> &changes);
    void askUndo();

    OperationModel *m_model;
    QLineEdit *m_filter;
    QTableView *m_table;
    QStackedWidget *m_lists;
    EmptyState *m_nothing;
    Label *m_what;
    Label *m_when;
    Label *m_note;
    QTreeWidget *m_changes;
    QPushButton *m_undo;
    bool m_stale = false; ///< changed while another page was in front
};

} // namespace elo
