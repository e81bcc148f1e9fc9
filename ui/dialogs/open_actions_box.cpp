// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/open_actions_box.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace elo {

namespace {
constexpr size_t kMostNamed = 5;
} // namespace

OpenActionsBox::OpenActionsBox(Workspace &workspace, const std::vector<Record> &followUps, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::kHalf);
    const QString heading = tr("%n follow-up(s) still open", nullptr, int(followUps.size()));
    setAccessibleName(heading);
    column->addWidget(new Label(heading, TextRole::Heading, this));
    for (size_t i = 0; i < std::min(kMostNamed, followUps.size()); ++i) {
        const Record &followUp = followUps[i];
        const QString due = workspace.displayText(followUp.entity->field(u"due"), followUp.value(u"due"));
        const QString title = workspace.titleOf(followUp);
        column->addWidget(
            (new Label(QStringLiteral("• ") + (due.isEmpty() ? title : tr("%1 (due %2)").arg(title, due)),
                       TextRole::Muted, this))
                ->wrapped());
    }
    if (followUps.size() > kMostNamed)
        column->addWidget(
            new Label(tr("… and %n more", nullptr, int(followUps.size() - kMostNamed)), TextRole::Muted, this));
    column->addSpacing(spacing::kHalf);
    m_keep = choice(tr("&Leave them open"));
    m_finish = choice(tr("Mark them as &done"));
    m_drop = choice(tr("D&rop them, because:"));
    m_keep->setChecked(true);
    m_reason = new QLineEdit(this);
    m_reason->setAccessibleName(tr("Why the follow-ups are dropped"));
    m_message = new Label(tr("Say why they are dropped."), TextRole::Danger, this);
    column->addWidget(m_reason);
    column->addWidget(m_message);
    connect(m_reason, &QLineEdit::textChanged, m_message, &QWidget::hide);
    refresh();
}

QRadioButton *OpenActionsBox::choice(const QString &text)
{
    auto *button = new QRadioButton(text, this);
    layout()->addWidget(button);
    connect(button, &QRadioButton::toggled, this, [this] {
        if (m_reason)
            refresh();
    });
    return button;
}

void OpenActionsBox::refresh()
{
    m_reason->setEnabled(m_drop->isChecked());
    m_message->hide();
}

Workspace::Closing OpenActionsBox::closing() const
{
    using enum Workspace::OpenActions;
    return {m_finish->isChecked() ? Finish : m_drop->isChecked() ? Drop : Keep, m_reason->text().trimmed()};
}

bool OpenActionsBox::validate()
{
    const bool fine = !m_drop->isChecked() || !m_reason->text().trimmed().isEmpty();
    m_message->setVisible(!fine);
    if (!fine)
        m_reason->setFocus();
    return fine;
}

std::vector<Record> openFollowUpsOf(Workspace &workspace, const std::vector<Ref> &things)
{
    std::vector<Record> all;
    for (const Ref &thing : things) {
        auto open = workspace.openFollowUpsOf(thing);
        if (!open)
            continue;
        for (Record &followUp : *open)
            if (std::ranges::find(all, followUp.id, &Record::id) == all.end())
                all.push_back(std::move(followUp));
    }
    // One that is removed itself needs no question.
    std::erase_if(all, [&](const Record &followUp) {
        return std::ranges::find(things, Ref{followUp.entity->name(), followUp.id}) != things.end();
    });
    return all;
}

} // namespace elo
