// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_mapping_bar.h"

#include "core/workspace.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace elo {

ImportMappingBar::ImportMappingBar(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    m_text = new Label({}, TextRole::Good);
    m_text->wrapped();
    m_guess = linkButton(tr("Start from the guess"));
    m_others = linkButton(tr("Other mappings…"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kWide);
    row->addWidget(m_text, 1);
    row->addWidget(m_guess);
    row->addWidget(m_others);
    connect(m_guess, &QPushButton::clicked, this, &ImportMappingBar::guessWanted);
    connect(m_others, &QPushButton::clicked, this, &ImportMappingBar::othersWanted);
}

void ImportMappingBar::show(const std::optional<Record> &mapping, bool hasOthers)
{
    m_text->setRole(mapping ? TextRole::Good : TextRole::Muted);
    if (mapping) {
        const Field &lastUsed = mapping->entity->field(u"last_used");
        m_text->setText(
            tr("As last time: “%1”, %2")
                .arg(mapping->text(u"name"), m_workspace.displayText(lastUsed, mapping->value(u"last_used"))));
    } else {
        m_text->setText(tr("The places of the columns are a guess. They are kept for the next list of this source."));
    }
    m_guess->setVisible(mapping.has_value());
    m_others->setVisible(hasOthers);
}

} // namespace elo
