// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_cache.h"

#include "core/workspace.h"

namespace elo {

namespace {
constexpr qsizetype kPage = 100;
constexpr qsizetype kKept = 2000;
} // namespace

RecordCache::RecordCache(Workspace &workspace, const Entity &entity)
    : m_workspace(workspace), m_entity(entity), m_lines(kKept)
{
}

void RecordCache::fetch(std::span<const qint64> ids, qsizetype row)
{
    const qsizetype first = row - row % kPage;
    const qsizetype last = std::min(first + kPage, qsizetype(ids.size()));
    std::vector<qint64> missing;
    for (qsizetype i = first; i < last; ++i)
        if (!m_lines.contains(ids[size_t(i)]))
            missing.push_back(ids[size_t(i)]);
    auto records = m_workspace.records(m_entity, missing);
    if (!records)
        return;
    for (Record &record : *records) {
        const qint64 rid = record.rid;
        const size_t fields = m_entity.fields.size();
        m_lines.insert(rid, new Line{std::move(record), std::vector<QString>(fields), std::vector<bool>(fields)});
    }
}

RecordCache::Line *RecordCache::line(std::span<const qint64> ids, qsizetype row)
{
    const qint64 rid = ids[size_t(row)];
    if (Line *found = m_lines.object(rid))
        return found;
    fetch(ids, row);
    return m_lines.object(rid);
}

const Record *RecordCache::at(std::span<const qint64> ids, qsizetype row)
{
    const Line *found = line(ids, row);
    return found ? &found->record : nullptr;
}

const std::vector<TagMark> &RecordCache::tags(std::span<const qint64> ids, qsizetype row)
{
    static const std::vector<TagMark> kNone;
    Line *found = line(ids, row);
    if (!found || !m_entity.isThing())
        return kNone;
    if (!found->tags)
        found->tags = tagsOf(m_workspace, {m_entity.name(), found->record.id});
    return *found->tags;
}

QString RecordCache::text(std::span<const qint64> ids, qsizetype row, int field)
{
    Line *found = line(ids, row);
    if (!found)
        return {};
    const auto i = size_t(field);
    if (!found->worded[i]) {
        found->texts[i] = m_workspace.displayText(m_entity.fields[i], found->record.values[i]);
        found->worded[i] = true;
    }
    return found->texts[i];
}

void RecordCache::dropTexts()
{
    for (const qint64 rid : m_lines.keys()) {
        Line *line = m_lines.object(rid);
        line->worded.assign(m_entity.fields.size(), false);
        line->tags.reset();
    }
}

} // namespace elo
