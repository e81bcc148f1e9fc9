// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/merge_dialog.h"

#include "core/places/dates.h"
#include "core/workspace.h"
#include "ui/dialogs/merge_contents.h"
#include "ui/dialogs/merge_rows.h"
#include "ui/dialogs/message.h"
#include "ui/error_text.h"
#include "ui/merge_text.h"
#include "ui/navigator.h"
#include "ui/reason_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLocale>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>

namespace elo {

MergeDialog::MergeDialog(const PageContext &context, const Ref &left, const Ref &right,
                         const std::optional<DuplicatePair> &found, MergeProposal proposal, QWidget *parent)
    : QDialog(parent), m_context(context), m_left(left), m_right(right), m_proposal(std::move(proposal)),
      m_rows(new MergeRows(*context.workspace, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge two people"));
    m_message = (new Label({}, TextRole::Danger, this))->wrapped();
    m_message->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kUnit);
    column->addWidget(makeHead(found));
    column->addWidget(scrolling(makeBody()), 1);
    column->addWidget(m_message);
    column->addLayout(makeButtons());
    showProposal();
    const QSize room = screen()->availableSize();
    const int em = fontMetrics().averageCharWidth();
    resize(QSize(em * 130, fontMetrics().height() * 38).boundedTo(room * 0.92));
    // Enter merges from wherever one is; the arrows go through what differs.
    if (m_rows->differences() > 0)
        m_rows->focusFirst();
    else
        m_merge->setFocus();
}

bool MergeDialog::keptIsLeft() const
{
    return m_proposal.kept.id == m_left.id;
}

QWidget *MergeDialog::makeHead(const std::optional<DuplicatePair> &found)
{
    auto *head = new QWidget(this);
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(spacing::kWide);
    grid->setColumnMinimumWidth(0, m_rows->nameWidth());
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    auto *why = (new Label({}, TextRole::Muted, head))->wrapped();
    why->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    why->setMaximumWidth(m_rows->nameWidth());
    if (found) {
        const int percent = std::min(int(found->score * 100), 99);
        why->setText(tr("%1 % likely: %2", "score, reasons")
                         .arg(locale().toString(percent), reasonTexts(found->reasons).join(QStringLiteral(", "))));
    } else {
        why->setText(tr("Choose who stands for both, and what holds where they differ."));
    }
    auto *group = new QButtonGroup(head);
    Card *left = makePerson(m_leftHead, tr("&Left record stands for both"));
    Card *right = makePerson(m_rightHead, tr("&Right record stands for both"));
    group->addButton(m_leftHead.stands, 0);
    group->addButton(m_rightHead.stands, 1);
    (keptIsLeft() ? m_leftHead : m_rightHead).stands->setChecked(true);
    grid->addWidget(why, 0, 0);
    grid->addWidget(left, 0, 1);
    grid->addWidget(right, 0, 2);
    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool isChosen) {
        if (isChosen)
            keep(id == 0);
    });
    return head;
}

Card *MergeDialog::makePerson(Head &head, const QString &choice)
{
    auto *card = new Card(this);
    card->column()->setContentsMargins(spacing::kWide, spacing::kUnit, spacing::kWide, spacing::kUnit);
    card->column()->setSpacing(spacing::kHalf);
    head.name = (new Label({}, TextRole::Heading, card))->wrapped();
    head.since = (new Label({}, TextRole::Muted, card))->wrapped();
    head.stands = new QRadioButton(choice, card);
    card->column()->addWidget(head.name);
    card->column()->addWidget(head.since);
    card->column()->addStretch();
    card->column()->addWidget(head.stands);
    return card;
}

QWidget *MergeDialog::makeBody()
{
    auto *body = new QWidget(this);
    m_warnings = new Card(body);
    m_warningLines = new QVBoxLayout;
    m_insist = new QCheckBox(tr("They are &one person all the same: I have looked at it"), m_warnings);
    m_decision = new QPushButton(tr("&Take that decision back"), m_warnings);
    m_decision->setAutoDefault(false);
    m_warnings->column()->addLayout(m_warningLines);
    m_warnings->column()->addWidget(m_insist);
    m_warnings->column()->addWidget(m_decision, 0, Qt::AlignLeft);
    m_differences = (new Label({}, TextRole::Heading, body))->wrapped();
    m_equal = new QCheckBox(tr("&Show equal fields too"), body);
    auto *line = new QHBoxLayout;
    line->addWidget(m_differences, 1);
    line->addWidget(m_equal, 0, Qt::AlignRight);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, spacing::kUnit, spacing::kUnit, 0);
    column->setSpacing(spacing::kUnit);
    column->addWidget(m_warnings);
    column->addLayout(line);
    column->addWidget(m_rows);
    column->addSpacing(spacing::kUnit);
    column->addWidget(new MergeContents(*m_context.workspace, m_left, m_right, body));
    column->addStretch();
    connect(m_equal, &QCheckBox::toggled, m_rows, &MergeRows::setEqualShown);
    connect(m_decision, &QPushButton::clicked, this, &MergeDialog::takeDecisionBack);
    connect(m_insist, &QCheckBox::toggled, this, [this] { say({}); });
    return body;
}

