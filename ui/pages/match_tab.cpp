// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/match_tab.h"

#include "core/workspace.h"
#include "ui/dialogs/interest_dialog.h"
#include "ui/error_text.h"
#include "ui/forms/flow_layout.h"
#include "ui/models/background_query.h"
#include "ui/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/link_list.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace elo {

using namespace Qt::StringLiterals;

MatchTab::MatchTab(const PageContext &context, QWidget *parent)
    : RecordTab(parent), m_context(context),
      m_query(new BackgroundQuery(context.workspace->path(), context.workspace->user(), this)),
      m_told(new Label({}, TextRole::Body, this)), m_warning(new Label({}, TextRole::Warning, this)),
      m_previous(new QPushButton(icon(u"back"_s), tr("Previous"), this)),
      m_next(new QPushButton(icon(u"forward"_s), tr("Next"), this)), m_list(new LinkList(tr("Matches"), this)),
      m_interest(new QPushButton(icon(u"match"_s), tr("Record interest…"), this))
{
    auto *scroll = new QScrollArea(this);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins({});
    m_card = new Card;
    m_card->column()->setContentsMargins(spacing::kHalf, spacing::kHalf, spacing::kHalf, spacing::kHalf);
    m_card->column()->addWidget(m_list);
    inner->addWidget(m_card);
    inner->addStretch();
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *actions = new QWidget(this);
    auto *flow = new FlowLayout(actions, spacing::kUnit);
    for (QPushButton *button : {m_interest, m_previous, m_next})
        flow->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kUnit, 0, 0);
    column->setSpacing(spacing::kUnit);
    column->addWidget(m_told->wrapped());
    column->addWidget(m_warning->wrapped());
    column->addWidget(scroll, 1);
    column->addWidget(actions);
    m_warning->hide();
    m_previous->hide();
    m_next->hide();
    connect(m_list, &LinkList::chosen, this, [this](const Ref &ref) { m_context.navigator->openRecord(ref); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatchTab::refreshButtons);
    connect(m_interest, &QPushButton::clicked, this, &MatchTab::recordInterest);
    const auto turn = [this](qint64 by) {
        m_offset = std::max<qint64>(0, m_offset + by);
        reload();
    };
    connect(m_previous, &QPushButton::clicked, this, [turn] { turn(-kPage); });
    connect(m_next, &QPushButton::clicked, this, [turn] { turn(kPage); });
}

MatchTab::~MatchTab() = default;

void MatchTab::setRecord(const Record &record)
{
    const Ref ref{record.entity->name(), record.id};
    if (ref != m_ref) {
        m_offset = 0;
        m_query->cancel(); // what was asked for another record
        m_list->setRows({});
        m_card->hide();
        m_told->setText(tr("Looking…"));
        m_warning->hide();
    }
    m_ref = ref;
    m_stale = true;
    if (isVisible())
        reload();
}

void MatchTab::showEvent(QShowEvent *event)
{
    RecordTab::showEvent(event);
    if (m_stale && !m_ref.isNull())
        reload();
}

void MatchTab::reload()
{
    m_stale = false;
    ask();
}

void MatchTab::show(const std::vector<Match> &matches)
{
    std::vector<LinkRow> rows;
    for (const Match &match : matches) {
        LinkRow row;
        row.ref = match.ref;
        row.title = match.title;
        row.subtitle = match.reasons.join(u"  ·  "_s);
        row.badge = tr("%n point(s)", nullptr, match.score);
        row.iconName = match.ref.entity;
        rows.push_back(row);
    }
    m_list->setRows(rows);
    m_card->setVisible(!rows.empty());
    refreshButtons();
    Q_EMIT loaded();
}

void MatchTab::refreshButtons()
{
    m_interest->setEnabled(m_list->currentIndex().isValid() && !m_context.workspace->isReadOnly());
}

void MatchTab::recordInterest()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const Ref chosen = m_list->refAt(row);
    (new InterestDialog(m_context, memberOf(chosen), opportunityOf(chosen), window()))->open();
}

MemberMatchTab::MemberMatchTab(const PageContext &context, QWidget *parent) : MatchTab(context, parent)
{
    setTitle(tr("Members it fits"));
}

void MemberMatchTab::ask()
{
    m_query->ask(
        m_context.workspace->language(),
        [ref = m_ref, offset = m_offset](Workspace &workspace) { return membersFor(workspace, ref, offset, kPage); },
        [this](const Result<MemberMatches> &found) {
            if (!found) {
                m_told->setText(errorText(found.error()));
                return;
            }
            describe(*found);
            show(found->best);
        });
}

void MemberMatchTab::describe(const MemberMatches &matches)
{
    const QLocale locale;
    if (matches.fitting == 0)
        m_told->setText(
            tr("No member who may be contacted fits: the sector, the skills wanted or the interest that goes "
               "with the kind must be theirs, and the country and languages must suit."));
    else if (matches.fitting <= kPage)
        m_told->setText(tr("Fitting, and may be contacted: %n member(s).", nullptr, int(matches.fitting)));
    else
        m_told->setText(tr("%1 members fit and may be contacted. Shown: %2 to %3, the best first.")
                            .arg(locale.toString(matches.fitting), locale.toString(m_offset + 1),
                                 locale.toString(m_offset + qint64(matches.best.size()))));
    m_warning->setVisible(matches.withoutConsent > 0);
    m_warning->setText(
        tr("Fitting too, but not named without consent to being contacted: %n member(s).", nullptr, int(matches.withoutConsent)));
    m_previous->setVisible(matches.fitting > kPage);
    m_next->setVisible(matches.fitting > kPage);
    m_previous->setEnabled(m_offset > 0);
    m_next->setEnabled(m_offset + kPage < matches.fitting);
}

OpportunityMatchTab::OpportunityMatchTab(const PageContext &context, QWidget *parent) : MatchTab(context, parent)
{
    setTitle(tr("Opportunities"));
}

void OpportunityMatchTab::ask()
{
    struct Found
    {
        std::vector<Match> matches;
        bool mayBeContacted;
    };
    m_query->ask(
        m_context.workspace->language(),
        [ref = m_ref](Workspace &workspace) -> Result<Found> {
            const auto matches = opportunitiesFor(workspace, ref, QDate::currentDate());
            const auto contact = mayBeContacted(workspace, ref);
            if (!matches || !contact)
                return std::unexpected((matches ? contact.error() : matches.error()));
            return Found{*matches, *contact};
        },
        [this](const Result<Found> &found) {
            if (!found) {
                m_told->setText(errorText(found.error()));
                return;
            }
            const int number = int(found->matches.size());
            m_told->setText(number > 0 ? tr("Fitting: %n published opportunity(ies).", nullptr, number)
                                       : tr("No published opportunity fits."));
            m_warning->setVisible(!found->mayBeContacted && number > 0);
            m_warning->setText(
                tr("This person did not consent to being contacted: tell of opportunities only when asked."));
            show(found->matches);
        });
}

} // namespace elo
