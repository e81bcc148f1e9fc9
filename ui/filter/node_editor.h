// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list_query.h"

#include <QWidget>

namespace elo {

struct Entity;
class Workspace;

/// What the parts of a filter builder work with.
struct FilterContext
{
    Workspace *workspace = nullptr;
    const Entity *entity = nullptr; ///< whose records are tested here
    int depth = 0;                  ///< of groups around it

    FilterContext inside(const Entity &other) const { return {workspace, &other, depth + 1}; }
    FilterContext inside() const { return {workspace, entity, depth + 1}; }
};

/// The editor of one test, relation or group of a filter.
class NodeEditor : public QWidget
{
    Q_OBJECT
public:
    NodeEditor(const FilterContext &context, QWidget *parent) : QWidget(parent), m_context(context) {}

    /// What is said now; a group without tests for what is not complete yet, which restricts nothing.
    virtual FilterNode node() const = 0;
    /// Where the focus goes when it is new.
    virtual QWidget *firstControl() const = 0;

Q_SIGNALS:
    void changed();
    void removeWanted();

protected:
    const FilterContext &context() const { return m_context; }

private:
    FilterContext m_context;
};

/// The editor that fits a node: a row for a test, a framed box for a relation or a group.
NodeEditor *makeNodeEditor(const FilterContext &context, const FilterNode &node, QWidget *parent);

} // namespace elo
