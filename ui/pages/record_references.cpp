// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_references.h"

#include "core/workspace.h"
#include "ui/forms/elided_link.h"
#include "ui/forms/field_keys.h"
#include "ui/forms/reference_editor.h"
#include "ui/navigator.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace elo {

RecordReferences::RecordReferences(const PageContext &context, const Entity &entity, QWidget *parent)
    : QWidget(parent), m_context(context), m_card(new Card(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    m_card->setAccessibleName(tr("Named by"));
    m_card->column()->addWidget(new Label(tr("Named by"), TextRole::Heading));
    for (const Schema::Owned &from : context.workspace->schema().referencesTo(entity)) {
        const Field &field = from.entity->fields[size_t(from.ownerField)];
        if (!from.entity->isThing() || field.is(FieldFlag::Hidden))
            continue;
        Line line{from.entity, &field, new ElidedLink({}, m_card)};
        m_card->column()->addWidget(line.link);
        connect(line.link, &QPushButton::clicked, this, [this, line] {
            ListQuery query;
            query.entity = line.entity->name();
            query.conditions = {{keyOf(*line.field), Condition::Operator::Equals, referenceTo(*line.field, m_ref)}};
            m_context.navigator->openList(query);
        });
        m_lines.push_back(line);
    }
}

void RecordReferences::show(const Ref &ref)
{
    m_ref = ref;
    bool any = false;
    for (const Line &line : m_lines) {
        const qint64 count = m_context.workspace->relatedCount(*line.entity, keyOf(*line.field), ref).value_or(0);
        line.link->setText(
            tr("%1, as %2: %3").arg(line.entity->pluralText(), line.field->labelText(), locale().toString(count)));
        line.link->setVisible(count > 0);
        any = any || count > 0;
    }
    setVisible(any);
}

} // namespace elo
