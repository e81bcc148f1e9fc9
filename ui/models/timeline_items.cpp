// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeline_items.h"

#include "core/places/dates.h"
#include "core/workspace.h"
#include "ui/forms/field_keys.h"
#include "ui/forms/owned_records.h"
#include "ui/forms/reference_editor.h"
#include "ui/operation_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace elo {

namespace {

/// Gives the texts of this file their context.
struct TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// The operations that added parts, by the part's id: they know who wrote a note down, and when.
using Additions = QHash<Id, OperationInfo>;

class Builder
{
public:
    Builder(Workspace &workspace, const Ref &ref) : m_workspace(workspace), m_ref(ref) {}

    std::vector<TimelineItem> build()
    {
        auto entries = m_workspace.history(m_ref);
        if (entries)
            for (const HistoryEntry &entry : *entries)
                if (entry.field.isEmpty())
                    m_additions.insert(entry.record.id, entry.operation);
        const Entity *entity = m_workspace.schema().find(m_ref.entity);
        for (const Schema::Owned &owned : m_workspace.schema().ownedBy(*entity))
            addParts(*owned.entity, owned.entity->fields[size_t(owned.ownerField)]);
        if (entries)
            addChanges(*entries);
        std::ranges::stable_sort(m_items, std::ranges::greater{}, &TimelineItem::when);
        return std::move(m_items);
    }

private:
    void addParts(const Entity &part, const Field &ownerField)
    {
        const bool isNote = part.name() == QLatin1StringView("note");
        const Field *far = farSide(part, keyOf(ownerField));
        const bool leads = far && far->type == FieldType::Reference &&
                           (far->targets.front() == QLatin1StringView("follow_up") ||
                            far->targets.front() == QLatin1StringView("event"));
        if (!isNote && !leads)
            return;
        const auto records = m_workspace.related(part, keyOf(ownerField), m_ref);
        if (!records)
            return;
        for (const Record &record : *records) {
            m_shown.insert(record.id);
            if (isNote)
                addNote(record);
            else
                addLinked(record, refOf(*far, record.value(keyOf(*far))));
        }
    }

    /// A day says no hour. What was written down on the day itself happened about then; the rest stands at noon.
    QDateTime momentOf(const QDate &date, const Id &id) const
    {
        const auto added = m_additions.constFind(id);
        if (added != m_additions.cend() && added->when.toLocalTime().date() == date)
            return added->when;
        return date.isValid() ? QDateTime(date, QTime(12, 0)) : QDateTime();
    }

    void sign(TimelineItem &item, const Id &id, const QString &who, bool withHour)
    {
        const auto added = m_additions.constFind(id);
        if (added != m_additions.cend()) {
            item.operation = added->id;
            item.undone = added->undone;
        }
        const bool byWriter = who.isEmpty() && item.kind != TimelineItem::Kind::Event && added != m_additions.cend();
        const QString author = byWriter ? added->user : who;
        const QString moment = withHour ? momentText(item.when, m_workspace)
                                        : dateText(item.when.toLocalTime().date(), m_workspace.language());
        item.byline = author.isEmpty() ? moment : QStringLiteral("%1 · %2").arg(author, moment);
    }

    void addNote(const Record &note)
    {
        TimelineItem item;
        item.kind = TimelineItem::Kind::Note;
        item.icon = QStringLiteral("note");
        item.when = momentOf(note.value(u"date").toDate(), note.id);
        item.title = m_workspace.displayText(note.entity->field(u"kind"), note.value(u"kind"));
        item.lines = {note.text(u"text")};
        item.record = {note.entity->name(), note.id};
        const auto added = m_additions.constFind(note.id);
        sign(item, note.id, note.text(u"author"), added != m_additions.cend() && added->when == item.when);
        m_items.push_back(std::move(item));
    }

