// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section_header.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace elo {

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new Label(title, TextRole::Heading)), m_count(new Badge),
      m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::kUnit);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_count);
    m_layout->addStretch();
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SectionHeader::setCount(qint64 count)
{
    m_count->setText(count < 0 ? QString() : locale().toString(count));
}

void SectionHeader::addTrailing(QWidget *widget)
{
    m_layout->addWidget(widget);
}

PageHeader::PageHeader(const QString &title, const QString &subtitle, QWidget *parent)
    : QWidget(parent), m_title(new Label(title, TextRole::PageTitle)), m_subtitle(new Label({}, TextRole::Muted)),
      m_layout(new QHBoxLayout(this))
{
    m_title->wrapped();
    m_subtitle->wrapped();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::kUnit);
    m_layout->addLayout(words, 1);
    setSubtitle(subtitle);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addTrailing(QWidget *widget)
{
    m_layout->addWidget(widget, 0, Qt::AlignTop);
}

} // namespace elo
