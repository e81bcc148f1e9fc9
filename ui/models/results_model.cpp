// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/results_model.h"

#include "core/base/decimal.h"
#include "core/workspace.h"
#include "ui/charts/figure_text.h"
#include "ui/widgets/label.h"

namespace elo {

ResultsModel::ResultsModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void ResultsModel::setMatrix(ResultsMatrix matrix)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    endResetModel();
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.lines.size());
}

int ResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : percentColumn() + 2; // and the reasons
}

const Figure *ResultsModel::figureAt(const QModelIndex &index) const
{
    if (!index.isValid() || !line(index.row()).isIndicator())
        return nullptr;
    const auto &line = this->line(index.row());
    if (const int period = periodOf(index.column()); period >= 0)
        return &line.values[size_t(period)].figure;
    return index.column() == cumulativeColumn() ? &line.cumulative : nullptr;
}

Qt::ItemFlags ResultsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && periodOf(index.column()) >= 0 && line(index.row()).isIndicator() &&
        !line(index.row()).isComputed() && !m_workspace.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString ResultsModel::number(std::optional<double> value, const ResultsMatrix::Line &line) const
{
    const bool share = line.cumulative.kind == FigureKind::Percent;
    return figureText(Figure{value, {}, false, share ? FigureKind::Percent : FigureKind::Number},
                      m_workspace.language());
}

QString ResultsModel::reasons(const ResultsMatrix::Line &line) const
{
    QStringList all;
    for (size_t i = 0; i < line.values.size(); ++i)
        if (!line.values[i].variance.isEmpty())
            all << tr("%1: %2", "period: reason").arg(m_matrix.periods[i].title, line.values[i].variance);
    return all.join(QStringLiteral("  ·  "));
}

QString ResultsModel::textAt(const ResultsMatrix::Line &line, int column) const
{
    if (!line.isIndicator()) {
        if (column != StatementColumn)
            return {};
        const Field &kind = m_workspace.schema().entity(u"result").field(u"kind");
        const QString level = m_workspace.displayText(kind, line.level);
        return line.code.isEmpty() ? tr("%1: %2", "level: statement").arg(level, line.text)
                                   : tr("%1 %2: %3", "level, code: statement").arg(level, line.code, line.text);
    }
    switch (column) {
    case StatementColumn:
        return line.text;
    case UnitColumn:
        return line.unit;
    case BaselineColumn:
        return number(line.baseline, line);
    case TargetColumn:
        return number(line.target, line);
    default:
        break;
    }
    if (const int period = periodOf(column); period >= 0)
        return figureText(line.values[size_t(period)].figure, m_workspace.language());
    if (column == cumulativeColumn())
        return figureText(line.cumulative, m_workspace.language());
    if (column == percentColumn())
        return figureText(Figure{line.percent(), {}, false, FigureKind::Percent}, m_workspace.language());
    return reasons(line);
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ResultsMatrix::Line &line = this->line(index.row());
    const int period = line.isIndicator() ? periodOf(index.column()) : -1;
    switch (role) {
    case Qt::DisplayRole:
        return textAt(line, index.column());
    case Qt::EditRole:
        return period >= 0 && line.values[size_t(period)].figure.value
                   ? QVariant(m_workspace.displayText(m_workspace.schema().entity(u"indicator_value").field(u"value"),
                                                      *line.values[size_t(period)].figure.value))
                   : QVariant(QString());
    case Qt::AccessibleTextRole:
        return index.column() == StatementColumn || !line.isIndicator()
                   ? textAt(line, StatementColumn)
                   : tr("%1, %2: %3", "indicator, column: value")
                         .arg(line.text, headerData(index.column(), Qt::Horizontal).toString(),
                              textAt(line, index.column()));
    case Qt::ToolTipRole: {
        QStringList said{textAt(line, index.column())};
        if (period >= 0 && !line.values[size_t(period)].variance.isEmpty())
            said << tr("Reason for variance: %1").arg(line.values[size_t(period)].variance);
        return plainToolTip(said.join(u'\n'));
    }
    case Qt::TextAlignmentRole:
        return int(
            (index.column() >= BaselineColumn && index.column() <= percentColumn() ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    case DepthRole:
        return line.depth;
    case ResultRole:
        return !line.isIndicator();
    case ComputedRole: {
        const Figure *figure = figureAt(index);
        return figure && figure->leadsSomewhere();
    }
    case PercentRole:
        return index.column() == percentColumn() && line.percent() ? QVariant(*line.percent()) : QVariant();
    case ExplainedRole:
        return period >= 0 && !line.values[size_t(period)].variance.isEmpty();
    default:
        return {};
    }
}

bool ResultsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString text = value.toString().remove(u'%').trimmed();
    if (text == data(index, Qt::EditRole).toString())
        return true;
    const auto typed = decimalFromText(text);
    if (!text.isEmpty() && !typed) {
        Q_EMIT notANumber(text);
        return false;
    }
    const IndicatorEntry entry{line(index.row()).ref, m_matrix.periods[size_t(periodOf(index.column()))].ref,
                               typed ? QVariant(*typed) : QVariant(), std::nullopt};
    if (const auto saved = saveIndicatorEntry(m_workspace, entry); !saved) {
        Q_EMIT refused(saved.error());
        return false;
    }
    return true; // what is shown follows from the workspace's change
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const int period = periodOf(section);
    if (role == Qt::ToolTipRole && period >= 0) {
        const auto &days = m_matrix.periods[size_t(period)].days;
        const Field &starts = m_workspace.schema().entity(u"reporting_period").field(u"starts");
        return plainToolTip(
            tr("%1 to %2", "first day, last day")
                .arg(m_workspace.displayText(starts, days.from), m_workspace.displayText(starts, days.to)));
    }
    if (role == Qt::TextAlignmentRole)
        return int((section >= BaselineColumn && section <= percentColumn() ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (period >= 0)
        return m_matrix.periods[size_t(period)].title;
    switch (section) {
    case StatementColumn:
        return tr("Result or indicator");
    case UnitColumn:
        return tr("Unit");
    case BaselineColumn:
        return tr("Baseline");
    case TargetColumn:
        return tr("Target");
    default:
        break;
    }
    if (section == cumulativeColumn())
        return tr("Cumulative");
    return section == percentColumn() ? tr("Of target") : tr("Reason for variance");
}

} // namespace elo
