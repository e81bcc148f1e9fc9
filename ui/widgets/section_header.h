// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace elo {

class Badge;
class Label;

/// The heading over a group: a title, perhaps a count beside it, perhaps buttons at the far end.
class SectionHeader : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCount(qint64 count); ///< below 0: no count
    void addTrailing(QWidget *widget);

private:
    Label *m_title;
    Badge *m_count;
    QHBoxLayout *m_layout;
};

/// The heading of a page: a large title, a line below it, buttons at the far end.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, const QString &subtitle = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void addTrailing(QWidget *widget);

private:
    Label *m_title;
    Label *m_subtitle;
    QHBoxLayout *m_layout;
};

} // namespace elo
