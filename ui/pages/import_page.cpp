// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_page.h"

#include "core/base/private_file.h"
#include "core/exchange/import_mapping.h"
#include "core/workspace.h"
#include "ui/dialogs/import_mappings_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/navigator.h"
#include "ui/pages/import_columns_step.h"
#include "ui/pages/import_rows_step.h"
#include "ui/pages/import_source_step.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section_header.h"
#include "ui/workspace_task.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr int kProgressSteps = 1000;
constexpr int kProgressEveryMs = 80;
constexpr int kQuietMs = 600; ///< without a correction, after which the whole list is looked at again

/// The file that is dragged in, if it is one local file.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

ImportPage::ImportPage(const PageContext &context, QWidget *parent, std::unique_ptr<FileChooser> chooser)
    : Page(context, parent), m_chooser(std::move(chooser)), m_task(new WorkspaceTask(this)),
      m_again(new WorkspaceTask(this)), m_soon(new QTimer(this)), m_timer(new QTimer(this))
{
    if (!m_chooser)
        m_chooser = std::make_unique<DialogFileChooser>();
    setAcceptDrops(true);
    m_header = new PageHeader(tr("Import a list"));
    m_source = new ImportSourceStep(workspace(), this);
    m_columns = new ImportColumnsStep(workspace(), this);
    m_rows = new ImportRowsStep(workspace(), this);
    m_done = new EmptyState(u"check"_s, {}, {});
    m_steps = new QStackedWidget;
    for (QWidget *step : {static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_columns),
                          static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_done)})
        m_steps->addWidget(step);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kWide);
    column->setSpacing(spacing::kWide);
    column->addWidget(m_header);
    column->addWidget(m_steps, 1);
    column->addLayout(makeBar());

    connect(m_source, &ImportSourceStep::chooseRequested, this, &ImportPage::choose);
    connect(m_source, &ImportSourceStep::exampleRequested, this, &ImportPage::saveExample);
    connect(m_source, &ImportSourceStep::changed, this, &ImportPage::showBar);
    connect(m_columns, &ImportColumnsStep::guessWanted, this, [this] { open(Reading::Guess); });
    connect(m_columns, &ImportColumnsStep::mappingsWanted, this, &ImportPage::chooseMapping);
    connect(m_columns, &ImportColumnsStep::valuesCounted, this, &ImportPage::offerNext);
    connect(m_rows, &ImportRowsStep::corrected, this, [this](qlonglong row, int cell, const QString &text) {
        m_session->setCell(row, cell, text);
        rehearseRow(row);
    });
    connect(m_rows, &ImportRowsStep::leftOutChanged, this, [this](qlonglong row, bool leftOut) {
        m_session->setLeftOut(row, leftOut);
        rehearseRow(row);
    });
    connect(m_rows, &ImportRowsStep::decided, this, [this](qlonglong row, const ImportDecision &decision) {
        m_session->decide(row, decision);
        rehearseRow(row);
    });
    connect(m_rows, &ImportRowsStep::decidedForAll, this, [this](bool overwrites) {
        for (qsizetype row = 0; row < m_rehearsal->size(); ++row) {
            if (!m_rehearsal->hasChanges(row))
                continue;
            ImportDecision decision = m_session->decision(row);
            decision.overwrites = overwrites;
            decision.keeps = !overwrites;
            decision.overwriteColumns.clear();
            m_session->decide(row, decision);
        }
        rehearse();
    });
    connect(m_soon, &QTimer::timeout, this, &ImportPage::rehearseQuietly);
    m_soon->setSingleShot(true);
    m_soon->setInterval(kQuietMs);
    connect(m_timer, &QTimer::timeout, this, [this] {
        const Job &job = m_task->job();
        m_progress->setValue(job.total() > 0 ? int(job.done() * kProgressSteps / job.total()) : 0);
    });
    m_timer->setInterval(kProgressEveryMs);
    goTo(Source);
}

ImportPage::~ImportPage() = default;

QBoxLayout *ImportPage::makeBar()
{
    m_doing = new Label({}, TextRole::Muted);
    m_progress = new QProgressBar;
    m_progress->setRange(0, kProgressSteps);
    m_progress->setMaximumWidth(240);
    m_progress->setAccessibleName(tr("Progress"));
    m_stop = new QPushButton(tr("Stop"));
    m_back = new QPushButton(tr("Back"));
    m_next = primaryButton({});
    m_next->setAutoDefault(true); // Enter presses it
    auto *bar = new QHBoxLayout;
    bar->setSpacing(spacing::kUnit);
    bar->addWidget(m_doing);
    bar->addWidget(m_progress);
    bar->addWidget(m_stop);
    bar->addStretch();
    bar->addWidget(m_back);
    bar->addWidget(m_next);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_task->cancel(); });
    connect(m_back, &QPushButton::clicked, this, &ImportPage::back);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::next);
    return bar;
}

