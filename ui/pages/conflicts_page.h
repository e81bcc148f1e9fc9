// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes.h"
#include "ui/models/conflict_texts.h"
#include "ui/page.h"

class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;

namespace elo {

class BackgroundQuery;
class CollisionDetail;
class ConflictDetail;
class ConflictsModel;

/// What several computers wrote without knowing of each other, for a person to decide one by one: the next follows
/// by itself, and every decision can be undone. The file is asked on a thread of its own.
class ConflictsPage : public Page
{
    Q_OBJECT
public:
    ConflictsPage(const PageContext &context, QWidget *parent);

    QString title() const override;
    void enter(const QVariantMap &arguments) override;
    void focusSearch() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Face { Asking, List, Nothing };
    QWidget *makeList();
    QWidget *makeDetail();
    QWidget *makeNothing();
    void addKeys();
    void connectDetails();
    void ask();
    void answered(std::vector<OpenDecision> decisions);
    void showCurrent();
    void goToRow(int row);
    const OpenDecision *current() const;
    const sync::Conflict *currentConflict() const;
    const sync::Collision *currentCollision(sync::Collision::Kind kind) const;

    void takeSide(int side);
    void takeAll();
    void askOther();
    void decide(const QVariant &value);
    void bringBack();
    void leaveRemoved();
    void merge();
    void markDistinct();
    void open(bool other);
    void decided(const QString &key, const QString &sentence, const Id &operation);

    ConflictsModel *m_model;
    BackgroundQuery *m_query;
    QTimer *m_soon;
    QStackedWidget *m_faces;
    QSplitter *m_halves;
    QTableView *m_table;
    QStackedWidget *m_details;
    ConflictDetail *m_conflict;
    CollisionDetail *m_collision;
    bool m_isStale = true; ///< the file was not asked yet, or changed while the page was not in front
    QString m_lastDecided; ///< by key; when its decision is undone, one stands on it again
};

} // namespace elo
