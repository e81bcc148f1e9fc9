// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/day_choice.h"

#include "ui/date_texts.h"
#include "ui/desk/desk_wording.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace elo {

namespace {

QDate dateOf(const Record &day)
{
    return day.value(u"date").toDate();
}

} // namespace

DayChoice::DayChoice(QWidget *parent)
    : QWidget(parent), m_title(new Label(tr("Which day of the event is it?"), TextRole::PageTitle)),
      m_explanation(new Label), m_list(new QListWidget)
{
    m_title->wrapped();
    m_explanation->wrapped();
    m_explanation->setFont(desk_wording::largeFont(1.2));
    m_list->setAccessibleName(tr("Days of the event"));
    m_list->setFont(desk_wording::largeFont(1.4));
    m_list->setSpacing(spacing::kHalf);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemClicked, this, [this] { Q_EMIT chosen(m_list->currentRow()); });
}

void DayChoice::show(const std::vector<Record> &days, const QDate &today)
{
    m_list->clear();
    int marked = 0;
    bool isToday = false;
    for (const Record &day : days) {
        const QDate date = dateOf(day);
        const QString title = day.text(u"title");
        const QString text = date == today ? tr("%1 (today)").arg(longDate(date)) : longDate(date);
        m_list->addItem(title.isEmpty() ? text : tr("%1 · %2", "date, title of the day").arg(text, title));
        if (date <= today)
            marked = m_list->count() - 1;
        isToday = isToday || date == today;
    }
    m_list->setCurrentRow(marked);
    m_explanation->setText(
        days.empty() ? tr("The event has no days: give it dates first. Esc leads back.")
        : isToday    ? tr("Arrivals are taken day by day. Choose with the arrows and Enter.")
                  : tr("Today, %1, is no day of this event. Choose with the arrows and Enter.").arg(longDate(today)));
}

bool DayChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentRow() >= 0) {
            Q_EMIT chosen(m_list->currentRow());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace elo
