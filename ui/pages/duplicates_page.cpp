// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicates_page.h"

#include "core/match/duplicates.h"
#include "core/workspace.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/models/duplicates_model.h"
#include "ui/navigator.h"
#include "ui/pages/pair_comparison.h"
#include "ui/reason_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/section_header.h"
#include "ui/workspace_task.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

namespace elo {

namespace {

constexpr double kNearlyCertain = 0.99;
constexpr double kProbable = 0.8;
constexpr double kPossible = 0.3; ///< the least that is looked for
constexpr int kProgressSteps = 1000;
constexpr int kProgressEveryMs = 100;
const QString kLeastKey = QStringLiteral("least");

} // namespace

DuplicatesPage::DuplicatesPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_model(new DuplicatesModel(workspace(), this)), m_task(new WorkspaceTask(this)),
      m_timer(new QTimer(this))
{
    auto *header =
        new PageHeader(tr("Duplicates"), tr("Members who are probably the same person. Names count whatever "
                                            "their spelling, and the less the more people bear them."));
    m_again = new QPushButton(icon(QStringLiteral("search")), tr("Look again"));
    header->addTrailing(m_again);
    m_faces = new QStackedWidget;
    m_nothing = new EmptyState(QStringLiteral("duplicates"), {}, {});
    m_faces->addWidget(makeSearching());
    m_faces->addWidget(makeList());
    m_faces->addWidget(m_nothing);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kWide);
    column->setSpacing(spacing::kWide);
    column->addWidget(header);
    column->addLayout(makeBar());
    column->addWidget(m_faces, 1);
    addKeys();

    m_timer->setInterval(kProgressEveryMs);
    connect(m_timer, &QTimer::timeout, this, [this] {
        const Job &job = m_task->job();
        m_progress->setValue(job.total() > 0 ? int(job.done() * kProgressSteps / job.total()) : 0);
    });
    connect(m_again, &QPushButton::clicked, this, &DuplicatesPage::search);
    connect(&workspace(), &Workspace::changed, this, &DuplicatesPage::onChanged);
    showFace();
}

DuplicatesPage::~DuplicatesPage() = default;

QLayout *DuplicatesPage::makeBar()
{
    m_least = new QComboBox;
    m_least->addItem(tr("Nearly certain"), kNearlyCertain);
    m_least->addItem(tr("Probable"), kProbable);
    m_least->addItem(tr("Possible"), kPossible);
    m_least->setCurrentIndex(1);
    auto *label = new Label(tr("&How likely:"), TextRole::Muted);
    label->setBuddy(m_least);
    m_count = new Label({}, TextRole::Muted);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(spacing::kUnit);
    bar->addWidget(label);
    bar->addWidget(m_least);
    bar->addWidget(m_count, 1);
    m_model->setLeast(kProbable);
    connect(m_least, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setLeast(m_least->currentData().toDouble());
        showFace();
        goToRow(0);
    });
    return bar;
}

QWidget *DuplicatesPage::makeSearching()
{
    auto *face = new QWidget;
    m_progress = new QProgressBar;
    m_progress->setRange(0, kProgressSteps);
    m_progress->setMaximumWidth(360);
    m_progress->setAccessibleName(tr("Progress"));
    auto *stop = new QPushButton(tr("Stop"));
    connect(stop, &QPushButton::clicked, this, [this] { m_task->cancel(); });
    auto *line = new QHBoxLayout;
    line->addWidget(m_progress, 1);
    line->addWidget(stop);
    line->addStretch();
    auto *column = new QVBoxLayout(face);
    column->setContentsMargins(0, spacing::kPage, 0, 0);
    column->addWidget(new Label(tr("Everybody is compared with who is like them …"), TextRole::Muted));
    column->addLayout(line);
    column->addStretch();
    return face;
}

