// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QGridLayout;
class QTimer;

namespace elo {

class Card;
class FigureTile;
class FirstSteps;
class Label;
class LinkList;
class PageHeader;
class SectionHeader;
struct Ref;

namespace start {
struct Figures;
}

/// Where the day begins: what is late, what is due, what came last, how much there is, and in an empty file what to
/// do first.
class StartPage : public Page
{
    Q_OBJECT
public:
    StartPage(const PageContext &context, QWidget *parent);

    QString title() const override;
    void enter(const QVariantMap &arguments) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTiles();
    QWidget *makeDue();
    QWidget *makeEvents();
    QWidget *makeRecent();
    LinkList *addList(Card *card, const QString &name);
    void arrangeTiles(int columns);
    void fitTiles();
    void arrange(bool inTwoColumns);
    void reload();
    void showSteps(const start::Figures &figures);
    void markDone(const Ref &followUp);

    PageHeader *m_header;
    FirstSteps *m_steps;
    Card *m_dueCard;
    Card *m_eventsCard;
    Card *m_recentCard;
    QGridLayout *m_grid;
    SectionHeader *m_dueHeader;
    LinkList *m_due;
    Label *m_noneDue;
    LinkList *m_events;
    Label *m_noEvents;
    LinkList *m_recent;
    Label *m_noRecent;
    QGridLayout *m_tiles = nullptr;
    FigureTile *m_members;
    FigureTile *m_associations;
    FigureTile *m_missions;
    FigureTile *m_followUps;
    QTimer *m_later;
    bool m_stale = true; ///< changed while another page was in front
    bool m_twoColumns = false;
    int m_tileColumns = 0;
};

} // namespace elo
