// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace elo {

namespace {

/// The picture over the words, in the accent of the moment.
class Emblem : public QWidget
{
public:
    Emblem(const QString &iconName, QWidget *parent) : QWidget(parent), m_icon(iconName) { setFixedSize(72, 72); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = colours(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.tint);
        painter.drawEllipse(rect());
        icon(m_icon, c.accent).paint(&painter, rect().adjusted(20, 20, -20, -20));
    }

private:
    QString m_icon;
};

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &explanation, QWidget *parent)
    : QWidget(parent), m_title(new Label(title, TextRole::Heading)),
      m_explanation(new Label(explanation, TextRole::Muted)), m_buttons(new QHBoxLayout)
{
    m_title->setAlignment(Qt::AlignCenter);
    m_title->wrapped();
    m_explanation->setAlignment(Qt::AlignCenter);
    m_explanation->wrapped();
    m_buttons->setSpacing(spacing::kUnit);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kPage);
    column->setSpacing(spacing::kUnit);
    column->addStretch(2);
    column->addWidget(new Emblem(iconName, this), 0, Qt::AlignHCenter);
    column->addSpacing(spacing::kUnit);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addSpacing(spacing::kUnit);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_buttons);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
}

QPushButton *EmptyState::addButton(const QString &text, const QString &iconName)
{
    auto *button = m_buttons->count() == 0 ? primaryButton(text, this) : new QPushButton(text, this);
    if (!iconName.isEmpty())
        button->setIcon(m_buttons->count() == 0 ? icon(iconName, colours(palette()).onAccent) : icon(iconName));
    button->setAutoDefault(true);
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::clearButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

void EmptyState::focusFirst()
{
    if (m_buttons->count() > 0)
        m_buttons->itemAt(0)->widget()->setFocus();
}

void EmptyState::focusLast()
{
    if (m_buttons->count() > 0)
        m_buttons->itemAt(m_buttons->count() - 1)->widget()->setFocus();
}

} // namespace elo