QWidget *DuplicatesPage::makeList()
{
    m_table = rowTable(tr("Pairs of members"), m_model);
    m_table->setMinimumHeight(120);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int em = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(DuplicatesModel::Score,
                            m_table->horizontalHeader()->sectionSizeHint(DuplicatesModel::Score) + 2 * em);
    m_table->setColumnWidth(DuplicatesModel::One, em * 32);
    m_table->setColumnWidth(DuplicatesModel::Other, em * 32);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DuplicatesPage::showCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &DuplicatesPage::merge);

    auto *halves = new QSplitter(Qt::Vertical);
    halves->addWidget(m_table);
    halves->addWidget(makePair());
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    halves->setChildrenCollapsible(false);
    return halves;
}

QWidget *DuplicatesPage::makePair()
{
    auto *card = new Card;
    m_why = new Label({}, TextRole::Body);
    m_why->wrapped();
    m_comparison = new PairComparison(workspace(), card);
    m_comparison->setMinimumHeight(140);
    m_merge = primaryButton(tr("Merge…"));
    m_distinct = new QPushButton(tr("Not the same person"));
    m_openFirst = new QPushButton;
    m_openSecond = new QPushButton;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kUnit);
    for (QPushButton *button : {m_merge, m_distinct, m_openFirst, m_openSecond})
        buttons->addWidget(button);
    buttons->addStretch();
    card->column()->addWidget(m_why);
    card->column()->addWidget(m_comparison, 1);
    card->column()->addLayout(buttons);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesPage::merge);
    connect(m_distinct, &QPushButton::clicked, this, &DuplicatesPage::markDistinct);
    connect(m_openFirst, &QPushButton::clicked, this, [this] { open(false); });
    connect(m_openSecond, &QPushButton::clicked, this, [this] { open(true); });
    return card;
}

void DuplicatesPage::addKeys()
{
    const auto add = [this](const QList<QKeySequence> &keys, QWidget *where, auto act) {
        auto *action = new QAction(where);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        where->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    add({QKeySequence(Qt::Key_M)}, m_faces, [this] { merge(); });
    add({QKeySequence(Qt::Key_N)}, m_faces, [this] { markDistinct(); });
    add({QKeySequence(Qt::Key_O)}, m_faces, [this] { open(false); });
    add({QKeySequence(Qt::SHIFT | Qt::Key_O)}, m_faces, [this] { open(true); });
    add({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}, m_table, [this] { merge(); });
    m_merge->setToolTip(tr("Choose what holds for both, and make one person of them (Enter or M)"));
    m_distinct->setToolTip(tr("Remember it and never ask again (N)"));
    m_openFirst->setToolTip(tr("Show this record in its list (O)"));
    m_openSecond->setToolTip(tr("Show this record in its list (Shift+O)"));
}

QString DuplicatesPage::title() const
{
    return tr("Duplicates");
}

void DuplicatesPage::enter(const QVariantMap &arguments)
{
    if (arguments.contains(kLeastKey))
        m_least->setCurrentIndex(arguments.value(kLeastKey).toInt());
    if (!m_wasSearched && !m_task->isRunning() && !m_wasStopped)
        search();
    m_table->setFocus();
}

QVariantMap DuplicatesPage::state() const
{
    return {{kLeastKey, m_least->currentIndex()}};
}

void DuplicatesPage::focusSearch()
{
    m_least->setFocus();
}

void DuplicatesPage::search()
{
    if (m_task->isRunning())
        return;
    auto pairs = std::make_shared<std::vector<DuplicatePair>>();
    m_wasStopped = m_isStale = false;
    m_task->start(
        workspace(), Workspace::Mode::ReadOnly,
        [pairs](Workspace &own, Job *job) -> Result<void> {
            auto found = findDuplicates(own, {kPossible}, job);
            if (!found)
                return std::unexpected(found.error());
            *pairs = std::move(*found);
            return {};
        },
        [this, pairs](const std::optional<Error> &failure) { searched(failure, std::move(*pairs)); });
    m_progress->setValue(0);
    m_timer->start();
    showFace();
}

void DuplicatesPage::searched(const std::optional<Error> &failure, std::vector<DuplicatePair> pairs)
{
    m_timer->stop();
    m_wasStopped = failure && failure->code == ErrorCode::Cancelled;
    m_wasSearched = !failure;
    m_model->setPairs(std::move(pairs));
    showFace();
    goToRow(0);
    if (isVisible() && !failure)
        m_table->setFocus();
    if (failure && !m_wasStopped)
        showError(this, *failure);
}

void DuplicatesPage::onChanged(const Changes &changes)
{
    if (!m_wasSearched)
        return;
    const bool people = changes.everything || changes.touches(u"member") || changes.touches(u"contact_point");
    if (!people && !changes.touches(u"distinction") && !changes.touches(u"same_as"))
        return;
    m_isStale |= people;
    const int row = m_table->currentIndex().row();
    m_model->take(changes);
    showFace();
    goToRow(row); // where a pair was taken out stands the next one
}

void DuplicatesPage::showFace()
{
    const bool isSearching = m_task->isRunning();
    const int count = m_model->rowCount();
    m_again->setEnabled(!isSearching);
    m_least->setEnabled(!isSearching);
    m_faces->setCurrentIndex(isSearching ? Searching : count > 0 ? List : Nothing);
    m_count->setText(isSearching || !m_wasSearched ? QString()
                     : m_isStale
                         ? tr("%n pair(s); members were changed since, look again to compare them.", nullptr, count)
                         : tr("%n pair(s)", nullptr, count));
    if (m_wasStopped)
        m_nothing->setTexts(tr("The search was stopped"), tr("“Look again” begins it anew."));
    else if (m_least->currentIndex() < m_least->count() - 1)
        m_nothing->setTexts(tr("No pairs that are this likely"),
                            tr("Choose “Possible” to see pairs about which there is more doubt."));
    else
        m_nothing->setTexts(tr("Nobody seems to be here twice"),
                            tr("After an import, look again: new members are compared with all others."));
    showCurrent();
}

const DuplicatePair *DuplicatesPage::current() const
{
    return m_faces->currentIndex() == List ? m_model->at(m_table->currentIndex().row()) : nullptr;
}

void DuplicatesPage::goToRow(int row)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, last), DuplicatesModel::One));
    showCurrent();
}