    void addLinked(const Record &link, const Ref &target)
    {
        const auto far = m_workspace.record(target);
        if (!far)
            return;
        TimelineItem item;
        item.record = target;
        item.icon = target.entity;
        if (target.entity == QLatin1StringView("event")) {
            item.kind = TimelineItem::Kind::Event;
            item.when = momentOf(far->value(u"starts").toDate(), link.id);
            item.title = m_workspace.titleOf(*far);
            item.lines = valuesOf(link, {u"capacity", u"state"});
            sign(item, link.id, {}, false);
        } else {
            item.kind = TimelineItem::Kind::FollowUp;
            const auto added = m_additions.constFind(link.id);
            item.when = added != m_additions.cend() ? added->when : momentOf(far->value(u"due").toDate(), {});
            item.title = TimelineText::tr("Follow-up: %1").arg(m_workspace.titleOf(*far));
            item.lines = valuesOf(*far, {u"state", u"due", u"owner"});
            sign(item, link.id, {}, true);
        }
        m_items.push_back(std::move(item));
    }

    QStringList valuesOf(const Record &record, std::initializer_list<QStringView> keys)
    {
        QStringList words;
        for (const QStringView key : keys) {
            const Field &field = record.entity->field(key);
            if (const QString text = m_workspace.displayText(field, record.value(key)); !text.isEmpty())
                words.append(QStringLiteral("%1: %2").arg(field.labelText(), text));
        }
        return words.isEmpty() ? words : QStringList{words.join(QStringLiteral(" · "))};
    }

    void addChanges(const std::vector<HistoryEntry> &entries)
    {
        QHash<Id, size_t> places;
        for (const HistoryEntry &entry : entries) {
            if (entry.field.isEmpty() && m_shown.contains(entry.record.id))
                continue; // shown as what it is
            if (!places.contains(entry.operation.id)) {
                places.insert(entry.operation.id, m_items.size());
                TimelineItem item;
                item.when = entry.operation.when;
                item.icon = QStringLiteral("history");
                item.title = operationText(entry.operation, m_workspace);
                item.byline = QStringLiteral("%1 · %2").arg(entry.operation.user,
                                                            momentText(entry.operation.when, m_workspace));
                item.operation = entry.operation.id;
                item.undone = entry.operation.undone;
                m_items.push_back(std::move(item));
            }
            // That the record itself was added is what the title says.
            if (!entry.field.isEmpty() || entry.record != m_ref)
                m_items[places[entry.operation.id]].lines.append(lineOf(entry));
        }
    }

    /// A change of a part says which part it is.
    QString lineOf(const HistoryEntry &entry)
    {
        const QString change = historyText(entry, m_workspace);
        const Entity *entity = m_workspace.schema().find(entry.record.entity);
        if (entry.record == m_ref || !entity)
            return change;
        // Links are called by what they join; that one end is this record goes without saying.
        QString title = m_workspace.title(entry.record);
        const QString own = m_workspace.title(m_ref);
        title.remove(QStringLiteral(" · ") + own).remove(own + QStringLiteral(" · "));
        const QString label = (farThing(*entity) ? *farThing(*entity) : *entity).labelText();
        return title.isEmpty() ? QStringLiteral("%1 · %2").arg(label, change)
                               : QStringLiteral("%1 %2 · %3").arg(label, title, change);
    }

    /// What a bare link leads to, if this record is its second side; else null.
    const Entity *farThing(const Entity &link) const
    {
        if (!isBare(link))
            return nullptr;
        for (const Field &field : link.fields)
            if (std::ranges::any_of(field.targets,
                                    [&](const char *target) { return m_ref.entity == QLatin1StringView(target); }))
                return seenAs(m_workspace.schema(), link, keyOf(field));
        return nullptr;
    }

    Workspace &m_workspace;
    Ref m_ref;
    Additions m_additions;
    QSet<Id> m_shown;
    std::vector<TimelineItem> m_items;
};

} // namespace

std::vector<TimelineItem> timelineOf(Workspace &workspace, const Ref &ref)
{
    return Builder(workspace, ref).build();
}

} // namespace elo
