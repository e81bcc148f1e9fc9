// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "ui/desk/desk_wording.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace elo {

class AnswerPanel;
class DayChoice;
class DayPanel;
class ElidedLabel;
class HitsModel;
class Label;
class WalkInForm;
class Workspace;

/// The registration desk of one event, on the whole screen: one field for names and badges, an answer that can be
/// read from a step away, the hits, and how the day stands. What Enter does is on the disk before the answer shows,
/// so there is nothing to save and nothing to ask when it closes.
class DeskWindow : public QWidget
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    /// @param workspace if it closes before the window, the window goes with it.
    /// @param clock for tests; null: the computer's.
    DeskWindow(Workspace &workspace, const Ref &event, QWidget *parent, Clock clock = {});
    ~DeskWindow() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildHeader();
    QWidget *buildFind();
    QWidget *buildKeys();
    QPushButton *addKey(const QString &key, const QString &text, void (DeskWindow::*run)());
    void scaleTo(const QSize &size);

    void chooseDay();
    void openDay(const Record &day);
    void refresh();
    void refreshDay();

    void findPeople();
    void search();
    void showHits();
    bool moveInHits(int key);
    bool isFinding() const;

    void answer();
    void say(const desk_wording::Answer &answer);
    void settle(const Result<Desk::Answer> &answer);
    void startWalkIn();
    void startSubstitute();
    void showForm();
    void registerPerson(const WalkIn &walkIn);
    void takeBack();
    void stepBack();
    void leave() { close(); }

    Workspace &m_workspace;
    Ref m_event;
    Clock m_now;
    std::vector<Record> m_days;
    std::unique_ptr<Desk> m_desk; ///< null until the day is known
    QString m_searched;           ///< what the hits are for

    ElidedLabel *m_title = nullptr;
    Label *m_day = nullptr;
    Label *m_dayWarning = nullptr;
    Label *m_counts = nullptr; ///< where there is no room for the panel
    AnswerPanel *m_answer = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_find = nullptr;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    Label *m_hint = nullptr;
    HitsModel *m_hits = nullptr;
    QWidget *m_formPage = nullptr;
    WalkInForm *m_form = nullptr;
    DayChoice *m_choice = nullptr;
    DayPanel *m_panel = nullptr;
    QWidget *m_keys = nullptr;
    std::vector<QPushButton *> m_deskKeys; ///< of no use before the day is known
    QTimer m_searchSoon;
    QTimer m_dayWatch;
};

/// Opens the desk of an event over a window, on the whole screen, or brings the one that is open to the front.
void openDesk(Workspace &workspace, const Ref &event, QWidget *window);

} // namespace elo
