// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/schema/entity.h"

#include <QWidget>

class QTreeWidget;

namespace elo {

class Workspace;

/// Two records of one entity side by side, field by field, with what differs marked. Fields that both leave empty are
/// not shown; contacts stand among them.
class PairComparison : public QWidget
{
    Q_OBJECT
public:
    PairComparison(Workspace &workspace, QWidget *parent);

    void show(const RecordTree &a, const RecordTree &b);
    void clear();
    /// How many lines differ, both sides being filled.
    int differences() const { return m_differences; }

private:
    void addLine(const QString &label, const QString &a, const QString &b);
    void addContacts(const RecordTree &a, const RecordTree &b);

    Workspace &m_workspace;
    QTreeWidget *m_lines;
    int m_differences = 0;
};

} // namespace elo
