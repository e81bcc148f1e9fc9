// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_view.h"

#include "core/workspace.h"
#include "ui/forms/field_keys.h"
#include "ui/forms/part_table.h"
#include "ui/forms/reference_editor.h"
#include "ui/pages/merged_records.h"
#include "ui/pages/record_fields.h"
#include "ui/pages/record_header.h"
#include "ui/pages/record_references.h"
#include "ui/pages/record_tabs.h"
#include "ui/pages/record_tags.h"
#include "ui/pages/timeline.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroll.h"

#include <QScrollArea>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace elo {

RecordView::RecordView(const PageContext &context, const Entity &entity, QWidget *parent)
    : QWidget(parent), m_context(context), m_entity(entity), m_header(new RecordHeader(context, entity, this)),
      m_tags(new RecordTags(context, this)), m_fields(new RecordFields(context, entity, this)),
      m_references(new RecordReferences(context, entity, this)), m_timeline(new Timeline(context, this)),
      m_tabs(new QTabWidget(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeDetails(), tr("Details"));
    for (const RecordTabKind &kind : recordTabsOf(entity.name())) {
        m_extras.push_back(kind.make(context, this));
        m_tabs->addTab(m_extras.back(), m_extras.back()->title());
        connect(m_extras.back(), &RecordTab::titleChanged, this,
                [this, tab = m_extras.back()] { m_tabs->setTabText(m_tabs->indexOf(tab), tab->title()); });
    }
    m_tabs->addTab(m_timeline, tr("Timeline"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kUnit, spacing::kWide, spacing::kWide, spacing::kUnit);
    column->setSpacing(spacing::kUnit);
    column->addWidget(m_header);
    if (entity.mergeable)
        column->addWidget(m_merged = new MergedRecords(context, this));
    column->addWidget(m_tags);
    column->addWidget(m_tabs, 1);

    connect(m_header, &RecordHeader::editWanted, this, [this] { Q_EMIT editWanted(m_ref); });
    connect(m_header, &RecordHeader::noteWanted, this, &RecordView::showNote);
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+N")), this), &QShortcut::activated, this,
            &RecordView::showNote);
    connect(context.workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (!m_ref.isNull() && concerns(changes))
            reload();
    });
}

QWidget *RecordView::makeDetails()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, spacing::kUnit, spacing::kHalf, 0);
    column->setSpacing(spacing::kUnit);
    column->addWidget(m_fields);
    for (const Schema::Owned &owned : m_context.workspace->schema().ownedBy(m_entity)) {
        const bool inTimeline = owned.entity->name() == QLatin1StringView("note");
        const bool onOwnTab = std::ranges::any_of(recordTabsOf(m_entity.name()), [&](const RecordTabKind &tab) {
            return tab.part && owned.entity->name() == QLatin1StringView(tab.part);
        });
        const bool belowHeader = owned.entity->name() == QLatin1StringView("tagging");
        if (inTimeline || onOwnTab || belowHeader)
            continue;
        auto *card = new Card(content);
        auto *table =
            new PartTable(m_context, *owned.entity, keyOf(owned.entity->fields[size_t(owned.ownerField)]), card);
        card->setAccessibleName(table->title());
        card->column()->addWidget(table);
        column->addWidget(card);
        m_tables.push_back(table);
    }
    column->addWidget(m_references);
    column->addStretch();
    auto *scroll = scrolling(content);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void RecordView::show(const Ref &ref)
{
    const bool other = ref != m_ref;
    m_ref = ref;
    reload();
    if (other && m_tabs->currentWidget() != m_timeline && m_extras.empty())
        m_tabs->setCurrentIndex(0);
}

bool RecordView::hasUnsavedNotes() const
{
    return m_timeline->hasUnsavedNotes();
}

bool RecordView::concerns(const Changes &changes) const
{
    if (changes.everything)
        return true;
    return std::ranges::any_of(changes.records, [this](const Changes::Touched &touched) {
        if (touched.entity == m_entity.name())
            return touched.id == m_ref.id;
        return true; // a part, or a thing that is named here: the ids of owners are not told
    });
}

void RecordView::reload()
{
    if (const Ref person = m_context.workspace->representative(m_ref); person != m_ref) {
        m_ref = person;
        Q_EMIT mergedInto(person);
    }
    const auto tree = m_context.workspace->tree(m_ref);
    if (!tree || !tree->record.alive) {
        m_ref = {};
        Q_EMIT gone();
        return;
    }
    m_header->show(tree->record);
    if (m_merged)
        m_merged->show(m_ref);
    m_tags->show(m_ref);
    m_fields->show(tree->record);
    for (PartTable *table : m_tables) {
        std::vector<Record> records;
        for (const Record &part : tree->parts)
            if (part.entity == &table->part() &&
                m_context.workspace->representative(
                    refOf(part.entity->field(table->ownerField()), part.value(table->ownerField()))) == m_ref)
                records.push_back(part);
        Id marked; // a field of the record that names one of these parts
        for (const Field &field : m_entity.fields)
            if (field.type == FieldType::Reference &&
                table->part().name() == QLatin1StringView(field.targets.front()))
                marked = tree->record.value(keyOf(field)).toUuid();
        table->show(m_ref, records, marked);
    }
    m_references->show(m_ref);
    for (RecordTab *tab : m_extras)
        tab->setRecord(tree->record);
    m_timeline->setRecord(m_ref);
}

void RecordView::showNote()
{
    m_tabs->setCurrentWidget(m_timeline);
    m_timeline->focusNote();
}

} // namespace elo