void DuplicatesPage::showCurrent()
{
    const DuplicatePair *pair = current();
    const auto a = pair ? workspace().tree(pair->a) : Result<RecordTree>(RecordTree());
    const auto b = pair ? workspace().tree(pair->b) : Result<RecordTree>(RecordTree());
    const bool isShown = pair && a && b;
    m_merge->setEnabled(isShown && !workspace().isReadOnly());
    m_distinct->setEnabled(isShown && !workspace().isReadOnly());
    m_openFirst->setEnabled(isShown);
    m_openSecond->setEnabled(isShown);
    if (!isShown) {
        m_comparison->clear();
        m_why->clear();
        return;
    }
    m_comparison->show(*a, *b);
    m_why->setText(tr("What speaks for and against one person: %1.").arg(reasonTexts(pair->reasons).join(u", ")));
    m_why->setRole(pair->isVetoed() ? TextRole::Warning : TextRole::Body);
    m_openFirst->setText(tr("Open %1").arg(Workspace::numberText(a->record)));
    m_openSecond->setText(tr("Open %1").arg(Workspace::numberText(b->record)));
}

void DuplicatesPage::merge()
{
    const DuplicatePair *pair = current();
    if (pair && !workspace().isReadOnly())
        askMerge(context(), pair->a, pair->b, this, *pair);
}

void DuplicatesPage::markDistinct()
{
    const DuplicatePair *pair = current();
    if (!pair || workspace().isReadOnly())
        return;
    const Ref a = pair->a;
    const Ref b = pair->b;
    const QString sentence =
        tr("Remembered: %1 and %2 are two people.").arg(workspace().title(a), workspace().title(b));
    if (const auto done = workspace().markDistinct(a, b); !done)
        showError(this, done.error());
    else if (const auto operation = workspace().undoable())
        navigator().notify(sentence, operation->id);
}

void DuplicatesPage::open(bool second)
{
    if (const DuplicatePair *pair = current())
        navigator().openRecord(second ? pair->b : pair->a);
}

} // namespace elo
