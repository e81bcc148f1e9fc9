// SPDX-License-Identifier: GPL-3.0-or-later
// The third step of the import and what comes after it: looking at the rows, importing them, taking them back.

#include "core/exchange/import_mapping.h"
#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/take_back.h"
#include "ui/navigator.h"
#include "ui/page_factory.h"
#include "ui/pages/import_page.h"
#include "ui/pages/import_rows_step.h"
#include "ui/pages/import_source_step.h"
#include "ui/widgets/empty_state.h"
#include "ui/workspace_task.h"

#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

/// Goes through all rows, on a worker with a session of its own.
WorkspaceTask::Work rehearsing(const ImportSession &session, const std::shared_ptr<ImportRehearsal> &rehearsal)
{
    return [rehearsal, session](Workspace &own, Job *job) -> Result<void> {
        auto done = session.rehearse(own, job);
        if (!done)
            return std::unexpected(done.error());
        *rehearsal = std::move(*done);
        return {};
    };
}

} // namespace

void ImportPage::rehearse()
{
    auto rehearsal = std::make_shared<ImportRehearsal>();
    m_task->start(workspace(), Workspace::Mode::ReadOnly, rehearsing(*m_session, rehearsal),
                  [this, rehearsal](const std::optional<Error> &error) {
                      end();
                      if (error) {
                          if (error->code != ErrorCode::Cancelled)
                              showError(this, *error);
                          return;
                      }
                      m_rehearsal = rehearsal;
                      m_rows->setRehearsal(m_session.get(), rehearsal);
                      goTo(Rows);
                  });
    begin(tr("Checking the rows…"));
}

/// One row at once; what follows for the others is found out beside the window.
void ImportPage::rehearseRow(qsizetype row)
{
    if (!m_rehearsal || m_task->isRunning())
        return;
    if (const auto done = m_session->rehearseRow(workspace(), *m_rehearsal, row); !done) {
        showError(this, done.error());
        return;
    }
    m_rows->refresh(row);
    showBar();
    m_isBehind = true;
    m_soon->start();
}

void ImportPage::rehearseQuietly()
{
    if (m_task->isRunning() || m_steps->currentIndex() != Rows)
        return;
    if (m_again->isRunning()) { // with corrections that are overtaken
        m_again->cancel();
        m_soon->start();
        return;
    }
    m_isBehind = false;
    auto rehearsal = std::make_shared<ImportRehearsal>();
    m_again->start(workspace(), Workspace::Mode::ReadOnly, rehearsing(*m_session, rehearsal),
                   [this, rehearsal](const std::optional<Error> &error) {
                       if (error || m_isBehind || m_steps->currentIndex() != Rows || m_task->isRunning() ||
                           !m_session)
                           return; // looking at the single rows has told what there is to tell
                       if (m_rows->isEditing()) {
                           m_soon->start();
                           return;
                       }
                       m_rehearsal = rehearsal;
                       m_rows->setRehearsal(m_session.get(), rehearsal);
                       showBar();
                   });
}

void ImportPage::apply()
{
    m_soon->stop();
    m_again->cancel();
    auto result = std::make_shared<ImportResult>();
    auto forgotten = std::make_shared<std::optional<Error>>();
    m_task->start(
        workspace(), Workspace::Mode::ReadWrite,
        [result, forgotten, session = *m_session, mapping = m_mapping](Workspace &own, Job *job) -> Result<void> {
            auto done = session.apply(own, job);
            if (!done)
                return std::unexpected(done.error());
            *result = std::move(*done);
            // The list is imported either way; without its mapping the next one begins with a guess.
            if (!result->operation.isNull())
                if (const auto kept = import_mappings::remember(own, session, mapping); !kept)
                    *forgotten = kept.error();
            return {};
        },
        [this, result, forgotten](const std::optional<Error> &error) {
            end();
            if (error) {
                showError(this, *error);
                return;
            }
            if (*forgotten)
                showError(this, **forgotten);
            m_result = std::move(*result);
            m_result.counts.possible = undecided();
            if (!m_result.operation.isNull())
                workspace().adoptOperation(m_result.operation); // before the menus hear of the change
            workspace().noticeOtherWriters();
            m_isUndone = false;
            showResult();
            goTo(Done);
            navigator().notify(
                tr("%Ln record(s) imported", nullptr, int(m_result.counts.created + m_result.counts.updated)),
                m_result.operation);
        });
    begin(tr("Importing…"));
}