QString ImportPage::title() const
{
    return tr("Import");
}

void ImportPage::enter(const QVariantMap &arguments)
{
    if (m_task->isRunning())
        return;
    m_source->refresh();
    const Ref event = Ref::fromText(arguments.value(u"event"_s).toString());
    const QString path = arguments.value(u"path"_s).toString();
    if (event.isNull() && path.isEmpty()) {
        if (m_steps->currentIndex() == Source)
            m_source->focusFirst();
        else if (m_steps->currentIndex() == Done)
            m_done->focusLast(); // whoever comes back wants to import another list
        return;
    }
    leave([this, event, path] {
        startOver();
        if (!event.isNull())
            m_source->setEvent(event);
        if (path.isEmpty())
            return;
        m_source->setPath(path);
        open(Reading::AsLastTime);
    });
}

/// Typed work that is not in the file yet.
bool ImportPage::hasCorrections() const
{
    return m_session && m_steps->currentIndex() != Done &&
           (!m_session->corrections().isEmpty() || !m_session->decisions().isEmpty());
}

bool ImportPage::hasUnsavedInput() const
{
    return hasCorrections() || m_task->isRunning();
}

void ImportPage::leave(const std::function<void()> &proceed)
{
    // Nothing but corrections is lost by going away: the page keeps the rest.
    if (!hasCorrections() && !m_task->isRunning()) {
        proceed();
        return;
    }
    ask(this, tr("Leave the import?"),
        m_task->isRunning()
            ? tr("The import is still under way. It will be stopped, and nothing of it will be there.")
            : tr("The list has not been imported yet, and what you corrected here would be lost."),
        tr("Leave"), [this, proceed] {
            m_task->cancel();
            if (!m_task->isRunning())
                startOver(); // so that nobody is asked about the same corrections again
            proceed();
        });
}

QVariantMap ImportPage::state() const
{
    return {};
}

// --- Steps -----------------------------------------------------------------------------------------------------

void ImportPage::goTo(Step step)
{
    const bool isNew = m_steps->currentIndex() != step;
    m_steps->setCurrentIndex(step);
    const QString subtitles[] = {tr("Step 1 of 3: the list"), tr("Step 2 of 3: where each column goes"),
                                 tr("Step 3 of 3: what will happen. Nothing is written yet."), tr("Finished")};
    m_header->setSubtitle(subtitles[step]);
    showBar();
    if (step == Source)
        m_source->focusFirst();
    else if (step == Columns)
        m_columns->focusFirst();
    else if (step == Rows)
        m_rows->focusFirst();
    else
        m_done->focusFirst();
    if (isNew)
        offerNext();
}

void ImportPage::showBar()
{
    const bool busy = m_task->isRunning();
    const int step = m_steps->currentIndex();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_doing), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_stop)})
        widget->setVisible(busy);
    m_steps->setEnabled(!busy);
    m_back->setVisible(step == Columns || step == Rows);
    m_back->setEnabled(!busy);
    m_next->setVisible(step != Done);
    bool ready = !busy;
    switch (step) {
    case Source:
        m_next->setText(tr("Look at the columns"));
        ready = ready && !m_source->path().isEmpty();
        break;
    case Columns:
        m_next->setText(tr("Check the rows"));
        break;
    case Rows: {
        const qint64 rows = m_rehearsal ? m_rehearsal->result.counts.created + m_rehearsal->result.counts.updated : 0;
        m_next->setText(tr("Import %Ln row(s)", nullptr, int(rows)));
        ready = ready && rows > 0;
        break;
    }
    default:
        break;
    }
    m_next->setEnabled(ready);
}

void ImportPage::next()
{
    switch (m_steps->currentIndex()) {
    case Source:
        openAnother(m_source->path());
        break;
    case Columns:
        m_columns->stop();
        m_rows->startOver();
        rehearse();
        break;
    case Rows:
        apply();
        break;
    default:
        break;
    }
}

void ImportPage::back()
{
    goTo(m_steps->currentIndex() == Rows ? Columns : Source);
}

