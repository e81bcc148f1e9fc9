// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_page.h"

#include "core/places/dates.h"
#include "core/workspace.h"
#include "ui/desk/desk_window.h"
#include "ui/dialogs/message.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QListWidget>
#include <algorithm>

namespace elo {

namespace {

constexpr int kMostEvents = 200;

/// Smaller is nearer: events of today, then those to come by their start, then those that are over, newest first.
std::pair<int, qint64> nearness(const Record &event, const QDate &today)
{
    const QDate starts = event.value(u"starts").toDate();
    const QDate ends = std::max(starts, event.value(u"ends").toDate());
    if (starts <= today && today <= ends)
        return {0, 0};
    return starts > today ? std::pair(1, today.daysTo(starts)) : std::pair(2, ends.daysTo(today));
}

} // namespace

DeskPage::DeskPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_events(new QListWidget(this)),
      m_none(new Label(tr("There is no event yet. Add one with its dates; its desk opens from here."),
                       TextRole::Muted, this))
{
    auto *header = new PageHeader(tr("Registration desk"),
                                  tr("Full screen, for the door: find by three letters or scan a badge, Enter checks "
                                     "in. Esc or F11 comes back here."));
    auto *open = primaryButton(tr("Open the desk"), this);
    open->setIcon(icon(QStringLiteral("desk")));
    m_events->setAccessibleName(tr("Event"));
    m_none->wrapped();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kWide);
    column->setSpacing(spacing::kWide);
    column->addWidget(header);
    column->addWidget(m_none);
    column->addWidget(m_events, 1);
    column->addLayout(buttons);
    connect(open, &QPushButton::clicked, this, &DeskPage::openChosen);
    connect(m_events, &QListWidget::itemActivated, this, &DeskPage::openChosen);
    connect(&workspace(), &Workspace::changed, this, [this](const Changes &changes) {
        if (isVisible() && (changes.everything || changes.touches(u"event")))
            load();
    });
}

QString DeskPage::title() const
{
    return tr("Registration desk");
}

void DeskPage::enter(const QVariantMap &arguments)
{
    Q_UNUSED(arguments)
    load();
    m_events->setFocus();
}

void DeskPage::load()
{
    const Entity &entity = workspace().schema().entity(u"event");
    ListQuery query;
    query.entity = entity.name();
    std::vector<Record> events;
    if (const auto ids = workspace().ids(query))
        if (auto records = workspace().records(entity, *ids))
            events = std::move(*records);
    const QDate today = QDate::currentDate();
    std::ranges::stable_sort(events, {}, [&](const Record &event) { return nearness(event, today); });
    if (events.size() > kMostEvents)
        events.resize(kMostEvents);
    m_events->clear();
    for (const Record &event : events) {
        const QString dates = dateText(event.value(u"starts").toDate(), workspace().language());
        const QString text = QStringLiteral("%1 · %2").arg(workspace().titleOf(event), dates);
        const bool isToday = nearness(event, today).first == 0;
        auto *item = new QListWidgetItem(isToday ? tr("%1 · today").arg(text) : text, m_events);
        item->setData(Qt::UserRole, event.id);
    }
    m_events->setCurrentRow(0);
    m_events->setVisible(!events.empty());
    m_none->setVisible(events.empty());
}

void DeskPage::openChosen()
{
    if (const QListWidgetItem *item = m_events->currentItem())
        openDesk(workspace(), {QStringLiteral("event"), item->data(Qt::UserRole).toUuid()}, window());
}

} // namespace elo