/// New records that may be about somebody who is known, and of whom nothing was decided.
qint64 ImportPage::undecided() const
{
    qint64 count = 0;
    for (auto it = m_rehearsal->likenesses().begin(); it != m_rehearsal->likenesses().end(); ++it)
        count += m_rehearsal->row(it.key()).outcome == ImportOutcome::Create &&
                 m_session->decision(it.key()).identity == ImportDecision::Identity::Open;
    return count;
}

void ImportPage::undo()
{
    // What was edited since is shown first; it may stay while the rest goes.
    takeBack({&workspace(), &navigator()}, m_result.operation, this, [this](const Result<TakenBack> &done) {
        if (!done) {
            showError(this, done.error());
            return;
        }
        m_isUndone = true;
        m_undone = done->sentence;
        showResult();
        m_done->focusFirst();
    });
}

void ImportPage::openList()
{
    ListQuery query;
    query.entity = m_session->options().entity;
    // Parts and links stand on the pages of what they belong to.
    if (const Entity &entity = workspace().schema().entity(query.entity); !entity.isThing())
        for (const int i : entity.flagged(FieldFlag::Owner))
            for (const char *key : entity.fields[size_t(i)].targets)
                if (const Entity &owner = workspace().schema().entity(QString::fromLatin1(key));
                    owner.isThing() && query.entity == entity.name())
                    query.entity = owner.name();
    if (const Ref event = m_session->options().event; !event.isNull())
        navigator().openRecord(event);
    else
        navigator().openList(query);
}

void ImportPage::showResult()
{
    const ImportCounts &counts = m_result.counts;
    QStringList lines{tr("%Ln new record(s)", nullptr, int(counts.created))};
    if (counts.updated > 0)
        lines << tr("%Ln record(s) added to", nullptr, int(counts.updated));
    if (counts.unchanged > 0)
        lines << tr("%Ln row(s) with nothing new", nullptr, int(counts.unchanged));
    if (counts.possible > 0)
        lines << tr(
            "%Ln new record(s) may be somebody who was known already. The duplicates page shows both side by side.",
            nullptr, int(counts.possible));
    if (counts.pictures > 0)
        lines << tr("%Ln photograph(s) attached", nullptr, int(counts.pictures));
    if (counts.photos > 0)
        lines << tr("%Ln photograph(s) left out: broken, or only an address on the Internet", nullptr,
                    int(counts.photos));
    if (counts.failed > 0)
        lines << tr(
            "%Ln row(s) in error, not imported. Correct the list and import it again: only these will be added.",
            nullptr, int(counts.failed));
    m_done->setTexts(m_isUndone ? tr("The import is undone") : tr("The list is imported"),
                     m_isUndone ? m_undone : lines.join(u'\n'));
    m_done->clearButtons();
    if (!m_isUndone) {
        connect(m_done->addButton(m_session->options().event.isNull() ? tr("Open the list") : tr("Open the event")),
                &QPushButton::clicked, this, &ImportPage::openList);
        if (counts.possible > 0)
            connect(m_done->addButton(tr("Look at the duplicates")), &QPushButton::clicked, this,
                    [this] { navigator().openPage(pages::kDuplicates); });
        if (!m_result.operation.isNull())
            connect(m_done->addButton(tr("Undo the import"), u"undo"_s), &QPushButton::clicked, this,
                    &ImportPage::undo);
    }
    connect(m_done->addButton(tr("Import another list"), u"import"_s), &QPushButton::clicked, this,
            &ImportPage::startOver);
}

} // namespace elo
