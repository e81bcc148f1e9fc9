// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/sheet_line.h"
#include "ui/page.h"

#include <QDialog>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace elo {

class Label;
class ParticipantsModel;
class Suggestions;

/// Types in a paper list, as it lies beside the keyboard: the sheet once, then a name, Enter, the next name. The line
/// counts itself. Whoever stands on it was there on the day. Each line is saved at once. Open it with open(); it
/// deletes itself.
class PaperLinesDialog : public QDialog
{
    Q_OBJECT
public:
    PaperLinesDialog(const PageContext &context, const Ref &event, QWidget *parent);

private:
    QWidget *makeHead();
    QWidget *makeLine();
    void makeTable();
    void readDays();
    void takeSheet();
    void suggest();
    void pass();
    void take(const QVariant &choice);
    void save(PaperLine line, const QString &name);
    void takeBack();
    void showLines();
    void showTakeBack();
    void goOn(int line);
    void say(const QString &problem);
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// What was typed here, for taking it back.
    struct Typed
    {
        Id operation;
        SheetLine place;
        QString name;
    };

    PageContext m_context;
    Ref m_event;
    ParticipantsModel *m_participants;
    std::vector<Ref> m_days; ///< in the order of their dates
    std::vector<Typed> m_typed;
    QComboBox *m_day;
    QLineEdit *m_sheet;
    QSpinBox *m_line;
    QLineEdit *m_name;
    Suggestions *m_suggestions;
    Label *m_problem;
    QTableWidget *m_lines;
    QPushButton *m_takeBack;
};

} // namespace elo
