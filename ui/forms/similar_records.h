// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/match/similar_people.h"
#include "ui/page.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace elo {

class BackgroundQuery;

/// "Already here?": records like the one being typed into a new form, as links to them, with what makes them alike.
/// It suggests; a namesake is still a new person. The file is asked on a worker, so that typing never waits.
class SimilarRecords : public QWidget
{
    Q_OBJECT
public:
    SimilarRecords(const PageContext &context, const Entity &entity, QWidget *parent);
    ~SimilarRecords() override;

    /// Looks for what is typed so far, a moment after the last key. @param typed with its contacts, which count for
    /// members.
    void lookFor(RecordTree typed);

Q_SIGNALS:
    void chosen(const elo::Ref &ref);

private:
    void look();
    void show(const std::vector<SimilarPerson> &similar);

    PageContext m_context;
    const Entity &m_entity;
    RecordTree m_typed;
    QTimer m_timer;
    std::unique_ptr<BackgroundQuery> m_query;
    QVBoxLayout *m_column;
    QVBoxLayout *m_links;
};

} // namespace elo
