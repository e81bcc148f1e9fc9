// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/match/duplicates.h"
#include "core/match/merge_proposal.h"
#include "ui/page.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace elo {

class Card;
class Label;
class MergeRows;

/// Two members side by side, before they become one person: who stands for both, which value holds where they differ,
/// what comes together. The better values are chosen beforehand, so that Enter merges; where something speaks against
/// one person, a box has to be checked first. Deletes itself.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param found the score and its reasons, if a search for duplicates found the pair.
    MergeDialog(const PageContext &context, const Ref &left, const Ref &right,
                const std::optional<DuplicatePair> &found, MergeProposal proposal, QWidget *parent);

Q_SIGNALS:
    void merged(const elo::Ref &kept);

private:
    struct Head
    {
        Label *name = nullptr;
        Label *since = nullptr;
        QRadioButton *stands = nullptr;
    };

    bool keptIsLeft() const;
    QWidget *makeHead(const std::optional<DuplicatePair> &found);
    Card *makePerson(Head &head, const QString &choice);
    QWidget *makeBody();
    QLayout *makeButtons();
    void showProposal();
    void showHead(const Head &head, const Record &record, const MergeWeight &weight);
    void showWarnings();
    void keep(bool left);
    void takeDecisionBack();
    void merge();
    void say(const QString &problem);

    PageContext m_context;
    Ref m_left;
    Ref m_right;
    MergeProposal m_proposal;
    Head m_leftHead;
    Head m_rightHead;
    Card *m_warnings = nullptr;
    QVBoxLayout *m_warningLines = nullptr;
    QCheckBox *m_insist = nullptr;
    QPushButton *m_decision = nullptr;
    Label *m_differences = nullptr;
    QCheckBox *m_equal = nullptr;
    MergeRows *m_rows = nullptr;
    Label *m_message = nullptr;
    QPushButton *m_merge = nullptr;
};

/// Shows the dialog for two members, or says why they cannot be merged. @param done gets the member who stands for
/// both, when they were merged. Returns at once.
void askMerge(const PageContext &context, const Ref &left, const Ref &right, QWidget *parent,
              const std::optional<DuplicatePair> &found = std::nullopt,
              const std::function<void(const Ref &kept)> &done = {});

} // namespace elo
