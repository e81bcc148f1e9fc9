// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/schema/entity.h"
#include "ui/pages/record_tabs.h"

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace elo {

class EmptyState;
class Label;
class ParticipantsModel;
class RecordPicker;

/// The participants of an event: who is to come, and who was there on which day. One adds by name, ticks days with
/// Space, edits with F2, and opens a person with Enter.
class ParticipantsPanel : public RecordTab
{
    Q_OBJECT
public:
    ParticipantsPanel(const PageContext &context, QWidget *parent);

    QString title() const override { return tr("Participants"); }
    void setRecord(const Record &event) override;

private:
    void buildTable();
    QWidget *makeDaysOffer();
    void addPerson(const Ref &person);
    void addName(const QString &name);
    void save(Record participation);
    void select(int sourceRow);
    void addDays();
    void edit();
    void remove();
    void openPerson();
    void print();
    void typeIn();
    void refresh();
    int currentRow() const; ///< of the model; -1 for none
    bool eventFilter(QObject *watched, QEvent *event) override;

    PageContext m_context;
    Record m_event;
    ParticipantsModel *m_model;
    QSortFilterProxyModel *m_proxy;
    RecordPicker *m_picker;
    QLineEdit *m_filter;
    Label *m_counts;
    QWidget *m_daysOffer;
    Label *m_daysText = nullptr;
    QTableView *m_table;
    Label *m_empty;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_open;
    QPushButton *m_print;
    QPushButton *m_typeIn;
};

} // namespace elo
