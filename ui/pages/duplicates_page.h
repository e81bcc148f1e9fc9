// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/changes.h"
#include "ui/page.h"

class QComboBox;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;

namespace elo {

class DuplicatesModel;
class EmptyState;
class Label;
class PairComparison;
class WorkspaceTask;
struct DuplicatePair;

/// Members who are probably the same person, side by side: somebody merges each pair, says that they are two, or looks
/// at one of them; the next pair follows. The search runs on a worker.
class DuplicatesPage : public Page
{
    Q_OBJECT
public:
    DuplicatesPage(const PageContext &context, QWidget *parent);
    ~DuplicatesPage() override;

    QString title() const override;
    void enter(const QVariantMap &arguments) override;
    QVariantMap state() const override;
    void focusSearch() override;

private:
    enum Face { Searching, List, Nothing };
    QWidget *makeSearching();
    QWidget *makeList();
    QWidget *makePair();
    QLayout *makeBar();
    void addKeys();
    void search();
    void searched(const std::optional<Error> &failure, std::vector<DuplicatePair> pairs);
    void onChanged(const Changes &changes);
    void showFace();
    void showCurrent();
    const DuplicatePair *current() const;
    void goToRow(int row);
    void merge();
    void markDistinct();
    void open(bool second);

    DuplicatesModel *m_model;
    WorkspaceTask *m_task;
    QTimer *m_timer;
    QComboBox *m_least;
    Label *m_count;
    QPushButton *m_again;
    QStackedWidget *m_faces;
    QProgressBar *m_progress;
    EmptyState *m_nothing;
    QTableView *m_table;
    Label *m_why;
    PairComparison *m_comparison;
    QPushButton *m_merge;
    QPushButton *m_distinct;
    QPushButton *m_openFirst;
    QPushButton *m_openSecond;
    bool m_wasSearched = false;
    bool m_wasStopped = false;
    bool m_isStale = false; ///< members were changed since the search
};

} // namespace elo
