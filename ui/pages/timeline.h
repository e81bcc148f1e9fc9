// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/timeline/timeline.h"
#include "ui/page.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;

namespace elo {

class Label;
class QuickNote;
class TimelineModel;

/// All that happened with a record, newest first, by kind and by text, with a note to write at the top. Read when it
/// is looked at, not with every record that one passes in the list, and a page at a time.
class Timeline : public QWidget
{
    Q_OBJECT
public:
    Timeline(const PageContext &context, QWidget *parent);

    void setRecord(const Ref &ref);
    void reload(); ///< at once if it is shown, else when it will be
    void focusNote();
    bool hasUnsavedNotes() const;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFilters();
    void buildList();
    void load();
    void showEmptiness();
    void refreshButtons();
    int currentRow() const;
    void openCurrent();
    void editCurrent();
    void undoCurrent();

    PageContext m_context;
    Ref m_ref;
    TimelineKinds m_kinds; ///< none: all
    bool m_stale = true;
    bool m_other = true; ///< another record or filter than the one that is loaded
    QuickNote *m_note;
    QLineEdit *m_search;
    TimelineModel *m_model;
    QListView *m_list;
    Label *m_empty;
    QPushButton *m_open;
    QPushButton *m_edit;
    QPushButton *m_undo;
};

} // namespace elo
