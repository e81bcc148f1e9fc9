// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pair_comparison.h"

#include "core/people/fold.h"
#include "core/workspace.h"
#include "ui/theme/colours.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace elo {

namespace {

enum Column { Mark, What, First, Second, ColumnCount };

/// Every contact of a kind, as it is known in every list, in one line.
QString contactsOfKind(const RecordTree &tree, const QString &kind)
{
    QStringList values;
    for (const Record &part : tree.parts)
        if (part.alive && part.entity->name() == u"contact_point" && part.text(u"kind") == kind) {
            const QString standard = part.text(u"normalized");
            values << (standard.isEmpty() ? part.text(u"value") : standard);
        }
    values.sort();
    values.removeDuplicates();
    return values.join(QStringLiteral(", "));
}

} // namespace

PairComparison::PairComparison(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_lines(new QTreeWidget)
{
    m_lines->setAccessibleName(tr("Both records side by side"));
    m_lines->setColumnCount(ColumnCount);
    m_lines->setRootIsDecorated(false);
    m_lines->setUniformRowHeights(true);
    m_lines->setSelectionMode(QAbstractItemView::SingleSelection);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->header()->setStretchLastSection(false);
    m_lines->header()->setMinimumSectionSize(8);
    m_lines->header()->setSectionResizeMode(Mark, QHeaderView::ResizeToContents);
    m_lines->header()->setSectionResizeMode(What, QHeaderView::ResizeToContents);
    m_lines->header()->setSectionResizeMode(First, QHeaderView::Stretch);
    m_lines->header()->setSectionResizeMode(Second, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_lines);
    clear();
}

void PairComparison::clear()
{
    m_lines->clear();
    m_lines->setHeaderLabels({QString(), QString(), QString(), QString()});
    m_differences = 0;
}

void PairComparison::show(const RecordTree &a, const RecordTree &b)
{
    clear();
    m_lines->setHeaderLabels(
        {QString(), tr("What"), Workspace::numberText(a.record), Workspace::numberText(b.record)});
    const Entity &entity = *a.record.entity;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field &field = entity.fields[i];
        // The sort name follows from the name, and would say every difference twice.
        if (field.is(FieldFlag::Hidden) || field.key == QByteArrayView("sort_name"))
            continue;
        const auto text = [&](const Record &record) {
            const QVariant &value = record.value(QString::fromLatin1(field.key));
            // "No" where nobody was asked is no answer to compare.
            const bool isAnswer = field.type != FieldType::Boolean || value.toBool();
            return value.isValid() && isAnswer ? m_workspace.displayText(field, value) : QString();
        };
        addLine(field.labelText(), text(a.record), text(b.record));
        if (int(i) == entity.titleField())
            addContacts(a, b);
    }
}

void PairComparison::addContacts(const RecordTree &a, const RecordTree &b)
{
    const Field &kinds = m_workspace.schema().entity(u"contact_point").field(u"kind");
    for (const Choice &kind : kinds.choices) {
        const QString key = QString::fromLatin1(kind.key);
        addLine(kinds.choiceText(kind), contactsOfKind(a, key), contactsOfKind(b, key));
    }
}

void PairComparison::addLine(const QString &label, const QString &a, const QString &b)
{
    if (a.isEmpty() && b.isEmpty())
        return;
    const bool isSame = fold(a) == fold(b);
    const bool isGap = a.isEmpty() || b.isEmpty();
    auto *line = new QTreeWidgetItem(m_lines, {QString(), label, a, b});
    for (const int column : {First, Second})
        line->setToolTip(column, plainToolTip(line->text(column)));
    const Colours &c = colours(palette());
    line->setForeground(What, c.muted);
    if (isSame || isGap) {
        line->setData(Mark, Qt::AccessibleTextRole, isSame ? tr("the same") : tr("only one record tells it"));
        return;
    }
    ++m_differences;
    line->setText(Mark, QStringLiteral("≠"));
    line->setData(Mark, Qt::AccessibleTextRole, tr("different"));
    QFont strong = font();
    strong.setBold(true);
    line->setForeground(Mark, c.warning);
    for (const int column : {First, Second}) {
        line->setForeground(column, c.warning);
        line->setFont(column, strong);
    }
}

} // namespace elo
