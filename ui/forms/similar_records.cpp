// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/similar_records.h"

#include "core/workspace.h"
#include "ui/forms/elided_link.h"
#include "ui/models/background_query.h"
#include "ui/reason_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace elo {

namespace {

constexpr int kRestMs = 200; // not at every letter: links that jump about while one types are of no use
constexpr int kMostShown = 5;
constexpr int kShortest = 3;
constexpr int kMostReasons = 4; // the weightiest; a line has no room for more

QString titleOf(const Record &record)
{
    const int title = record.entity->titleField();
    return title < 0 ? QString() : record.values[size_t(title)].toString().trimmed();
}

/// Things other than people are alike by their names.
Result<std::vector<SimilarPerson>> sameWords(Workspace &workspace, const Record &typed)
{
    const auto hits = workspace.search(titleOf(typed), {typed.entity->name()}, kMostShown);
    if (!hits)
        return std::unexpected(hits.error());
    std::vector<SimilarPerson> found;
    for (const SearchHit &hit : *hits)
        found.push_back({hit.ref, hit.number, hit.title, hit.subtitle, 0, {}});
    return found;
}

} // namespace

SimilarRecords::SimilarRecords(const PageContext &context, const Entity &entity, QWidget *parent)
    : QWidget(parent), m_context(context), m_entity(entity),
      m_query(std::make_unique<BackgroundQuery>(context.workspace->path(), context.workspace->user(), nullptr)),
      m_column(new QVBoxLayout(this)), m_links(new QVBoxLayout)
{
    m_column->setContentsMargins(0, spacing::kHalf, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(new Label(tr("Already here?"), TextRole::Warning, this));
    m_column->addLayout(m_links);
    m_links->setSpacing(0);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kRestMs);
    connect(&m_timer, &QTimer::timeout, this, &SimilarRecords::look);
    hide();
}

SimilarRecords::~SimilarRecords() = default;

void SimilarRecords::lookFor(RecordTree typed)
{
    m_typed = std::move(typed);
    m_timer.start();
}

void SimilarRecords::look()
{
    if (titleOf(m_typed.record).size() < kShortest) {
        m_query->cancel();
        show({});
        return;
    }
    m_query->ask(
        m_context.workspace->language(),
        [typed = m_typed](Workspace &workspace) {
            const bool isMember = typed.record.entity->name() == u"member";
            return isMember ? similarPeople(workspace, typed, kMostShown) : sameWords(workspace, typed.record);
        },
        [this](const Result<std::vector<SimilarPerson>> &similar) {
            show(similar ? *similar : std::vector<SimilarPerson>());
        });
}

void SimilarRecords::show(const std::vector<SimilarPerson> &similar)
{
    while (QLayoutItem *item = m_links->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const SimilarPerson &person : similar) {
        const QString place = person.subtitle.isEmpty() ? person.number : person.subtitle;
        const QString who = QStringLiteral("%1 (%2)").arg(person.title, place);
        const QString why = reasonTexts(person.reasons).mid(0, kMostReasons).join(QStringLiteral(", "));
        auto *link = new ElidedLink(why.isEmpty() ? who : QStringLiteral("%1 · %2").arg(who, why), this);
        link->setFocusPolicy(Qt::TabFocus);
        connect(link, &QPushButton::clicked, this, [this, ref = person.ref] { Q_EMIT chosen(ref); });
        m_links->addWidget(link);
    }
    setVisible(!similar.empty());
}

} // namespace elo
