// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/list_query.h"
#include "ui/page.h"

class QMenu;
class QStackedWidget;
class QTableView;

namespace elo {

class EmptyState;
class FilterBar;
class Label;
class RecordListModel;
struct Entity;

/// The list of one kind of thing with its filter bar and its count. Enter opens, F2 edits, Delete removes; what is
/// chosen stays chosen by record, whatever happens to the rows.
class RecordList : public QWidget
{
    Q_OBJECT
public:
    RecordList(const PageContext &context, const Entity &entity, QWidget *parent);
    ~RecordList() override;

    ListQuery query() const;
    /// @param columns keys of the fields to show for now; empty: as they are.
    void setQuery(const ListQuery &query, const QStringList &columns = {});
    /// Marks a record, if it is in the list, and brings it into view. Says nothing of it.
    void setCurrent(const Ref &ref);
    Ref current() const;
    void focusSearch();
    void focusRows();

Q_SIGNALS:
    void currentChanged(const elo::Ref &ref); ///< by the user
    void opened(const elo::Ref &ref);         ///< Enter or a double click
    void editWanted(const elo::Ref &ref);     ///< F2
    void newWanted();
    void nothingFits(); ///< of what the user searches for: what stood beside the list has nothing to do with it

private:
    void buildTable();
    void buildMenus();
    void fillColumnMenu(QMenu *menu);
    void restoreColumns();
    void saveColumns();
    void setColumnShown(int field, bool shown);
    void onSettled();
    void showSort();
    void updateCount();
    void updateEmptyState();
    void onCurrentRow(int row);
    std::vector<Ref> selected() const;
    void removeSelected();
    void markDone();
    void copySelected();
    void openContextMenu(const QPoint &position);
    void applyFilter();
    void buildFilter();
    void saveView();
    void editMany(bool all, bool tags);
    bool eventFilter(QObject *watched, QEvent *event) override;

    PageContext m_context;
    const Entity &m_entity;
    RecordListModel *m_model;
    FilterBar *m_filters;
    Label *m_count;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    Ref m_current;
    qint64 m_currentRid = 0;
    bool m_titleFits = false;
    bool m_isNewSearch = false; ///< the user changed what is searched for, and it is not answered yet
    bool m_settling = false;    ///< rows move by themselves: no change of the user's
};

} // namespace elo
