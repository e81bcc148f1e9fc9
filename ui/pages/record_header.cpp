// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_header.h"

#include "core/workspace.h"
#include "ui/dialogs/asker_dialog.h"
#include "ui/dialogs/follow_up_commands.h"
#include "ui/dialogs/merge_picker.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/step_dialog.h"
#include "ui/dialogs/template_dialog.h"
#include "ui/forms/flow_layout.h"
#include "ui/forms/owned_records.h"
#include "ui/models/record_marks.h"
#include "ui/navigator.h"
#include "ui/page_factory.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace elo {

RecordHeader::RecordHeader(const PageContext &context, const Entity &entity, QWidget *parent)
    : QWidget(parent), m_context(context), m_entity(entity),
      m_title((new Label({}, TextRole::PageTitle, this))->wrapped()), m_number(new Label({}, TextRole::Muted))
{
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *badges = new QWidget(this);
    m_badges = new FlowLayout(badges);
    m_badges->addWidget(m_number);
    auto *steps = new QWidget(this);
    m_steps = new FlowLayout(steps, spacing::kUnit);
    steps->hide();
    auto *actions = new QWidget(this);
    m_actions = new FlowLayout(actions, spacing::kUnit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::kUnit);
    column->addWidget(m_title);
    column->addWidget(badges);
    column->addWidget(steps);
    column->addWidget(actions);
    addActions();
}

QPushButton *RecordHeader::addButton(const QString &iconName, const QString &text,
                                     const std::function<void()> &action)
{
    auto *button = new QPushButton(icon(iconName), text, m_actions->parentWidget());
    connect(button, &QPushButton::clicked, this, action);
    m_actions->addWidget(button);
    return button;
}

void RecordHeader::addActions()
{
    const Schema &schema = m_context.workspace->schema();
    addButton(QStringLiteral("edit"), tr("Edit"), [this] { Q_EMIT editWanted(); });
    if (m_entity.name() == QLatin1StringView("mission")) {
        m_confirm = addButton(QStringLiteral("check"), tr("Confirm"), [this] { confirm(); });
        m_confirm->setToolTip(tr("You know that this mission is as written here"));
    }
    if (m_entity.find(u"asker"))
        m_match = addButton(QStringLiteral("match"), tr("Match to a member…"), [this] { matchAsker(); });
    const Entity &followUp = schema.entity(u"follow_up");
    if (linkTo(schema, followUp, {m_entity.name(), QUuid::createUuid()}))
        addButton(QStringLiteral("follow_up"), tr("Add follow-up"),
                  [this, key = followUp.name()] { m_context.navigator->newRecord(key, {}, m_ref); });
    if (canUseTemplates(*m_context.workspace, m_entity))
        addButton(QStringLiteral("action_template"), tr("Actions from template…"),
                  [this] { askTemplate(m_context, m_ref, this); });
    if (m_entity.find(u"snoozed_until")) {
        m_snooze = addButton(QStringLiteral("snooze"), tr("Snooze…"), [this] { askSnooze(m_context, m_ref, this); });
        m_wake = addButton(QStringLiteral("clock"), tr("Wake"), [this] { wakeFollowUp(m_context, m_ref, this); });
    }
    if (m_entity.name() == QLatin1StringView("event"))
        addButton(QStringLiteral("laptop"), tr("Take to the event…"), [this] {
            m_context.navigator->openPage(pages::kTakeToEvent, {{QStringLiteral("event"), m_ref.text()}});
        })->setToolTip(tr("A file for a laptop that has no network there"));
    if (m_entity.mergeable)
        addButton(QStringLiteral("duplicates"), tr("Merge…"), [this] { askMergeWith(m_context, m_ref, this); })
            ->setToolTip(tr("Another record is of the same person: make one of the two"));
    addButton(QStringLiteral("note"), tr("Add note"), [this] { Q_EMIT noteWanted(); });
    addButton(QStringLiteral("delete"), tr("Remove…"), [this] { removeThings(m_context, {m_ref}, this); });
    if (!m_entity.states.field)
        return;
    // It works from the list too, as long as this record is the one that is shown.
    auto *shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+.")), this);
    connect(shortcut, &QShortcut::activated, this, &RecordHeader::openStepMenu);
}