void ImportPage::startOver()
{
    m_soon->stop();
    m_again->cancel();
    m_columns->setSession(nullptr);
    m_rows->setRehearsal(nullptr, nullptr);
    m_session.reset();
    m_rehearsal.reset();
    m_source->setPath({});
    m_source->refresh();
    goTo(Source);
}

// --- Work ------------------------------------------------------------------------------------------------------

void ImportPage::choose()
{
    m_chooser->chooseExisting(this, tr("Choose a list"), tr("Lists (*.xlsx *.csv *.txt *.tsv *.vcf);;All files (*)"),
                              [this](const QString &path) { openAnother(path); });
}

/// Reads a list in place of the one that is open, whose corrections go with it.
void ImportPage::openAnother(const QString &path)
{
    leave([this, path] {
        m_source->setPath(path);
        open(Reading::AsLastTime);
    });
}

void ImportPage::saveExample()
{
    m_chooser->chooseNew(this, tr("Save an example list"), tr("Lists (*.csv)"), tr("example list.csv"), u"csv"_s,
                         [this](const QString &path) {
                             const auto written = writePrivately(path, [&](QIODevice &device) -> Result<void> {
                                 device.write(importExample());
                                 return {};
                             });
                             if (!written)
                                 showError(this, written.error());
                             else
                                 navigator().notify(tr("Saved %1").arg(QFileInfo(path).fileName()));
                         });
}

void ImportPage::begin(const QString &what)
{
    m_doing->setText(what);
    m_progress->setValue(0);
    m_timer->start();
    showBar();
}

void ImportPage::end()
{
    m_timer->stop();
    showBar();
}

void ImportPage::open(Reading reading, const Ref &mapping)
{
    auto opened = std::make_shared<std::optional<import_mappings::Opened>>();
    m_task->start(
        workspace(), Workspace::Mode::ReadOnly,
        [opened, reading, mapping, path = m_source->path(), options = m_source->options()](Workspace &own,
                                                                                           Job *) -> Result<void> {
            if (reading == Reading::AsLastTime) {
                auto asLastTime = import_mappings::openAsLastTime(path, own, options);
                if (!asLastTime)
                    return std::unexpected(asLastTime.error());
                *opened = std::move(*asLastTime);
                return {};
            }
            const auto kept = own.record(mapping);
            auto session = reading == Reading::By && kept ? import_mappings::openBy(*kept, path, own, options)
                                                          : ImportSession::open(path, own, options);
            if (!session)
                return std::unexpected(session.error());
            *opened = import_mappings::Opened{std::move(*session), mapping};
            return {};
        },
        [this, opened](const std::optional<Error> &error) {
            end();
            if (error) {
                showError(this, *error, [this] { m_source->focusFirst(); });
                return;
            }
            m_rows->setRehearsal(nullptr, nullptr); // it was of the session that goes
            m_session = std::make_unique<ImportSession>(std::move((*opened)->session));
            m_mapping = (*opened)->mapping;
            m_rehearsal.reset();
            const auto kept = workspace().record(m_mapping);
            m_columns->setSession(m_session.get(), kept ? std::optional(*kept) : std::nullopt);
            goTo(Columns);
        });
    begin(tr("Reading the list…"));
}

void ImportPage::chooseMapping()
{
    auto *dialog = new ImportMappingsDialog(context(), m_session->options().entity, this);
    connect(dialog, &ImportMappingsDialog::mappingChosen, this,
            [this](const Ref &mapping) { open(Reading::By, mapping); });
    dialog->open();
}

/// With nothing left to decide, Enter leads on.
void ImportPage::offerNext()
{
    const int step = m_steps->currentIndex();
    const ImportCounts counts = m_rehearsal ? m_rehearsal->result.counts : ImportCounts();
    const bool isAsked = m_rehearsal && m_session->options().onRecord == OnRecord::Ask && m_rehearsal->changing() > 0;
    const bool isReady = step == Columns ? m_columns->isReady()
                                         : step == Rows && counts.failed == 0 && counts.possible == 0 && !isAsked;
    const bool isAtWork = !m_steps->currentWidget()->isAncestorOf(focusWidget()); // with something else of the page
    if (isReady && !isAtWork && m_next->isEnabled())
        m_next->setFocus();
}

// --- Dropping a file ---------------------------------------------------------------------------------------------

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_task->isRunning() && !draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty() || m_task->isRunning())
        return;
    event->acceptProposedAction();
    openAnother(path);
}

} // namespace elo
