// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/similar_records.h"

#include "core/workspace.h"
#include "ui/forms/elided_link.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace elo {

namespace {
constexpr int kRestMs = 200; // not at every letter: links that jump about while one types are of no use
constexpr int kMostShown = 5;
constexpr int kShortest = 3;
} // namespace

SimilarRecords::SimilarRecords(const PageContext &context, const Entity &entity, QWidget *parent)
    : QWidget(parent), m_context(context), m_entity(entity), m_column(new QVBoxLayout(this)), m_links(new QVBoxLayout)
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

void SimilarRecords::lookFor(const QString &text)
{
    m_text = text.trimmed();
    m_timer.start();
}

void SimilarRecords::look()
{
    while (QLayoutItem *item = m_links->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    std::vector<SearchHit> hits;
    if (m_text.size() >= kShortest)
        if (auto found = m_context.workspace->search(m_text, {m_entity.name()}, kMostShown))
            hits = std::move(*found);
    for (const SearchHit &hit : hits) {
        const QString place = hit.subtitle.isEmpty() ? hit.number : hit.subtitle;
        auto *link = new ElidedLink(QStringLiteral("%1 (%2)").arg(hit.title, place), this);
        link->setFocusPolicy(Qt::TabFocus);
        connect(link, &QPushButton::clicked, this, [this, ref = hit.ref] { Q_EMIT chosen(ref); });
        m_links->addWidget(link);
    }
    setVisible(!hits.empty());
}

} // namespace elo
