// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>
#include <vector>

class QTreeWidget;

namespace elo {

class Label;
class Workspace;

/// What belongs to two members and comes together when they are merged: contacts, memberships, participations,
/// follow-ups, inquiries, files …, counted and listed for both. All of it is kept.
class MergeContents : public QWidget
{
    Q_OBJECT
public:
    MergeContents(Workspace &workspace, const Ref &left, const Ref &right, QWidget *parent);

private:
    struct Kind
    {
        QString name;
        QStringList left;
        QStringList right;
    };
    std::vector<Kind> gather(const Ref &left, const Ref &right) const;
    void collectParts(std::vector<Kind> &kinds, const Ref &member, bool isLeft) const;
    void collectThings(std::vector<Kind> &kinds, const Ref &member, bool isLeft) const;
    void fill(const std::vector<Kind> &kinds);
    void fit();

    Workspace &m_workspace;
    QTreeWidget *m_tree;
};

} // namespace elo
