// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes.h"
#include "core/store/undo_outcome.h"
#include "ui/page.h"

#include <QDialog>
#include <optional>

class QCheckBox;
class QTableView;

namespace elo {

class Label;

/// Takes a member out of the person that it was merged into. The values that were chosen when merging go back to what
/// they were before, but for those that were edited since, which are listed; or all stay as they are. Deletes itself.
class SeparateDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param operation the one that merged them; nullopt if it did more than that, or was taken back and done again
    /// in parts: then values stay as they are.
    SeparateDialog(const PageContext &context, const Ref &member, const std::optional<OperationInfo> &operation,
                   std::vector<UndoException> exceptions, QWidget *parent);

private:
    void build(std::vector<UndoException> exceptions);
    void refresh();
    void separate();
    void leaveValues();
    void report(const Id &written);

    PageContext m_context;
    Ref m_member;
    Ref m_person;
    std::optional<OperationInfo> m_operation;
    QCheckBox *m_putBack;
    Label *m_stays;
    QTableView *m_table;
    Label *m_message;
};

/// Shows the dialog. @param link the same_as record by which the member stands behind another. Returns at once.
void askSeparate(const PageContext &context, const Ref &member, const Ref &link, QWidget *parent);

} // namespace elo
