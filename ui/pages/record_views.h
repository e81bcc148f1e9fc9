// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QButtonGroup;
class QStackedWidget;

namespace elo {

class BoardView;
class CalendarView;
struct Entity;

/// The views of one kind of work: the list, the board, the calendar, with a switch above them (Ctrl+Shift+1, 2, 3)
/// that is remembered on this computer. Board and calendar are made when first gone to.
class RecordViews : public QWidget
{
    Q_OBJECT
public:
    enum View { List, Board, Calendar };

    /// Whether an entity has more views than its list: work with states and a date until when.
    static bool fits(const Entity &entity);

    /// @param list the view that the page has anyway; it is put first.
    RecordViews(const PageContext &context, const Entity &entity, QWidget *list, QWidget *parent);

    View view() const { return m_view; }
    /// Shows a view without remembering it: a link led there.
    void setView(View view);
    QString viewKey() const;
    void setViewKey(const QString &key); ///< "list", "board", "calendar"; nothing for another
    /// Puts the focus into a view that is not the list. @returns whether one is shown.
    bool focusView();
    bool focusSearch();

private:
    void addButton(View view, const QString &icon, const QString &text);
    void choose(View view);

    PageContext m_context;
    const Entity &m_entity;
    QStackedWidget *m_stack;
    QButtonGroup *m_buttons;
    class QHBoxLayout *m_bar;
    BoardView *m_board = nullptr;
    CalendarView *m_calendar = nullptr;
    View m_view = List;
};

} // namespace elo