void RecordHeader::show(const Record &record)
{
    m_ref = {m_entity.name(), record.id};
    m_title->setText(m_context.workspace->titleOf(record));
    m_number->setText(Workspace::numberText(record));
    showBadges(record);
    showSteps(record);
    if (m_confirm)
        m_confirm->setVisible(!record.value(u"verified").toBool());
    if (m_snooze) {
        m_snooze->setVisible(canSnooze(record) && !isSnoozed(record));
        m_wake->setVisible(isSnoozed(record));
    }
    if (m_match)
        m_match->setVisible(!record.value(u"asker").isValid());
}

void RecordHeader::showBadges(const Record &record)
{
    while (m_badges->count() > 1) {
        QLayoutItem *item = m_badges->takeAt(1);
        delete item->widget();
        delete item;
    }
    std::vector<RecordMark> marks{stateOf(*m_context.workspace, record)};
    for (RecordMark &mark : warningsOf(record, QDate::currentDate()))
        marks.push_back(std::move(mark));
    for (const RecordMark &mark : marks)
        if (!mark.text.isEmpty()) {
            auto *badge = new Badge(mark.text, mark.tone, m_badges->parentWidget());
            m_badges->addWidget(badge);
            badge->show();
        }
}

/// The first steps of the entity's list are the usual ones; the rest wait in a menu.
void RecordHeader::showSteps(const Record &record)
{
    constexpr size_t kMostButtons = 3;
    if (record.state() == m_state)
        return;
    m_state = record.state();
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was pressed
        item->widget()->hide();
        delete item;
    }
    const auto steps = m_entity.stepsFrom(m_state);
    QWidget *row = m_steps->parentWidget();
    const size_t shown = std::min(steps.size(), kMostButtons);
    for (size_t i = 0; i < shown; ++i) {
        QPushButton *button =
            i == 0 ? primaryButton(stepText(*steps[i]), row) : new QPushButton(stepText(*steps[i]), row);
        connect(button, &QPushButton::clicked, this,
                [this, to = QString::fromLatin1(steps[i]->to)] { takeStep(m_context, m_ref, to, this); });
        m_steps->addWidget(button);
        button->show();
    }
    if (shown < steps.size()) {
        auto *more = new QPushButton(tr("More steps"), row);
        more->setToolTip(tr("All steps that are possible now (Ctrl+.)"));
        auto *menu = new QMenu(more);
        for (size_t i = shown; i < steps.size(); ++i)
            connect(menu->addAction(stepText(*steps[i])), &QAction::triggered, this,
                    [this, to = QString::fromLatin1(steps[i]->to)] { takeStep(m_context, m_ref, to, this); });
        more->setMenu(menu);
        m_steps->addWidget(more);
        more->show();
    }
    row->setVisible(!steps.empty());
}

void RecordHeader::openStepMenu()
{
    const auto record = m_context.workspace->record(m_ref);
    if (!record)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Steps"));
    if (!addStepActions(menu, m_context, *record, this)) {
        delete menu;
        return;
    }
    menu->setActiveAction(menu->actions().constFirst());
    QWidget *row = m_steps->parentWidget();
    menu->popup(row->mapToGlobal(QPoint(0, row->height())));
}

void RecordHeader::confirm()
{
    const auto done = m_context.workspace->confirmMission(m_ref);
    if (!done) {
        showError(this, done.error(), {}, &m_entity);
        return;
    }
    const auto operation = m_context.workspace->undoable();
    m_context.navigator->notify(tr("Confirmed %1.").arg(m_context.workspace->title(m_ref)),
                                operation ? operation->id : Id());
}

void RecordHeader::matchAsker()
{
    const auto inquiry = m_context.workspace->record(m_ref);
    if (inquiry)
        (new AskerDialog(m_context, *inquiry, window()))->open();
    else
        showError(this, inquiry.error());
}

} // namespace elo
