// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conflict_detail.h"

#include "core/workspace.h"
#include "ui/forms/flow_layout.h"
#include "ui/models/conflict_texts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace elo {

namespace {

Label *selectable(Label *label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus); // by Tab one goes from button to button
    return label->wrapped();
}

} // namespace

ConflictDetail::ConflictDetail(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(new Label({}, TextRole::Heading)),
      m_what(new Label({}, TextRole::Strong)), m_base(new Label({}, TextRole::Muted)), m_sides(new QVBoxLayout),
      m_all(new QPushButton(tr("Keep both"))), m_other(new QPushButton(tr("Write something else…"))),
      m_open(new QPushButton(tr("Open the record")))
{
    m_title->wrapped();
    m_what->wrapped();
    selectable(m_base);
    m_all->setToolTip(tr("What each side says, together (K)"));
    m_other->setToolTip(tr("Say what holds, if it is neither (T)"));
    m_open->setToolTip(tr("Show this record in its list (O)"));
    connect(m_all, &QPushButton::clicked, this, &ConflictDetail::allTaken);
    connect(m_other, &QPushButton::clicked, this, &ConflictDetail::otherWanted);
    connect(m_open, &QPushButton::clicked, this, &ConflictDetail::openWanted);

    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, spacing::kUnit);
    for (QPushButton *button : {m_all, m_other, m_open})
        flow->addWidget(button);
    m_sides->setSpacing(spacing::kUnit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::kUnit);
    column->addWidget(m_title);
    column->addWidget(m_what);
    column->addWidget(m_base);
    column->addLayout(m_sides);
    column->addWidget(buttons);
    column->addStretch();
}

void ConflictDetail::show(const sync::Conflict &conflict)
{
    const bool canWrite = !m_workspace.isReadOnly();
    const Field *field = fieldOf(conflict, m_workspace);
    m_title->setText(whichText(conflict, m_workspace));
    m_what->setText(whatText(conflict, m_workspace));
    m_base->setText(tr("Before: %1").arg(valueText(conflict, conflict.base, m_workspace)));
    m_base->setVisible(field != nullptr); // that it was there before says nothing
    while (QLayoutItem *old = m_sides->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater(); // its button may be what is being pressed
        delete old;
    }
    for (int side = 0; side < int(conflict.sides.size()); ++side)
        m_sides->addWidget(makeSide(conflict, side));
    m_all->setVisible(field && sync::allOf(*field, conflict).isValid());
    m_all->setText(conflict.sides.size() > 2 ? tr("Keep all") : tr("Keep both"));
    m_all->setEnabled(canWrite);
    m_other->setVisible(field != nullptr);
    m_other->setEnabled(canWrite);
}

QWidget *ConflictDetail::makeSide(const sync::Conflict &conflict, int side)
{
    const sync::ConflictSide &of = conflict.sides[size_t(side)];
    auto *card = new Card;
    auto *value = selectable(new Label(valueText(conflict, of.value, m_workspace), TextRole::Body));
    auto *who = new Label(byWhomText(of, m_workspace), TextRole::Muted);
    who->wrapped();
    auto *take = new QPushButton(of.holds ? tr("Keep this (%1)").arg(side + 1) : tr("Take this (%1)").arg(side + 1));
    take->setAccessibleDescription(value->text());
    take->setEnabled(!m_workspace.isReadOnly());
    connect(take, &QPushButton::clicked, this, [this, side] { Q_EMIT sideTaken(side); });
    auto *foot = new QHBoxLayout;
    foot->setSpacing(spacing::kUnit);
    foot->addWidget(who, 1);
    if (of.holds)
        foot->addWidget(new Badge(tr("holds now"), Tone::Accent));
    foot->addWidget(take);
    card->column()->addWidget(value);
    card->column()->addLayout(foot);
    return card;
}

} // namespace elo
