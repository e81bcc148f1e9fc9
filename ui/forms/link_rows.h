// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/schema/entity.h"

#include <QWidget>
#include <vector>

namespace elo {

class FlowLayout;
class RecordPicker;
class Workspace;

/// What a record concerns, edited in its form: tags of the things that are linked, and a picker for one more.
class LinkRows : public QWidget
{
    Q_OBJECT
public:
    /// @param link a link entity; @param far its field that leads to what is linked.
    LinkRows(Workspace &workspace, const Entity &link, const Field &far, QWidget *parent);

    void load(const std::vector<Record> &links);
    void add(const Ref &target);
    /// What is to be saved: new links, and removed ones that are not alive.
    std::vector<Record> changedParts() const;
    bool isDirty() const { return !changedParts().empty(); }
    QWidget *control() const;

Q_SIGNALS:
    void edited();

private:
    void rebuild();

    Workspace &m_workspace;
    const Entity &m_link;
    const Field &m_far;
    std::vector<Record> m_links;
    FlowLayout *m_flow;
    RecordPicker *m_picker;
    std::vector<QWidget *> m_tags;
};

} // namespace elo
