// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/exchange.h"
#include "ui/dialogs/task_dialog.h"
#include "ui/page.h"

namespace elo {

class FileChooser;

/// Takes packages in, one after the other, and says of each what came of it: what was taken in, what waits, what is
/// to be decided, or why it was refused.
class BringBackDialog : public TaskDialog
{
    Q_OBJECT
public:
    /// @param chooser outlives the dialog.
    BringBackDialog(const PageContext &context, FileChooser &chooser, QWidget *parent);

    /// Asks for a package and takes it in.
    void choose();
    void takeIn(const QString &path);

protected:
    void showBusy(bool isBusy) override;

private:
    struct Outcome
    {
        sync::Received received;
        qint64 toDecide = 0; ///< in the file, when it was over
        QStringList awaited; ///< names of computers of which something is missing
    };
    void showOutcome(const QString &path, const Outcome &outcome);
    void showRefusal(const QString &path, const Error &error);
    QVBoxLayout *addCard(const QString &path);

    PageContext m_context;
    FileChooser &m_chooser;
    Label *m_intro;
    QVBoxLayout *m_outcomes;
    QPushButton *m_decide;
    QPushButton *m_choose;
};

} // namespace elo
