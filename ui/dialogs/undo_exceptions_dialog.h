// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes.h"
#include "core/store/undo_outcome.h"
#include "ui/page.h"

#include <QDialog>

class QTableView;

namespace elo {

class UndoExceptionsModel;

/// What taking an operation back would leave as it is, since somebody edited it later: a list to look at before the
/// rest is taken back. A double click or Ctrl+O opens a record. accepted() says that the rest shall be taken back.
/// Deletes itself.
class UndoExceptionsDialog : public QDialog
{
    Q_OBJECT
public:
    /// The most exceptions that are asked for, and listed.
    static constexpr int kMostListed = 1000;

    UndoExceptionsDialog(const PageContext &context, const OperationInfo &operation,
                         std::vector<UndoException> exceptions, QWidget *parent);

private:
    void openCurrent();

    PageContext m_context;
    UndoExceptionsModel *m_model;
    QTableView *m_table;
};

/// The table of such a list, with widths that fit it.
QTableView *undoExceptionsTable(UndoExceptionsModel *model, QWidget *parent);

} // namespace elo
