// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paper_request.h"

#include <QStringList>
#include <QWidget>
#include <vector>

class QComboBox;
class QVBoxLayout;

namespace elo {

class HandingForm;
class Workspace;

/// What is printed for an event, of which day, of whom, in which language and size; of contact lists, what for.
class PaperOptions : public QWidget
{
    Q_OBJECT
public:
    /// @param chosen a participant who was chosen before, offered as the only one to print; may be null.
    PaperOptions(Workspace &workspace, const Ref &event, const Id &chosen, QWidget *parent = nullptr);

    PaperRequest request() const;
    /// Whether all is said that has to be, of what is handed to others.
    bool isSaid() const;
    void setConsents(const QString &sentence);
    /// The countries from which people take part; the one that is chosen stays, if it is among them.
    void setDelegations(const QStringList &codes);
    /// Reads the days anew.
    void readDays();

Q_SIGNALS:
    void changed(); ///< what the pages show
    void said();    ///< only to whom or why

private:
    QComboBox *addBox(QVBoxLayout *column, const QString &text);
    void fillBoxes(const Id &chosen);
    void showFitting();

    Workspace &m_workspace;
    Ref m_event;
    Id m_chosen;
    QComboBox *m_kind;
    QComboBox *m_who;
    QComboBox *m_delegation;
    QComboBox *m_day;
    QComboBox *m_language;
    QComboBox *m_badge;
    QComboBox *m_size;
    HandingForm *m_handing;
    std::vector<std::pair<QComboBox *, QWidget *>> m_rows; ///< a box, and what it goes with its label in
};

} // namespace elo
