// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/changes.h"
#include "ui/page.h"

class QTabWidget;

namespace elo {

struct Entity;
class PartTable;
class MergedRecords;
class RecordFields;
class RecordHeader;
class RecordReferences;
class RecordTags;
class RecordTab;
class Timeline;

/// A record to read: its values, its parts and links, what names it, its timeline, and tabs of its own.
/// Built once for its kind of thing and filled for every record.
class RecordView : public QWidget
{
    Q_OBJECT
public:
    RecordView(const PageContext &context, const Entity &entity, QWidget *parent);

    void show(const Ref &ref);
    Ref ref() const { return m_ref; }
    bool hasUnsavedNotes() const;

Q_SIGNALS:
    void editWanted(const elo::Ref &ref);
    void gone();                          ///< the record was removed
    void mergedInto(const elo::Ref &ref); ///< another one stands for it now, and is shown

private:
    QWidget *makeDetails();
    bool concerns(const Changes &changes) const;
    void reload();
    void showNote();

    PageContext m_context;
    const Entity &m_entity;
    Ref m_ref;
    RecordHeader *m_header;
    MergedRecords *m_merged = nullptr; ///< of what may be merged
    RecordTags *m_tags;
    RecordFields *m_fields;
    std::vector<PartTable *> m_tables;
    RecordReferences *m_references;
    std::vector<RecordTab *> m_extras; ///< tabs of this kind of thing alone (record_tabs.h)
    Timeline *m_timeline;
    QTabWidget *m_tabs;
};

} // namespace elo
