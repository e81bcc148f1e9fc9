// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/records_page.h"

#include "core/workspace.h"

namespace elo {

RecordsPage::RecordsPage(const PageContext &context, const QString &entityKey, QWidget *parent)
    : Page(context, parent), m_entity(context.workspace->schema().entity(entityKey))
{
}

RecordsPage::~RecordsPage() = default;

QString RecordsPage::title() const
{
    return m_entity.pluralText();
}

void RecordsPage::enter(const QVariantMap &) {}

void RecordsPage::leave(const std::function<void()> &proceed)
{
    proceed();
}

QVariantMap RecordsPage::state() const
{
    return {};
}

void RecordsPage::focusSearch() {}

} // namespace elo