QLayout *MergeDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    setPrimary(m_merge, true);
    m_merge->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::merge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *line = new QHBoxLayout;
    line->addWidget((new Label(tr("No record moves: it can be undone, and the two separated again, at any time."),
                               TextRole::Muted, this))
                        ->wrapped(),
                    1);
    line->addWidget(buttons);
    return line;
}

void MergeDialog::showProposal()
{
    const bool left = keptIsLeft();
    showHead(m_leftHead, left ? m_proposal.kept : m_proposal.other,
             left ? m_proposal.keptWeight : m_proposal.otherWeight);
    showHead(m_rightHead, left ? m_proposal.other : m_proposal.kept,
             left ? m_proposal.otherWeight : m_proposal.keptWeight);
    m_rows->show(m_proposal, left);
    m_rows->setEqualShown(m_equal->isChecked());
    m_equal->setVisible(m_rows->hasEqual());
    const int count = m_rows->differences();
    m_differences->setText(count == 0 ? tr("They say the same in every field")
                                      : tr("%n field(s) differ: which value holds?", nullptr, count));
    showWarnings();
}

void MergeDialog::showHead(const Head &head, const Record &record, const MergeWeight &weight)
{
    Workspace &workspace = *m_context.workspace;
    head.name->setText(QStringLiteral("%1 %2").arg(Workspace::numberText(record), workspace.titleOf(record)));
    QStringList parts;
    if (weight.since.isValid())
        parts << tr("on record since %1").arg(dateText(weight.since.toLocalTime().date(), workspace.language()));
    parts << tr("%n thing(s) belong to it", nullptr, int(weight.links));
    head.since->setText(parts.join(QStringLiteral(" · ")));
    head.stands->setAccessibleDescription(head.name->text());
}

void MergeDialog::showWarnings()
{
    while (QLayoutItem *item = m_warningLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    bool isDecided = false;
    for (const MergeWarning &warning : m_proposal.warnings) {
        isDecided = isDecided || warning.kind == MergeWarning::Kind::Distinct;
        const QString text = mergeWarningText(warning, m_proposal, *m_context.workspace);
        auto *line = (new Label(text, warning.isVeto() ? TextRole::Warning : TextRole::Body, m_warnings))->wrapped();
        m_warningLines->addWidget(line);
    }
    m_warnings->setVisible(!m_proposal.warnings.empty());
    m_decision->setVisible(isDecided);
    m_insist->setVisible(m_proposal.isVetoed() && !isDecided);
    m_merge->setEnabled(!isDecided);
}

/// The other one stands for both now: what is proposed may be another.
void MergeDialog::keep(bool left)
{
    auto proposal = proposeMergeInto(*m_context.workspace, left ? m_left : m_right, left ? m_right : m_left);
    if (!proposal)
        return say(errorText(proposal.error()));
    m_proposal = std::move(*proposal);
    showProposal();
}

/// Somebody said that the two are two people; that is an operation of its own, which undoes.
void MergeDialog::takeDecisionBack()
{
    Workspace &workspace = *m_context.workspace;
    for (const MergeWarning &warning : m_proposal.warnings)
        if (warning.kind == MergeWarning::Kind::Distinct)
            if (const auto removed = workspace.remove(warning.thing); !removed)
                return say(errorText(removed.error()));
    keep(keptIsLeft());
    m_merge->setFocus();
}

void MergeDialog::merge()
{
    if (!m_insist->isHidden() && !m_insist->isChecked()) {
        say(tr("Something speaks against one person. Check the box above if they are one all the same."));
        m_insist->setFocus(Qt::TabFocusReason);
        return;
    }
    Workspace &workspace = *m_context.workspace;
    const Ref kept = keptIsLeft() ? m_left : m_right;
    const Ref other = keptIsLeft() ? m_right : m_left;
    const QString sentence = tr("%1 and %2 are one person now.").arg(workspace.title(kept), workspace.title(other));
    const auto done = workspace.mergeMembers(kept, other, m_rows->values());
    if (!done)
        return say(errorText(done.error(), m_proposal.kept.entity));
    m_context.navigator->notify(sentence, *done);
    accept();
    Q_EMIT merged(kept);
}

void MergeDialog::say(const QString &problem)
{
    m_message->setText(problem);
    m_message->setVisible(!problem.isEmpty());
}

void askMerge(const PageContext &context, const Ref &left, const Ref &right, QWidget *parent,
              const std::optional<DuplicatePair> &found, const std::function<void(const Ref &)> &done)
{
    // Who was merged already stands for others, or has somebody who does.
    const Ref one = context.workspace->representative(left);
    const Ref other = context.workspace->representative(right);
    auto proposal = proposeMerge(*context.workspace, one, other);
    if (!proposal) {
        showError(parent, proposal.error());
        return;
    }
    auto *dialog =
        new MergeDialog(context, one, other, found, std::move(*proposal), parent ? parent->window() : nullptr);
    if (done)
        QObject::connect(dialog, &MergeDialog::merged, parent ? parent : static_cast<QObject *>(dialog), done);
    dialog->open();
}

} // namespace elo
