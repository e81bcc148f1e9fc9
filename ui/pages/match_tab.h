// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/match/opportunities.h"
#include "ui/pages/record_tabs.h"

class QPushButton;

namespace elo {

class BackgroundQuery;
class Card;
class Label;
class LinkList;

/// Of an opportunity: the members it fits; of a member: the opportunities. Each with what speaks for it. Enter opens
/// one, the button records the interest.
class MatchTab : public RecordTab
{
    Q_OBJECT
public:
    MatchTab(const PageContext &context, QWidget *parent);
    ~MatchTab() override;

    QString title() const override { return m_title; }
    void setRecord(const Record &record) override;

    static constexpr int kPage = 200;

Q_SIGNALS:
    void loaded();

protected:
    void showEvent(QShowEvent *event) override;

    /// The tab of an opportunity or of a member knows which from its maker.
    void setTitle(const QString &title) { m_title = title; }
    virtual void ask() = 0;
    virtual Ref memberOf(const Ref &chosen) const = 0;
    virtual Ref opportunityOf(const Ref &chosen) const = 0;

    void show(const std::vector<Match> &matches);
    void reload();

    PageContext m_context;
    Ref m_ref;
    BackgroundQuery *m_query;
    Label *m_told;
    Label *m_warning;
    QPushButton *m_previous;
    QPushButton *m_next;
    qint64 m_offset = 0;

private:
    void recordInterest();
    void refreshButtons();

    QString m_title;
    LinkList *m_list;
    Card *m_card;
    QPushButton *m_interest;
    bool m_stale = true;
};

/// Members for an opportunity.
class MemberMatchTab : public MatchTab
{
    Q_OBJECT
public:
    MemberMatchTab(const PageContext &context, QWidget *parent);

protected:
    void ask() override;
    Ref memberOf(const Ref &chosen) const override { return chosen; }
    Ref opportunityOf(const Ref &) const override { return m_ref; }

private:
    void describe(const MemberMatches &matches);
};

/// Opportunities for a member.
class OpportunityMatchTab : public MatchTab
{
    Q_OBJECT
public:
    OpportunityMatchTab(const PageContext &context, QWidget *parent);

protected:
    void ask() override;
    Ref memberOf(const Ref &) const override { return m_ref; }
    Ref opportunityOf(const Ref &chosen) const override { return chosen; }
};

} // namespace elo
