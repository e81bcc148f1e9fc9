// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/link_matrix_model.h"

#include "core/people/fold.h"
#include "core/places/countries.h"
#include "core/places/dates.h"
#include "ui/widgets/label.h"

namespace elo {

LinkMatrixModel::LinkMatrixModel(Language language, QObject *parent)
    : QAbstractTableModel(parent), m_matrix(std::make_shared<LinkMatrix>()), m_language(language)
{
}

void LinkMatrixModel::setMatrix(std::shared_ptr<const LinkMatrix> matrix, const QDate &today)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    m_today = today;
    choose();
    endResetModel();
}

void LinkMatrixModel::setFilter(const Filter &filter)
{
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

bool LinkMatrixModel::isMarked(size_t row) const
{
    for (size_t column = 0; column < m_matrix->others.size(); ++column) {
        const LinkCell &cell = m_matrix->cell(row, column);
        const auto state = stateOf(cell);
        if (cell.overdue > 0 || state == LinkCell::State::Never || state == LinkCell::State::Silent)
            return true;
    }
    return false;
}

void LinkMatrixModel::choose()
{
    m_rows.clear();
    m_columns.clear();
    const QStringList words = foldedTokens(m_filter.text);
    const auto has = [&](const LinkMatrix::Party &party) {
        return std::ranges::all_of(words, [&](const QString &word) { return party.folded.contains(word); });
    };
    const bool byMission = !words.isEmpty() && std::ranges::none_of(m_matrix->associations, has);
    for (size_t row = 0; row < m_matrix->associations.size(); ++row) {
        const LinkMatrix::Party &party = m_matrix->associations[row];
        const bool there =
            m_filter.place.isEmpty() || party.country == m_filter.place || regionOf(party.country) == m_filter.place;
        if (there && (byMission || has(party)) && (!m_filter.onlyMarked || isMarked(row)))
            m_rows.push_back(row);
    }
    for (size_t column = 0; column < m_matrix->others.size(); ++column) {
        const auto anything = [&](size_t row) {
            const LinkCell &cell = m_matrix->cell(row, column);
            return cell.number > 0 || cell.liaison;
        };
        const bool inace = m_matrix->hasInace && column == 0;
        if ((!byMission || has(m_matrix->others[column])) &&
            (m_filter.allMissions || inace || std::ranges::any_of(m_rows, anything)))
            m_columns.push_back(column);
    }
    m_silences = 0;
    m_overdue = 0;
    for (const size_t row : m_rows)
        for (const size_t column : m_columns) {
            const LinkCell &cell = m_matrix->cell(row, column);
            const auto state = stateOf(cell);
            m_silences += state == LinkCell::State::Never || state == LinkCell::State::Silent;
            m_overdue += cell.overdue;
        }
}

const LinkCell &LinkMatrixModel::cell(const QModelIndex &index) const
{
    return m_matrix->cell(m_rows[size_t(index.row())], m_columns[size_t(index.column())]);
}

int LinkMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LinkMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString LinkMatrixModel::words(const LinkCell &cell) const
{
    if (cell.number == 0)
        return cell.liaison ? tr("No communication yet, though it is the liaison mission") : tr("No communication");
    QStringList said{tr("%n communication(s)", nullptr, cell.number),
                     tr("last on %1").arg(dateText(cell.last, m_language))};
    if (cell.overdue > 0)
        said << tr("%n reply(ies) overdue", nullptr, cell.overdue);
    if (stateOf(cell) == LinkCell::State::Silent)
        said << tr("silent for %n day(s)", nullptr, int(cell.last.daysTo(m_today)));
    return said.join(QStringLiteral(", "));
}

QVariant LinkMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LinkCell &cell = this->cell(index);
    switch (role) {
    case Qt::DisplayRole:
        if (cell.number == 0)
            return cell.liaison ? tr("never", "communicated") : QString();
        return dateText(cell.last, m_language);
    case Qt::AccessibleTextRole:
        return tr("%1 and %2: %3", "association, mission: what was exchanged")
            .arg(association(index.row()).title, other(index.column()).title, words(cell));
    case Qt::ToolTipRole:
        return plainToolTip(
            QStringList{association(index.row()).title, other(index.column()).title, words(cell)}.join(u'\n'));
    case StateRole:
        return int(stateOf(cell));
    case OverdueRole:
        return cell.overdue;
    case LastRole:
        return cell.last;
    case NumberRole:
        return cell.number;
    default:
        return {};
    }
}

QVariant LinkMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool across = orientation == Qt::Horizontal;
    if (section < 0 || section >= (across ? columnCount() : rowCount()))
        return {};
    const LinkMatrix::Party &party = across ? other(section) : association(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return party.title;
    if (role == PlaceRole) {
        QStringList place{party.city, party.country.isEmpty() ? QString() : countryName(party.country, m_language)};
        place.removeAll(QString());
        return place.join(QStringLiteral(", "));
    }
    return {};
}

} // namespace elo
