// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/first_steps.h"

#include "ui/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>

namespace elo {

namespace {

ListQuery listOf(const QString &entity)
{
    ListQuery query;
    query.entity = entity;
    return query;
}

} // namespace

FirstSteps::FirstSteps(Navigator &navigator, QWidget *parent) : Card(parent), m_grid(new QGridLayout)
{
    column()->addWidget(new SectionHeader(tr("What to do first")));
    column()->addLayout(m_grid);
    m_grid->setHorizontalSpacing(spacing::kWide);
    m_grid->setColumnStretch(1, 1);
    addStep(QStringLiteral("import"), tr("Import a list of participants"),
            tr("A CSV as organisers send it. Columns are recognised and shown before anything is written."),
            [&navigator] { navigator.openPage(QStringLiteral("import")); });
    addStep(QStringLiteral("member"), tr("Record a member"),
            tr("A Mozambican abroad with whom the institute is in contact."),
            [&navigator] { navigator.newRecord(QStringLiteral("member")); });
    addStep(QStringLiteral("association"), tr("Record an association"),
            tr("With its officers, its liaison mission and how far the accreditation is."),
            [&navigator] { navigator.newRecord(QStringLiteral("association")); });
    addStep(QStringLiteral("mission"), tr("Confirm the missions"),
            tr("The list of embassies and consulates comes with the program and is unverified until you confirm it."),
            [&navigator] { navigator.openList(listOf(QStringLiteral("mission"))); });
    addStep(QStringLiteral("event"), tr("Record an event"),
            tr("A forum, a meeting, a training: then its participants, day by day."),
            [&navigator] { navigator.newRecord(QStringLiteral("event")); });
}

void FirstSteps::addStep(const QString &iconName, const QString &text, const QString &explanation,
                         const std::function<void()> &action)
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setAccessibleDescription(explanation);
    auto *why = new Label(explanation, TextRole::Muted);
    why->wrapped();
    const int row = m_grid->rowCount();
    m_grid->addWidget(button, row, 0);
    m_grid->addWidget(why, row, 1);
    connect(button, &QPushButton::clicked, this, action);
}

} // namespace elo
