// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conflicts_page.h"

#include "core/workspace.h"
#include "ui/dialogs/decide_dialog.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/models/background_query.h"
#include "ui/models/conflicts_model.h"
#include "ui/navigator.h"
#include "ui/page_factory.h"
#include "ui/pages/collision_detail.h"
#include "ui/pages/conflict_detail.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/section_header.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace elo {

namespace {

constexpr int kSoonMs = 100; ///< several changes that follow each other are one question

Result<std::vector<OpenDecision>> openDecisions(Workspace &workspace)
{
    auto conflicts = sync::conflicts(workspace);
    if (!conflicts)
        return std::unexpected(conflicts.error());
    auto collisions = sync::collisions(workspace);
    if (!collisions)
        return std::unexpected(collisions.error());
    std::vector<OpenDecision> all(std::make_move_iterator(collisions->begin()),
                                  std::make_move_iterator(collisions->end()));
    all.insert(all.end(), std::make_move_iterator(conflicts->begin()), std::make_move_iterator(conflicts->end()));
    return all;
}

} // namespace

ConflictsPage::ConflictsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_model(new ConflictsModel(workspace(), this)),
      m_query(new BackgroundQuery(workspace().path(), workspace().user(), this)), m_soon(new QTimer(this)),
      m_faces(new QStackedWidget)
{
    m_faces->addWidget(new QWidget);
    m_halves = new QSplitter(Qt::Horizontal);
    m_halves->addWidget(makeList());
    m_halves->addWidget(makeDetail());
    m_halves->setStretchFactor(0, 1);
    m_halves->setStretchFactor(1, 1);
    m_halves->setSizes({1000, 1000}); // alike, whatever there is
    m_halves->setChildrenCollapsible(false);
    m_faces->addWidget(m_halves);
    m_faces->addWidget(makeNothing());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kWide);
    column->setSpacing(spacing::kWide);
    column->addWidget(new PageHeader(title(), tr("What two computers wrote without knowing of each other. Nothing of "
                                                 "it is lost; say what holds.")));
    column->addWidget(m_faces, 1);
    connectDetails();
    addKeys();
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoonMs);
    connect(m_soon, &QTimer::timeout, this, &ConflictsPage::ask);
    connect(&workspace(), &Workspace::changed, this, [this] {
        if (isVisible())
            m_soon->start();
        else
            m_isStale = true;
    });
}

QString ConflictsPage::title() const
{
    return tr("To decide");
}

QWidget *ConflictsPage::makeList()
{
    m_table = rowTable(tr("To be decided"), m_model);
    m_table->horizontalHeader()->setStretchLastSection(false);
    for (const int column : {ConflictsModel::Which, ConflictsModel::What})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ConflictsModel::When, QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConflictsPage::showCurrent);
    return m_table;
}

QWidget *ConflictsPage::makeDetail()
{
    m_conflict = new ConflictDetail(workspace(), this);
    m_collision = new CollisionDetail(workspace(), this);
    m_details = new QStackedWidget;
    m_details->addWidget(m_conflict);
    m_details->addWidget(m_collision);
    auto *card = new Card;
    card->column()->addWidget(m_details);
    return scrolling(card);
}

QWidget *ConflictsPage::makeNothing()
{
    auto *nothing = new EmptyState(
        QStringLiteral("conflicts"), tr("Nothing to decide"),
        tr("When two computers change the same field of a record before they hear of each other, both values are "
           "kept "
           "and wait here until somebody says which holds. So do records that one removed while another used them, "
           "and people who were added twice."));
    connect(nothing->addButton(tr("How laptops work together"), QStringLiteral("help")), &QPushButton::clicked, this,
            [this] {
                navigator().openPage(pages::kManual, {{QStringLiteral("topic"), QStringLiteral("laptops")}});
            });
    return nothing;
}

void ConflictsPage::connectDetails()
{
    connect(m_conflict, &ConflictDetail::sideTaken, this, &ConflictsPage::takeSide);
    connect(m_conflict, &ConflictDetail::allTaken, this, &ConflictsPage::takeAll);
    connect(m_conflict, &ConflictDetail::otherWanted, this, &ConflictsPage::askOther);
    connect(m_conflict, &ConflictDetail::openWanted, this, [this] { open(false); });
    connect(m_collision, &CollisionDetail::bringBackWanted, this, &ConflictsPage::bringBack);
    connect(m_collision, &CollisionDetail::leaveWanted, this, &ConflictsPage::leaveRemoved);
    connect(m_collision, &CollisionDetail::mergeWanted, this, &ConflictsPage::merge);
    connect(m_collision, &CollisionDetail::distinctWanted, this, &ConflictsPage::markDistinct);
    connect(m_collision, &CollisionDetail::openWanted, this, &ConflictsPage::open);
}

