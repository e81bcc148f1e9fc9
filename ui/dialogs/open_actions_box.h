// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QWidget>

class QLineEdit;
class QRadioButton;

namespace elo {

class Label;

/// What shall happen to the open follow-ups of a thing that is closed or removed: they stay, are done, or are dropped
/// with a reason.
class OpenActionsBox : public QWidget
{
    Q_OBJECT
public:
    OpenActionsBox(Workspace &workspace, const std::vector<Record> &followUps, QWidget *parent);

    Workspace::Closing closing() const;
    /// Says what is missing and puts the focus there. @returns whether nothing is.
    bool validate();

private:
    QRadioButton *choice(const QString &text);
    void refresh();

    QRadioButton *m_keep;
    QRadioButton *m_finish;
    QRadioButton *m_drop;
    QLineEdit *m_reason = nullptr;
    Label *m_message = nullptr;
};

/// Open follow-ups of any of these things, each once.
std::vector<Record> openFollowUpsOf(Workspace &workspace, const std::vector<Ref> &things);

} // namespace elo
