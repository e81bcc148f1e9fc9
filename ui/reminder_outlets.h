// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reminders.h"

#include <QWidget>

class QPushButton;
class QSystemTrayIcon;

namespace elo {

class ElidedLabel;
class Label;

/// Notices of the desktop, by an icon in its tray.
class TrayOutlet : public ReminderOutlet
{
    Q_OBJECT
public:
    explicit TrayOutlet(QObject *parent);
    static bool isThere();
    void show(const ReminderNotice &notice) override;

private:
    QSystemTrayIcon *m_icon;
    Ref m_followUp;
};

/// A line above the pages, where the desktop has no tray; it stays until it is opened or put away.
class ReminderBanner : public QWidget
{
    Q_OBJECT
public:
    explicit ReminderBanner(QWidget *parent = nullptr);
    void show(const ReminderNotice &notice);

Q_SIGNALS:
    void opened(const elo::Ref &followUp);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_heading;
    ElidedLabel *m_text;
    Ref m_followUp;
};

class BannerOutlet : public ReminderOutlet
{
    Q_OBJECT
public:
    BannerOutlet(ReminderBanner &banner, QObject *parent);
    void show(const ReminderNotice &notice) override;

private:
    ReminderBanner &m_banner;
};

} // namespace elo
