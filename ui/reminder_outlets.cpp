// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminder_outlets.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSystemTrayIcon>

namespace elo {

TrayOutlet::TrayOutlet(QObject *parent) : ReminderOutlet(parent), m_icon(new QSystemTrayIcon(appIcon(), this))
{
    m_icon->setToolTip(QStringLiteral("Elo"));
    m_icon->show();
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT opened(m_followUp); });
    connect(m_icon, &QSystemTrayIcon::activated, this, [this] { Q_EMIT opened({}); });
}

bool TrayOutlet::isThere()
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void TrayOutlet::show(const ReminderNotice &notice)
{
    m_followUp = notice.followUp;
#ifdef Q_OS_LINUX
    // The desktop's notices know mark-up there; titles are data.
    const QString text = notice.text.toHtmlEscaped();
#else
    const QString &text = notice.text;
#endif
    m_icon->showMessage(notice.heading, text, appIcon());
}

ReminderBanner::ReminderBanner(QWidget *parent)
    : QWidget(parent), m_heading(new Label({}, TextRole::Strong, this)),
      m_text(new ElidedLabel({}, TextRole::Body, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::kWide, spacing::kUnit, spacing::kWide, spacing::kUnit);
    row->setSpacing(spacing::kWide);
    auto *open = new QPushButton(tr("Open"), this);
    auto *away = iconButton(QStringLiteral("close"), tr("Put away"), this);
    row->addWidget(m_heading);
    row->addWidget(m_text, 1);
    row->addWidget(open);
    row->addWidget(away);
    connect(away, &QToolButton::clicked, this, &QWidget::hide);
    connect(open, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT opened(m_followUp);
    });
    setAccessibleName(tr("Reminder"));
    hide();
}

void ReminderBanner::show(const ReminderNotice &notice)
{
    m_followUp = notice.followUp;
    m_heading->setText(notice.heading);
    m_text->setText(QString(notice.text).replace(u'\n', QStringLiteral("  ·  ")));
    QWidget::show();
}

void ReminderBanner::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.tint);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.border);
}

BannerOutlet::BannerOutlet(ReminderBanner &banner, QObject *parent) : ReminderOutlet(parent), m_banner(banner)
{
    connect(&banner, &ReminderBanner::opened, this, &ReminderOutlet::opened);
}

void BannerOutlet::show(const ReminderNotice &notice)
{
    m_banner.show(notice);
}

} // namespace elo
