// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/follow_ups/board.h"
#include "ui/page.h"

#include <QElapsedTimer>
#include <QTimer>
#include <vector>

class QScrollArea;
class QStackedWidget;

namespace elo {

class BoardColumn;
class BoardFilterBar;
class EmptyState;
struct Changes;
struct Entity;
class SectionHeader;
class BackgroundQuery;

/// The records of an entity side by side by state. Cards go only along the steps of the entity; what a step asks for
/// is asked. Arrows move the focus, Ctrl+Left and Right the card; Enter opens, Space is done, S snoozes, N adds.
class BoardView : public QWidget
{
    Q_OBJECT
public:
    BoardView(const PageContext &context, const Entity &entity, QWidget *parent);
    ~BoardView() override;

    void focusSearch();
    void focusCards();

Q_SIGNALS:
    void settled(); ///< the columns are those of the filter now

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeColumns();
    void connectColumn(BoardColumn *column, int place);
    void reload();
    void take(const Result<std::vector<board::Column>> &columns);
    void keepFocus(const Ref &card, int column, int row);
    void onChanged(const Changes &changes);
    void goSideways(int from, int direction);
    void step(const Ref &ref, int from, int direction);
    void moveTo(const Ref &ref, const QString &state);
    void finish(const Ref &ref);
    void openMenu(const Ref &ref, const QPoint &where);
    void showEmpty(const Result<std::vector<board::Column>> &columns);
    int focusedColumn() const;

    PageContext m_context;
    const Entity &m_entity;
    BoardFilterBar *m_filters;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    std::vector<BoardColumn *> m_columns;
    std::vector<SectionHeader *> m_headers;
    BackgroundQuery *m_reader;
    QTimer m_later;
    Ref m_follow;         ///< the card that was moved: the focus goes with it
    bool m_stale = true;  ///< changed while it was hidden
    bool m_forget = true; ///< cards may say something else now
};

} // namespace elo
