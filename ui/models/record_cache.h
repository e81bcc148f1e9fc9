// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"
#include "ui/models/record_marks.h"

#include <QCache>
#include <span>

namespace elo {

class Workspace;

/// The records around the screen, by row id, with the texts of their fields as they are shown. A million rows cost no
/// more memory than a thousand.
class RecordCache
{
public:
    RecordCache(Workspace &workspace, const Entity &entity);

    /// The record of a row; what is missing is read together with its neighbours. Null if it is gone.
    const Record *at(std::span<const qint64> ids, qsizetype row);
    /// The tags of that row.
    const std::vector<TagMark> &tags(std::span<const qint64> ids, qsizetype row);
    /// The text of a field (index) of that row.
    QString text(std::span<const qint64> ids, qsizetype row, int field);

    void drop(qint64 rid) { m_lines.remove(rid); }
    /// Titles of other records that are shown in references may have changed, or tags.
    void dropTexts();
    void clear() { m_lines.clear(); }

private:
    struct Line
    {
        Record record;
        std::vector<QString> texts;
        std::vector<bool> worded;
        std::optional<std::vector<TagMark>> tags = std::nullopt;
    };

    Line *line(std::span<const qint64> ids, qsizetype row);
    void fetch(std::span<const qint64> ids, qsizetype row);

    Workspace &m_workspace;
    const Entity &m_entity;
    QCache<qint64, Line> m_lines;
};

} // namespace elo
