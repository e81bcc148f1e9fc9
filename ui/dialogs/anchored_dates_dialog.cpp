// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/anchored_dates_dialog.h"

#include "core/follow_ups/templates.h"
#include "core/places/dates.h"
#include "core/workspace.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace elo {

namespace {

using templates::AnchoredDate;

/// Gives the texts of this file their context.
struct DatesText
{
    Q_DECLARE_TR_FUNCTIONS(AnchoredDatesDialog)
};

QString whyText(AnchoredDate::Why why)
{
    switch (why) {
    case AnchoredDate::Why::Moves:
        return DatesText::tr("moves along");
    case AnchoredDate::Why::Closed:
        return DatesText::tr("stays: it is done or dropped");
    case AnchoredDate::Why::Edited:
        break;
    }
    return DatesText::tr("stays: somebody gave it another date");
}

QTreeWidget *datesTable(const std::vector<AnchoredDate> &dates, Language language, QWidget *parent)
{
    constexpr int kMostRowsHigh = 10;
    auto *table = new QTreeWidget(parent);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAccessibleName(DatesText::tr("Due dates"));
    table->setHeaderLabels(
        {DatesText::tr("Follow-up"), DatesText::tr("Due now"), DatesText::tr("Due then"), QString()});
    for (const AnchoredDate &date : dates) {
        const bool moves = date.why == AnchoredDate::Why::Moves;
        new QTreeWidgetItem(table, {date.title, dateText(date.from, language),
                                    dateText(moves ? date.to : date.from, language), whyText(date.why)});
    }
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    const int rows = std::min(int(dates.size()), kMostRowsHigh) + 1;
    table->setMinimumHeight(rows * (table->fontMetrics().height() + spacing::kUnit) + spacing::kPage);
    return table;
}

class DatesDialog : public QDialog
{
public:
    DatesDialog(const std::vector<AnchoredDate> &dates, Language language, QWidget *parent) : QDialog(parent)
    {
        constexpr int kLeastWidth = 680;
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(DatesText::tr("Follow-ups move along"));
        setMinimumWidth(kLeastWidth);
        const auto moving = std::ranges::count(dates, AnchoredDate::Why::Moves, &AnchoredDate::why);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
        column->setSpacing(spacing::kWide);
        column->addWidget(
            (new Label(DatesText::tr("%n due date(s) were counted from the date that you change, and can move along.",
                                     nullptr, int(moving)),
                       TextRole::Body, this))
                ->wrapped());
        column->addWidget(datesTable(dates, language, this), 1);
        auto *buttons = new QDialogButtonBox(this);
        QPushButton *move = buttons->addButton(DatesText::tr("Save and move them"), QDialogButtonBox::AcceptRole);
        QPushButton *stay = buttons->addButton(DatesText::tr("Save, move none"), QDialogButtonBox::DestructiveRole);
        buttons->addButton(DatesText::tr("Cancel"), QDialogButtonBox::RejectRole);
        setPrimary(move, true);
        move->setDefault(true);
        column->addWidget(buttons);
        QObject::connect(move, &QPushButton::clicked, this, [this] { choose(Workspace::Anchored::Move); });
        QObject::connect(stay, &QPushButton::clicked, this, [this] { choose(Workspace::Anchored::Stay); });
        QObject::connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    }

    std::function<void(Workspace::Anchored)> onChosen;

private:
    void choose(Workspace::Anchored anchored)
    {
        accept();
        onChosen(anchored);
    }
};

} // namespace

void saveWithDates(const PageContext &context, RecordTree tree, QWidget *parent,
                   const std::function<void(const Result<Ref> &)> &done, const std::function<void()> &cancelled)
{
    Workspace &workspace = *context.workspace;
    const auto dates = templates::preview(workspace, tree.record);
    const bool any = dates && std::ranges::any_of(*dates, [](const AnchoredDate &date) {
                         return date.why == AnchoredDate::Why::Moves;
                     });
    if (!any) {
        done(workspace.save(std::move(tree)));
        return;
    }
    auto *dialog = new DatesDialog(*dates, workspace.language(), parent->window());
    dialog->onChosen = [&workspace, tree = std::move(tree), done](Workspace::Anchored anchored) {
        done(workspace.save(tree, anchored));
    };
    QObject::connect(dialog, &QDialog::rejected, parent, cancelled);
    dialog->open();
}

} // namespace elo
