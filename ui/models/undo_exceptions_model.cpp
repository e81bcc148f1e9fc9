// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/undo_exceptions_model.h"

#include "core/workspace.h"
#include "ui/operation_text.h"
#include "ui/widgets/label.h"

namespace elo {

UndoExceptionsModel::UndoExceptionsModel(Workspace &workspace, std::vector<UndoException> exceptions, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_exceptions(std::move(exceptions))
{
}

const UndoException *UndoExceptionsModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_exceptions[size_t(row)];
}

int UndoExceptionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_exceptions.size());
}

int UndoExceptionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant UndoExceptionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString text = textOf(*at(index.row()), index.column());
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant UndoExceptionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Which:
        return tr("Record");
    case What:
        return tr("What");
    case Now:
        return tr("Stays");
    case Before:
        return tr("Was before");
    case Who:
        return tr("Edited by");
    case When:
        return tr("When");
    }
    return {};
}

QString UndoExceptionsModel::textOf(const UndoException &exception, int column) const
{
    switch (column) {
    case Which:
        return whichText(exception.record);
    case What:
        return whatText(exception);
    case Now:
        return valueText(exception, exception.now);
    case Before:
        return exception.why == UndoException::Why::EditedSince ? valueText(exception, exception.before)
                                                                : tr("not on record");
    case Who:
        return exception.who;
    case When:
        return exception.when.isValid() ? momentText(exception.when, m_workspace) : QString();
    }
    return {};
}

/// "M-12 Ana Muianga"; parts by what they are: "Contact: +27 82 000 0000".
QString UndoExceptionsModel::whichText(const Ref &ref) const
{
    const QString key = ref.text();
    if (const auto known = m_names.constFind(key); known != m_names.constEnd())
        return *known;
    QString text;
    if (const auto record = m_workspace.record(ref)) {
        const QString title = m_workspace.titleOf(*record);
        if (record->entity->isThing())
            text = QStringLiteral("%1 %2").arg(Workspace::numberText(*record), title).trimmed();
        else
            text = title.isEmpty() ? record->entity->labelText()
                                   : tr("%1: %2", "kind of record: its name").arg(record->entity->labelText(), title);
    }
    m_names.insert(key, text);
    return text;
}

QString UndoExceptionsModel::whatText(const UndoException &exception) const
{
    if (exception.why == UndoException::Why::HasDependents)
        return tr("Others hang on it now");
    const Entity *entity = m_workspace.schema().find(exception.record.entity);
    const Field *field = entity ? entity->find(exception.field) : nullptr;
    if (field)
        return field->labelText();
    if (exception.field == u"alive")
        return exception.now.toBool() ? tr("Brought back") : tr("Removed");
    return tr("Edited since");
}

QString UndoExceptionsModel::valueText(const UndoException &exception, const QVariant &value) const
{
    const Entity *entity = m_workspace.schema().find(exception.record.entity);
    const Field *field = entity ? entity->find(exception.field) : nullptr;
    if (!field)
        return exception.field == u"alive" ? (value.toBool() ? tr("on record") : tr("removed")) : QString();
    return value.isValid() ? m_workspace.displayText(*field, value) : tr("(empty)");
}

} // namespace elo
