// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/collision_detail.h"

#include "core/workspace.h"
#include "ui/forms/flow_layout.h"
#include "ui/models/conflict_texts.h"
#include "ui/pages/pair_comparison.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace elo {

CollisionDetail::CollisionDetail(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(new Label({}, TextRole::Heading)), m_what(new Label),
      m_comparison(new PairComparison(workspace, this)), m_back(primaryButton(tr("Bring back"))),
      m_leave(new QPushButton(tr("Leave it removed"))), m_merge(primaryButton(tr("Merge…"))),
      m_distinct(new QPushButton(tr("Not the same person"))), m_open(new QPushButton), m_openOther(new QPushButton)
{
    constexpr int kComparisonHeight = 180;
    m_title->wrapped();
    m_what->wrapped();
    m_comparison->setMinimumHeight(kComparisonHeight);
    m_back->setToolTip(tr("With all that went with it (B)"));
    m_leave->setToolTip(tr("What was added to it since is removed too (L)"));
    m_merge->setToolTip(tr("Choose what holds for both, and make one person of them (Enter or M)"));
    m_distinct->setToolTip(tr("Remember it and never ask again (N)"));
    m_open->setToolTip(tr("Show this record in its list (O)"));
    m_openOther->setToolTip(tr("Show this record in its list (Shift+O)"));
    connect(m_back, &QPushButton::clicked, this, &CollisionDetail::bringBackWanted);
    connect(m_leave, &QPushButton::clicked, this, &CollisionDetail::leaveWanted);
    connect(m_merge, &QPushButton::clicked, this, &CollisionDetail::mergeWanted);
    connect(m_distinct, &QPushButton::clicked, this, &CollisionDetail::distinctWanted);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(false); });
    connect(m_openOther, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(true); });

    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, spacing::kUnit);
    for (QPushButton *button : {m_back, m_leave, m_merge, m_distinct, m_open, m_openOther})
        flow->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::kUnit);
    column->addWidget(m_title);
    column->addWidget(m_what);
    column->addWidget(m_comparison, 1);
    column->addWidget(buttons);
    column->addStretch();
}

void CollisionDetail::show(const sync::Collision &collision)
{
    const bool isTwins = collision.kind == sync::Collision::Kind::Twins;
    const bool canWrite = !m_workspace.isReadOnly();
    m_title->setText(whichText(collision, m_workspace));
    for (QPushButton *button : {m_back, m_leave})
        button->setVisible(!isTwins);
    for (QPushButton *button : {m_merge, m_distinct, m_open, m_openOther})
        button->setVisible(isTwins);
    for (QPushButton *button : {m_back, m_leave, m_merge, m_distinct})
        button->setEnabled(canWrite);
    m_comparison->setVisible(isTwins);
    if (isTwins)
        showTwins(collision);
    else
        showRemoved(collision);
}

void CollisionDetail::showRemoved(const sync::Collision &collision)
{
    m_what->setText(tr("Removed by %1. On another computer it was still used: changed by %2. It is removed now; what "
                       "was changed is kept with it, should it come back.")
                        .arg(byWhomText(collision.removal, m_workspace), byWhomText(collision.write, m_workspace)));
}

void CollisionDetail::showTwins(const sync::Collision &collision)
{
    m_what->setText(
        tr("Two computers added somebody without knowing of each other, and the two are alike. Merge them "
           "if it is one person; no attendance and no note is lost by it."));
    const auto one = m_workspace.tree(collision.record);
    const auto other = m_workspace.tree(collision.other);
    if (one && other) {
        m_comparison->show(*one, *other);
        m_open->setText(tr("Open %1").arg(Workspace::numberText(one->record)));
        m_openOther->setText(tr("Open %1").arg(Workspace::numberText(other->record)));
    } else
        m_comparison->clear();
}

} // namespace elo
