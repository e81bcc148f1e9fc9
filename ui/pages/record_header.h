// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/page.h"

#include <QWidget>

namespace elo {

class FlowLayout;
struct Entity;
class Label;
struct Record;

/// Above a record: what it is called, its number, its state and warnings, and what one can do with it.
class RecordHeader : public QWidget
{
    Q_OBJECT
public:
    RecordHeader(const PageContext &context, const Entity &entity, QWidget *parent);

    void show(const Record &record);

Q_SIGNALS:
    void editWanted();
    void noteWanted();

private:
    void addActions();
    void addFollowUpActions();
    void addButton(const QString &icon, const QString &text, const std::function<void()> &action);
    void setState(const QString &state);
    void finish();
    void drop();
    void confirm();
    void removeRecord();

    PageContext m_context;
    const Entity &m_entity;
    Ref m_ref;
    Label *m_title;
    Label *m_number;
    FlowLayout *m_badges;
    FlowLayout *m_actions;
    std::vector<QWidget *> m_openOnly; ///< for follow-ups that still ask for work
    QWidget *m_confirm = nullptr;      ///< for missions that nobody confirmed
};

} // namespace elo
