// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/undo_exceptions_dialog.h"

#include "core/workspace.h"
#include "ui/models/undo_exceptions_model.h"
#include "ui/navigator.h"
#include "ui/operation_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_table.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace elo {

namespace {

/// An edit of a single value of which nothing is left to take back: no rest, so no button for it.
bool hasNoRest(const OperationInfo &operation, size_t exceptions)
{
    return operation.inserted == 0 && qint64(exceptions) >= operation.changed;
}

} // namespace

UndoExceptionsDialog::UndoExceptionsDialog(const PageContext &context, const OperationInfo &operation,
                                           std::vector<UndoException> exceptions, QWidget *parent)
    : QDialog(parent), m_context(context)
{
    const int count = int(exceptions.size());
    const bool noRest = hasNoRest(operation, exceptions.size());
    m_model = new UndoExceptionsModel(*context.workspace, std::move(exceptions), this);
    m_table = undoExceptionsTable(m_model, this);
    connect(m_table, &QTableView::doubleClicked, this, &UndoExceptionsDialog::openCurrent);
    // Not by Enter: that is what the button is for.
    auto *open = new QAction(tr("Open the record"), m_table);
    open->setShortcut(QKeySequence(QStringLiteral("Ctrl+O")));
    open->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(open);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(open, &QAction::triggered, this, &UndoExceptionsDialog::openCurrent);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edited since"));
    QString what = tr("%n thing(s) in this list were edited later, and stay as they are.", nullptr, count);
    if (count >= kMostListed)
        what = tr("More than %1 things were edited later, and stay as they are. The first of them:")
                   .arg(locale().toString(kMostListed));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kUnit);
    column->addWidget((new Label(operationText(operation, *context.workspace), TextRole::Heading, this))->wrapped());
    column->addWidget((new Label(what, TextRole::Body, this))->wrapped());
    column->addWidget(m_table, 1);
    column->addWidget((new Label(noRest ? tr("Nothing else of it is left to take back.")
                                        : tr("All else that it did is taken back, as one operation that can be "
                                             "undone in its turn."),
                                 TextRole::Muted, this))
                          ->wrapped());
    auto *buttons = new QDialogButtonBox(this);
    if (!noRest) {
        QPushButton *rest = buttons->addButton(tr("&Take back the rest"), QDialogButtonBox::AcceptRole);
        setPrimary(rest, true);
        rest->setDefault(true);
    }
    buttons->addButton(noRest ? tr("Close") : tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addSpacing(spacing::kHalf);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int em = fontMetrics().averageCharWidth();
    resize(em * 120, fontMetrics().height() * 22);
    m_table->setFocus();
}

/// The record lies behind the dialog, so the dialog goes; nothing is taken back.
void UndoExceptionsDialog::openCurrent()
{
    const UndoException *exception = m_model->at(m_table->currentIndex().row());
    if (!exception)
        return;
    const Ref ref = exception->record;
    reject();
    m_context.navigator->openRecord(ref);
}

QTableView *undoExceptionsTable(UndoExceptionsModel *model, QWidget *parent)
{
    QTableView *table = rowTable(UndoExceptionsDialog::tr("What stays as it is"), model);
    table->setParent(parent);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    const int em = parent->fontMetrics().averageCharWidth();
    const int widths[] = {26, 18, 18, 18, 16, 14};
    for (int column = 0; column < UndoExceptionsModel::ColumnCount; ++column)
        table->setColumnWidth(column, em * widths[column]);
    table->horizontalHeader()->setStretchLastSection(true);
    if (model->rowCount() > 0)
        table->setCurrentIndex(model->index(0, 0));
    return table;
}

} // namespace elo
