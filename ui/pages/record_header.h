// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/page.h"

#include <QWidget>

class QPushButton;

namespace elo {

class FlowLayout;
struct Entity;
class Label;
struct Record;

/// Above a record: what it is called, its number, its state and warnings, the steps it can take now (Ctrl+. opens the
/// menu of them), and what else one can do with it.
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
    QPushButton *addButton(const QString &icon, const QString &text, const std::function<void()> &action);
    void showBadges(const Record &record);
    void showSteps(const Record &record);
    void openStepMenu();
    void confirm();
    void matchAsker();

    PageContext m_context;
    const Entity &m_entity;
    Ref m_ref;
    Label *m_title;
    Label *m_number;
    FlowLayout *m_badges;
    FlowLayout *m_steps;
    FlowLayout *m_actions;
    QString m_state;                  ///< whose steps are shown
    QPushButton *m_confirm = nullptr; ///< for missions that nobody confirmed
    QPushButton *m_match = nullptr;   ///< for inquiries of nobody who is on record
    QPushButton *m_snooze = nullptr;  ///< of an open follow-up
    QPushButton *m_wake = nullptr;    ///< of one that is laid aside
};

} // namespace elo
