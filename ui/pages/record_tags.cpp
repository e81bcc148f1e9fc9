// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_tags.h"

#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/forms/flow_layout.h"
#include "ui/forms/part_form.h"
#include "ui/forms/tag_button.h"
#include "ui/models/record_marks.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/mnemonic.h"

#include <QMenu>
#include <QPushButton>
#include <QSet>

namespace elo {

RecordTags::RecordTags(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_flow(new FlowLayout(this, spacing::kHalf)),
      m_add(new QPushButton(icon(QStringLiteral("tag")), tr("Tag"), this)), m_menu(new QMenu(this))
{
    setAccessibleName(tr("Tags"));
    m_add->setAccessibleName(tr("Add a tag"));
    m_add->setToolTip(tr("Add a tag"));
    m_add->setMenu(m_menu);
    m_flow->addWidget(m_add);
    connect(m_menu, &QMenu::aboutToShow, this, &RecordTags::fillMenu);
}

void RecordTags::show(const Ref &thing)
{
    m_thing = thing;
    for (QWidget *chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was pressed
    }
    m_chips.clear();
    for (const TagMark &tag : tagsOf(*m_context.workspace, thing)) {
        auto *chip = new TagButton(tag.text, this);
        chip->setTone(tag.tone);
        connect(chip, &TagButton::removed, this, [this, tagging = tag.tagging] { remove(tagging); });
        m_flow->insertWidget(int(m_chips.size()), chip);
        m_chips.push_back(chip);
        chip->show();
    }
    m_add->setEnabled(!m_context.workspace->isReadOnly());
}

void RecordTags::fillMenu()
{
    m_menu->clear();
    Workspace &workspace = *m_context.workspace;
    QSet<Id> has;
    for (const TagMark &tag : tagsOf(workspace, m_thing))
        has.insert(tag.tag);
    const auto ids = workspace.ids({QStringLiteral("tag"), {}, {}, {}, false});
    const auto tags = ids ? workspace.records(workspace.schema().entity(u"tag"), *ids) : std::unexpected(ids.error());
    if (tags)
        for (const Record &tag : *tags)
            if (!has.contains(tag.id)) {
                QString name = tag.text(u"name");
                m_menu->addAction(withAmpersands(name), this, [this, id = tag.id] { add(id); });
            }
    m_menu->addSeparator();
    m_menu->addAction(icon(QStringLiteral("add")), tr("New tag…"), this, &RecordTags::makeNew);
}

void RecordTags::add(const Id &tag)
{
    Record link(m_context.workspace->schema().entity(u"tagging"));
    link.set(u"tag", tag).set(u"thing", m_thing.text());
    if (const auto saved = m_context.workspace->save(link); !saved)
        showError(this, saved.error());
    m_add->setFocus();
}

void RecordTags::remove(const Ref &tagging)
{
    m_add->setFocus(); // the chip that has it goes
    if (const auto removed = m_context.workspace->remove(tagging); !removed)
        showError(this, removed.error());
}

void RecordTags::makeNew()
{
    Workspace &workspace = *m_context.workspace;
    auto *form = new PartForm(workspace, workspace.schema().entity(u"tag").newRecord(), {}, window());
    connect(form, &PartForm::saved, this, [this](const Ref &tag) { add(tag.id); });
    form->open();
}

} // namespace elo
