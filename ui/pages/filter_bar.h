// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list_query.h"
#include "ui/pages/quick_filters.h"

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;

namespace elo {

class FieldEditor;
class FlowLayout;
struct Entity;
struct Field;
class Workspace;

/// Above a list: what one searches for, quick filters, and a chip for every test that holds, which Delete takes away.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    FilterBar(Workspace &workspace, const Entity &entity, QWidget *parent);

    QString text() const;
    FilterGroup conditions() const;
    /// Shows the text and the conditions of a query, without telling of it.
    void show(const ListQuery &query);
    void clear();
    void focusSearch();
    QMenu *menu() const { return m_menu; } ///< of the filter button; the list adds its columns
    QLineEdit *searchLine() const { return m_search; }

Q_SIGNALS:
    void changed();
    void leftDownwards(); ///< Down or Enter in the search line: on to the rows
    void buildWanted();   ///< the filter as a tree
    void saveWanted();    ///< what is shown, as a view

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildMenu();
    void addFieldMenu(const Field &field);
    void add(const Condition &condition);
    void removeChip(const FilterNode &node);
    void askFor(const Field &field);
    void endAsking();
    void rebuildChips();
    void onQuick(int chosen);

    Workspace &m_workspace;
    const Entity &m_entity;
    std::vector<QuickFilter> m_quick;
    int m_chosenQuick = -1;
    FilterGroup m_conditions; ///< besides those of the quick filter; a chip each
    QLineEdit *m_search;
    QPushButton *m_button;
    QMenu *m_menu;
    std::vector<QAbstractButton *> m_quickButtons;
    QWidget *m_chipPanel;
    FlowLayout *m_chips;
    std::vector<QWidget *> m_chipButtons;
    QWidget *m_asking = nullptr;
};

} // namespace elo
