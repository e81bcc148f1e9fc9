// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/link_rows.h"
#include "ui/forms/field_keys.h"

#include "core/workspace.h"
#include "ui/dialogs/record_picker.h"
#include "ui/forms/flow_layout.h"
#include "ui/forms/reference_editor.h"
#include "ui/forms/tag_button.h"

#include <QVBoxLayout>

namespace elo {

LinkRows::LinkRows(Workspace &workspace, const Entity &link, const Field &far, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_link(link), m_far(far)
{
    QStringList targets;
    for (const char *key : far.targets)
        targets.append(QString::fromLatin1(key));
    auto *tags = new QWidget(this);
    m_flow = new FlowLayout(tags);
    m_picker = new RecordPicker(workspace, targets, this);
    m_picker->setAccessibleName(tr("Add to: %1").arg(far.labelText()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(tags);
    column->addWidget(m_picker);
    setFocusProxy(m_picker);
    connect(m_picker, &RecordPicker::picked, this, [this](const Ref &ref) {
        if (ref.isNull())
            return;
        add(ref);
        m_picker->setRef({});
        Q_EMIT edited();
    });
    rebuild();
}

QWidget *LinkRows::control() const
{
    return m_picker;
}

void LinkRows::load(const std::vector<Record> &links)
{
    m_links = links;
    rebuild();
}

void LinkRows::add(const Ref &target)
{
    for (Record &link : m_links)
        if (refOf(m_far, link.value(keyOf(m_far))) == target) {
            link.alive = true;
            return rebuild();
        }
    Record link(m_link);
    link.set(keyOf(m_far), referenceTo(m_far, target));
    m_links.push_back(link);
    rebuild();
}

std::vector<Record> LinkRows::changedParts() const
{
    std::vector<Record> changed;
    for (const Record &link : m_links)
        if (link.isNew() == link.alive) // new and wanted, or stored and unwanted
            changed.push_back(link);
    return changed;
}

void LinkRows::rebuild()
{
    for (QWidget *tag : m_tags) {
        m_flow->removeWidget(tag);
        tag->hide();
        tag->deleteLater(); // it may be the one that was pressed
    }
    m_tags.clear();
    for (size_t i = 0; i < m_links.size(); ++i) {
        if (!m_links[i].alive)
            continue;
        auto *tag =
            new TagButton(m_workspace.displayText(m_far, m_links[i].value(keyOf(m_far))), m_flow->parentWidget());
        connect(tag, &TagButton::removed, this, [this, i] {
            m_links[i].alive = false;
            rebuild();
            m_picker->setFocus();
            Q_EMIT edited();
        });
        m_flow->addWidget(tag);
        m_tags.push_back(tag);
        tag->show();
    }
    m_flow->parentWidget()->setVisible(!m_tags.empty());
}

} // namespace elo
