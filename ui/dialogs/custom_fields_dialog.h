// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/schema/entity.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTreeWidget;

namespace elo {

class Label;
class Workspace;

/// The fields that the office made for itself, entity by entity: add, edit, order, remove.
class CustomFieldsDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param entity key of what is shown first; empty: the first there is.
    CustomFieldsDialog(Workspace &workspace, const QString &entity, QWidget *parent);

private:
    void build();
    void fillEntities(const QString &entity);
    void refresh();
    void refreshButtons();
    std::vector<Ref> shown() const;
    Ref current() const;
    void select(const Ref &ref);
    void add();
    void edit();
    void move(int by);
    void remove();

    Workspace &m_workspace;
    QComboBox *m_entity;
    QTreeWidget *m_list;
    Label *m_empty;
    QPushButton *m_edit;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
};

} // namespace elo
