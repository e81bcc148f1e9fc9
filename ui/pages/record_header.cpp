// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_header.h"

#include "core/entities/follow_up.h"
#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/forms/flow_layout.h"
#include "ui/forms/owned_records.h"
#include "ui/models/record_marks.h"
#include "ui/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QPushButton>
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
    auto *actions = new QWidget(this);
    m_actions = new FlowLayout(actions, spacing::kUnit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::kUnit);
    column->addWidget(m_title);
    column->addWidget(badges);
    column->addWidget(actions);
    addActions();
}

void RecordHeader::addButton(const QString &iconName, const QString &text, const std::function<void()> &action)
{
    auto *button = new QPushButton(icon(iconName), text, m_actions->parentWidget());
    connect(button, &QPushButton::clicked, this, action);
    m_actions->addWidget(button);
}

void RecordHeader::addActions()
{
    const Schema &schema = m_context.workspace->schema();
    addButton(QStringLiteral("edit"), tr("Edit"), [this] { Q_EMIT editWanted(); });
    if (m_entity.name() == QLatin1StringView("mission")) {
        addButton(QStringLiteral("check"), tr("Confirm"), [this] { confirm(); });
        m_confirm = m_actions->itemAt(m_actions->count() - 1)->widget();
        m_confirm->setToolTip(tr("You know that this mission is as written here"));
    }
    const Entity &followUp = schema.entity(u"follow_up");
    if (&m_entity == &followUp)
        addFollowUpActions();
    else if (linkTo(schema, followUp, {m_entity.name(), QUuid::createUuid()}))
        addButton(QStringLiteral("follow_up"), tr("Add follow-up"),
                  [this, key = followUp.name()] { m_context.navigator->newRecord(key, {}, m_ref); });
    addButton(QStringLiteral("note"), tr("Add note"), [this] { Q_EMIT noteWanted(); });
    addButton(QStringLiteral("delete"), tr("Remove…"), [this] { removeRecord(); });
}

void RecordHeader::addFollowUpActions()
{
    const int before = m_actions->count();
    addButton(QStringLiteral("check"), tr("Done"), [this] { finish(); });
    addButton(QStringLiteral("clock"), tr("Waiting"), [this] { setState(QStringLiteral("waiting")); });
    addButton(QStringLiteral("close"), tr("Drop…"), [this] { drop(); });
    for (int i = before; i < m_actions->count(); ++i)
        m_openOnly.push_back(m_actions->itemAt(i)->widget());
}

void RecordHeader::show(const Record &record)
{
    m_ref = {m_entity.name(), record.id};
    m_title->setText(m_context.workspace->titleOf(record));
    m_number->setText(Workspace::numberText(record));
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
    for (QWidget *button : m_openOnly)
        button->setVisible(!m_entity.isClosed(record.text(u"state")));
    if (m_confirm)
        m_confirm->setVisible(!record.value(u"verified").toBool());
}

void RecordHeader::setState(const QString &state)
{
    if (const auto done = m_context.workspace->advance(m_ref, state); !done)
        showError(this, done.error(), {}, &m_entity);
}

void RecordHeader::finish()
{
    const auto dialog = new ReasonDialog(
        {tr("Done"),
         tr("What shows that it is done? A letter number, a file name, who "
            "confirmed it. This may stay empty."),
         tr("Evidence"), tr("Mark as done")},
        false,
        [this](const QString &evidence) {
            const auto done =
                m_context.workspace->advance(m_ref, QStringLiteral("done"), {{QStringLiteral("evidence"), evidence}});
            if (!done)
                showError(this, done.error(), {}, &m_entity);
        },
        window());
    dialog->open();
}

void RecordHeader::drop()
{
    const auto dialog = new ReasonDialog(
        {tr("Drop the follow-up"), tr("It stays on record as dropped, with the reason."), tr("Reason"), tr("Drop")},
        true,
        [this](const QString &reason) {
            const auto done =
                m_context.workspace->advance(m_ref, QStringLiteral("dropped"), {{QStringLiteral("reason"), reason}});
            if (!done)
                showError(this, done.error(), {}, &m_entity);
        },
        window());
    dialog->open();
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

void RecordHeader::removeRecord()
{
    const QString title = m_context.workspace->title(m_ref);
    ask(this, tr("Remove"), tr("Remove “%1”, with what belongs to it?").arg(title), tr("Remove"),
        [this, ref = m_ref, title] {
            const auto removed = m_context.workspace->remove(ref);
            if (!removed) {
                showError(this, removed.error());
                return;
            }
            const auto operation = m_context.workspace->undoable();
            m_context.navigator->notify(tr("Removed “%1”.").arg(title), operation ? operation->id : Id());
        });
}

} // namespace elo
