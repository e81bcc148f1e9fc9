// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/list_query.h"
#include "ui/page.h"

namespace elo {

struct Entity;

/// The page of one kind of thing: the list, and beside it the record or its form. enter() takes
///   {"ref": Ref text}                                            shows that record beside the list as it stands;
///   {"query": ListQuery in a QVariant}                           shows the list with that text, filter and order;
///   {"new": true, "values": QVariantMap, "about": Ref text}      opens an empty form;
///   {}                                                           leaves everything as it was.
class RecordsPage : public Page
{
    Q_OBJECT
public:
    RecordsPage(const PageContext &context, const QString &entityKey, QWidget *parent);
    ~RecordsPage() override;

    QString title() const override;
    void enter(const QVariantMap &arguments) override;
    void leave(const std::function<void()> &proceed) override;
    QVariantMap state() const override;
    void focusSearch() override;

private:
    const Entity &m_entity;
};

} // namespace elo

Q_DECLARE_METATYPE(elo::ListQuery)