void ConflictsPage::addKeys()
{
    const auto add = [this](const QList<QKeySequence> &keys, QWidget *where, auto act) {
        auto *action = new QAction(where);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        where->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    for (int side = 0; side < 9; ++side)
        add({QKeySequence(Qt::Key(Qt::Key_1 + side))}, m_faces, [this, side] { takeSide(side); });
    add({QKeySequence(Qt::Key_K)}, m_faces, [this] { takeAll(); });
    add({QKeySequence(Qt::Key_T)}, m_faces, [this] { askOther(); });
    add({QKeySequence(Qt::Key_B)}, m_faces, [this] { bringBack(); });
    add({QKeySequence(Qt::Key_L)}, m_faces, [this] { leaveRemoved(); });
    add({QKeySequence(Qt::Key_M)}, m_faces, [this] { merge(); });
    add({QKeySequence(Qt::Key_N)}, m_faces, [this] { markDistinct(); });
    add({QKeySequence(Qt::Key_O)}, m_faces, [this] { open(false); });
    add({QKeySequence(Qt::SHIFT | Qt::Key_O)}, m_faces, [this] { open(true); });
    add({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}, m_table, [this] { merge(); });
}

void ConflictsPage::enter(const QVariantMap &)
{
    if (m_isStale)
        ask();
    m_table->setFocus();
}

/// Beside each other where there is room for both.
void ConflictsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isWide = width() >= fontMetrics().averageCharWidth() * 110;
    m_halves->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
}

void ConflictsPage::focusSearch()
{
    m_table->setFocus();
}

// --- What there is to decide -----------------------------------------------------------------------------------

void ConflictsPage::ask()
{
    m_isStale = false;
    m_query->ask(workspace().language(), openDecisions, [this](const Result<std::vector<OpenDecision>> &found) {
        if (found)
            answered(*found);
        else if (found.error().code != ErrorCode::Cancelled)
            showError(this, found.error());
    });
}

void ConflictsPage::answered(std::vector<OpenDecision> decisions)
{
    const int oldRow = m_table->currentIndex().row();
    const QString oldKey = current() ? keyOf(*current()) : QString();
    m_model->setDecisions(std::move(decisions));
    const int undone = m_lastDecided.isEmpty() ? -1 : m_model->rowOf(m_lastDecided);
    if (undone >= 0)
        m_lastDecided.clear();
    const int same = undone >= 0 ? undone : m_model->rowOf(oldKey);
    const bool hadFocus = m_faces->isAncestorOf(focusWidget()) || (isVisible() && !focusWidget());
    m_faces->setCurrentIndex(m_model->rowCount() > 0 ? List : Nothing);
    goToRow(same >= 0 ? same : oldRow);
    if (hadFocus && isVisible() && m_faces->currentIndex() == List)
        m_table->setFocus();
}

const OpenDecision *ConflictsPage::current() const
{
    return m_model->at(m_table->currentIndex().row());
}

const sync::Conflict *ConflictsPage::currentConflict() const
{
    const OpenDecision *decision = current();
    return decision ? std::get_if<sync::Conflict>(decision) : nullptr;
}

const sync::Collision *ConflictsPage::currentCollision(sync::Collision::Kind kind) const
{
    const OpenDecision *decision = current();
    const auto *collision = decision ? std::get_if<sync::Collision>(decision) : nullptr;
    return collision && collision->kind == kind ? collision : nullptr;
}

void ConflictsPage::goToRow(int row)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, last), ConflictsModel::Which));
    showCurrent();
}

void ConflictsPage::showCurrent()
{
    const OpenDecision *decision = current();
    m_details->setVisible(decision != nullptr);
    if (!decision)
        return;
    if (const auto *conflict = std::get_if<sync::Conflict>(decision)) {
        m_conflict->show(*conflict);
        m_details->setCurrentWidget(m_conflict);
    } else {
        m_collision->show(std::get<sync::Collision>(*decision));
        m_details->setCurrentWidget(m_collision);
    }
}

// --- Decisions ---------------------------------------------------------------------------------------------------

