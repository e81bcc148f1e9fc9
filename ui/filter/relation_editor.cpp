// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/relation_editor.h"

#include "core/workspace.h"
#include "ui/filter/group_editor.h"
#include "ui/forms/field_keys.h"
#include "ui/pages/filter_texts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/named_box.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QToolButton>

namespace elo {

namespace {

enum Amount { Some, None, AtLeast };

} // namespace

RelationEditor::RelationEditor(const FilterContext &context, QWidget *parent)
    : NodeEditor(context, parent), m_way(namedBox(tr("Related records"), this)),
      m_amount(namedBox(tr("How many"), this)), m_number(new QSpinBox(this)), m_column(new QVBoxLayout(this))
{
    m_amount->addItem(tr("has"), Some);
    m_amount->addItem(tr("has no"), None);
    m_amount->addItem(tr("has at least"), AtLeast);
    m_number->setRange(2, 999);
    m_number->setAccessibleName(tr("Number"));
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::kHalf);
    line->addWidget(m_amount);
    line->addWidget(m_number);
    line->addWidget(m_way);
    line->addStretch(1);
    QToolButton *remove = iconButton(QStringLiteral("close"), tr("Take these related records away"), this);
    line->addWidget(remove);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addLayout(line);
    fillWays();
    onWay();
    onAmount();
    connect(remove, &QToolButton::clicked, this, &NodeEditor::removeWanted);
    connect(m_way, &QComboBox::activated, this, [this] {
        onWay();
        Q_EMIT changed();
    });
    connect(m_amount, &QComboBox::activated, this, [this] {
        onAmount();
        Q_EMIT changed();
    });
    connect(m_number, &QSpinBox::valueChanged, this, &NodeEditor::changed);
}

void RelationEditor::fillWays()
{
    const Schema &schema = context().workspace->schema();
    const Entity &entity = *context().entity;
    for (const Schema::Owned &way : schema.referencesTo(entity))
        m_ways.push_back({Relation::Direction::Backward,
                          way.entity->name(),
                          keyOf(way.entity->fields[size_t(way.ownerField)]),
                          1,
                          {}});
    for (const Field &field : entity.fields)
        for (const char *target : field.targets)
            m_ways.push_back({Relation::Direction::Forward, QString::fromLatin1(target), keyOf(field), 1, {}});
    std::vector<std::pair<QString, size_t>> named;
    for (size_t i = 0; i < m_ways.size(); ++i)
        named.emplace_back(relationText(schema, entity, m_ways[i]), i);
    std::ranges::sort(named, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[name, i] : named)
        m_way->addItem(name, int(i));
    m_way->setMaxVisibleItems(24);
}

void RelationEditor::onWay()
{
    delete m_where;
    m_where = nullptr;
    if (m_way->currentIndex() < 0)
        return;
    const Relation &way = m_ways[size_t(m_way->currentData().toInt())];
    const Entity &other = context().workspace->schema().entity(way.entity);
    m_where = new GroupEditor(context().inside(other), false, this);
    m_column->addWidget(m_where);
    connect(m_where, &NodeEditor::changed, this, &NodeEditor::changed);
    // What is referred to is one: there is no counting.
    const bool forward = way.direction == Relation::Direction::Forward;
    if (forward && m_amount->currentData().toInt() == AtLeast)
        m_amount->setCurrentIndex(m_amount->findData(Some));
    onAmount();
}

void RelationEditor::onAmount()
{
    m_number->setVisible(m_amount->currentData().toInt() == AtLeast);
}

FilterNode RelationEditor::node() const
{
    if (!m_where)
        return FilterGroup();
    Relation relation = m_ways[size_t(m_way->currentData().toInt())];
    const int amount = m_amount->currentData().toInt();
    relation.atLeast = amount == None ? 0 : amount == Some ? 1 : m_number->value();
    relation.where = m_where->group();
    return relation;
}

QWidget *RelationEditor::firstControl() const
{
    return m_amount;
}

void RelationEditor::show(const Relation &relation)
{
    for (size_t i = 0; i < m_ways.size(); ++i)
        if (m_ways[i].direction == relation.direction && m_ways[i].entity == relation.entity &&
            m_ways[i].field == relation.field)
            m_way->setCurrentIndex(m_way->findData(int(i)));
    m_amount->setCurrentIndex(relation.atLeast <= 0 ? None : relation.atLeast == 1 ? Some : AtLeast);
    if (relation.atLeast > 1)
        m_number->setValue(relation.atLeast);
    onWay();
    if (m_where)
        m_where->show(relation.where);
}

} // namespace elo
