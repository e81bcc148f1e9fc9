// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/page.h"

#include <QWidget>
#include <vector>

class QTableView;
class QToolButton;

namespace elo {

struct Entity;
class Label;
class PartModel;
struct Record;
class SectionHeader;

/// The parts or links of one kind that a record has, with what one does to them: add (Insert), edit (F2), remove
/// (Delete), and move along its steps (the row's menu). Enter leads to the other side of a link, and edits a part.
class PartTable : public QWidget
{
    Q_OBJECT
public:
    /// @param ownerField key of the part's field that points to the record.
    PartTable(const PageContext &context, const Entity &part, const QString &ownerField, QWidget *parent);

    const Entity &part() const { return m_part; }
    const QString &ownerField() const { return m_ownerField; }
    QString title() const;
    /// @param records those of this kind. @param marked see PartModel.
    void show(const Ref &owner, const std::vector<Record> &records, const Id &marked);

private:
    void buildTable();
    void setWidths();
    void fit();
    void refreshButtons();
    int currentRow() const;
    void add();
    void edit();
    void remove();
    void activate();
    void openMenu(const QPoint &position);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    PageContext m_context;
    const Entity &m_part;
    QString m_ownerField;
    Ref m_owner;
    PartModel *m_model;
    SectionHeader *m_header;
    QTableView *m_table;
    Label *m_empty;
    QToolButton *m_edit;
    QToolButton *m_remove;
    int m_lastColumn = 0;
    int m_lastWidth = 0;
};

} // namespace elo