void ConflictsPage::decided(const QString &key, const QString &sentence, const Id &operation)
{
    const int row = m_table->currentIndex().row();
    m_model->take(key);
    m_lastDecided = key;
    m_faces->setCurrentIndex(m_model->rowCount() > 0 ? List : Nothing);
    goToRow(row); // where it stood stands the next one
    m_table->setFocus();
    navigator().notify(sentence, operation);
}

void ConflictsPage::decide(const QVariant &value)
{
    const sync::Conflict conflict = *currentConflict();
    const auto done = sync::decide(workspace(), conflict, value);
    if (!done) {
        showError(this, done.error(), {}, workspace().schema().find(conflict.record.entity));
        return m_soon->start();
    }
    decided(keyOf(conflict),
            tr("Decided: %1, %2.", "record, field")
                .arg(whichText(conflict, workspace()), whatText(conflict, workspace())),
            *done);
}

void ConflictsPage::takeSide(int side)
{
    const sync::Conflict *conflict = currentConflict();
    if (conflict && side < int(conflict->sides.size()) && !workspace().isReadOnly())
        decide(conflict->sides[size_t(side)].value);
}

void ConflictsPage::takeAll()
{
    const sync::Conflict *conflict = currentConflict();
    const Field *field = conflict ? fieldOf(*conflict, workspace()) : nullptr;
    const QVariant all = field ? sync::allOf(*field, *conflict) : QVariant();
    if (all.isValid() && !workspace().isReadOnly())
        decide(all);
}

void ConflictsPage::askOther()
{
    const sync::Conflict *conflict = currentConflict();
    const Field *field = conflict ? fieldOf(*conflict, workspace()) : nullptr;
    if (!field || workspace().isReadOnly())
        return;
    auto *dialog = new DecideDialog(workspace(), *conflict, *field, window());
    const QString key = keyOf(*conflict);
    const QString sentence = tr("Decided: %1, %2.", "record, field")
                                 .arg(whichText(*conflict, workspace()), whatText(*conflict, workspace()));
    connect(dialog, &DecideDialog::decided, this,
            [this, key, sentence](const Id &operation) { decided(key, sentence, operation); });
    dialog->open();
}

void ConflictsPage::bringBack()
{
    const auto *collision = currentCollision(sync::Collision::Kind::RemovedAndEdited);
    if (!collision || workspace().isReadOnly())
        return;
    const QString key = keyOf(*collision);
    const QString sentence = tr("Brought back: %1.").arg(whichText(*collision, workspace()));
    if (const auto done = sync::bringBack(workspace(), *collision))
        decided(key, sentence, *done);
    else
        showError(this, done.error());
}

void ConflictsPage::leaveRemoved()
{
    const auto *collision = currentCollision(sync::Collision::Kind::RemovedAndEdited);
    if (!collision || workspace().isReadOnly())
        return;
    const QString key = keyOf(*collision);
    const QString sentence = tr("Stays removed: %1.").arg(whichText(*collision, workspace()));
    if (const auto done = sync::leaveRemoved(workspace(), *collision))
        decided(key, sentence, *done);
    else
        showError(this, done.error());
}

void ConflictsPage::merge()
{
    const auto *collision = currentCollision(sync::Collision::Kind::Twins);
    if (!collision || workspace().isReadOnly())
        return;
    m_lastDecided = keyOf(*collision); // the dialog writes, tells and names what can be undone
    askMerge(context(), collision->record, collision->other, this);
}

void ConflictsPage::markDistinct()
{
    const auto *collision = currentCollision(sync::Collision::Kind::Twins);
    if (!collision || workspace().isReadOnly())
        return;
    const QString key = keyOf(*collision);
    const QString sentence = tr("Remembered: %1 and %2 are two people.")
                                 .arg(workspace().title(collision->record), workspace().title(collision->other));
    const auto done = workspace().markDistinct(collision->record, collision->other);
    if (!done) {
        showError(this, done.error());
        return;
    }
    const auto operation = workspace().undoable();
    decided(key, sentence, operation ? operation->id : Id());
}

void ConflictsPage::open(bool other)
{
    if (const sync::Conflict *conflict = currentConflict())
        navigator().openRecord(conflict->thing);
    else if (const auto *twins = currentCollision(sync::Collision::Kind::Twins))
        navigator().openRecord(other ? twins->other : twins->record);
}

} // namespace elo
