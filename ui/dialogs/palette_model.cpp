// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/palette_model.h"

#include "core/people/fold.h"
#include "core/workspace.h"
#include "ui/pages/start_figures.h"
#include "ui/widgets/mnemonic.h"

#include <QAction>
#include <algorithm>

namespace elo {

namespace {

constexpr int kMostRecords = 30;
constexpr int kMostCommands = 8;
constexpr int kMostRecent = 6;
constexpr int kBeginsSo = 400;

} // namespace

PaletteModel::PaletteModel(Workspace *workspace, const std::vector<QAction *> &commands, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_commands(commands.begin(), commands.end())
{
    setQuery({});
}

int PaletteModel::commandScore(const QString &folded, const QString &command)
{
    if (folded.isEmpty())
        return 0;
    if (command.startsWith(folded))
        return kBeginsSo;
    int score = 0;
    const QStringList words = command.split(u' ');
    for (const QString &typed : folded.split(u' ')) {
        const bool begins =
            std::any_of(words.begin(), words.end(), [&](const QString &w) { return w.startsWith(typed); });
        if (begins)
            score += 100;
        else if (command.contains(typed))
            score += 50;
        else {
            // Letters in order, as in "nvmb" for "novo membro"; the tighter the better.
            qsizetype at = -1;
            qsizetype start = -1;
            for (const QChar letter : typed) {
                at = command.indexOf(letter, at + 1);
                if (at < 0)
                    return -1;
                start = start < 0 ? at : start;
            }
            if (typed.size() < 2 || at - start > 3 * typed.size())
                return -1;
            score += std::max<int>(1, 30 - int(at - start));
        }
    }
    return score;
}

PaletteModel::Row PaletteModel::commandRow(QAction *command) const
{
    const QString page = command->data().toString();
    Row row;
    row.command = command;
    row.name = withoutMnemonic(command->text());
    row.title = page.isEmpty() ? row.name : tr("Go to %1").arg(row.name);
    row.iconName = QStringLiteral("command");
    row.keys = command->shortcut().toString(QKeySequence::NativeText);
    return row;
}

int PaletteModel::rowScore(const QString &folded, const Row &row)
{
    // "Go to Members" is asked for by "Members".
    return std::max(commandScore(folded, fold(row.title)), commandScore(folded, fold(row.name)));
}

void PaletteModel::addCommands(const QString &text)
{
    const QString folded = fold(text);
    std::vector<std::pair<int, Row>> found;
    for (const auto &command : m_commands) {
        if (!command || !command->isEnabled())
            continue;
        Row row = commandRow(command);
        if (const int score = rowScore(folded, row); score >= 0)
            found.emplace_back(score, std::move(row));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    const size_t limit = folded.isEmpty() ? found.size() : size_t(kMostCommands);
    for (size_t i = 0; i < std::min(limit, found.size()); ++i)
        m_rows.push_back(std::move(found[i].second));
}

void PaletteModel::addRecords(const QString &text)
{
    const auto hits = m_workspace->search(text, {}, kMostRecords);
    if (!hits)
        return;
    for (const SearchHit &hit : *hits) {
        Row row;
        row.ref = hit.ref;
        row.title = hit.title;
        row.subtitle = hit.subtitle;
        row.number = hit.number;
        row.iconName = hit.ref.entity == u"official" ? QStringLiteral("member") : hit.ref.entity;
        m_rows.push_back(std::move(row));
    }
}

void PaletteModel::addRecent()
{
    for (const LinkRow &recent : start::recentlyChanged(*m_workspace, kMostRecent)) {
        Row row;
        row.ref = recent.ref;
        row.title = recent.title;
        row.subtitle = recent.subtitle;
        row.iconName = recent.iconName;
        m_rows.push_back(std::move(row));
    }
}

void PaletteModel::setQuery(const QString &text)
{
    beginResetModel();
    m_rows.clear();
    const QString trimmed = text.trimmed();
    if (m_workspace && trimmed.isEmpty())
        addRecent();
    else if (m_workspace)
        addRecords(trimmed);
    const size_t records = m_rows.size();
    addCommands(trimmed);
    // A command that begins with what was typed is meant more often than a person who happens to have the letters.
    if (!trimmed.isEmpty() && m_rows.size() > records && rowScore(fold(trimmed), m_rows[records]) >= kBeginsSo)
        std::rotate(m_rows.begin(), m_rows.begin() + std::ptrdiff_t(records),
                    m_rows.begin() + std::ptrdiff_t(records) + 1);
    endResetModel();
}

Ref PaletteModel::refAt(int row) const
{
    return row < 0 || row >= int(m_rows.size()) ? Ref() : m_rows[size_t(row)].ref;
}

QAction *PaletteModel::commandAt(int row) const
{
    return row < 0 || row >= int(m_rows.size()) ? nullptr : m_rows[size_t(row)].command.data();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        QStringList said{row.title, row.number, row.subtitle, row.keys};
        said.removeAll(QString());
        return said.join(QStringLiteral(", "));
    }
    case SubtitleRole:
        return row.subtitle;
    case NumberRole:
        return row.number;
    case IconRole:
        return row.iconName;
    case KeysRole:
        return row.keys;
    default:
        return {};
    }
}

} // namespace elo
