// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/list_query.h"
#include "ui/page.h"

class QSplitter;
class QStackedWidget;

namespace elo {

class EmptyState;
struct Entity;
class RecordForm;
class RecordList;
class RecordView;
class RecordViews;

/// The page of one kind of thing: the list, and beside it the record or its form. enter() takes
///   {"ref": Ref text}                                            shows that record beside the list as it stands;
///   {"query": ListQuery in a QVariant, "columns": field keys}    shows the list with that text, filter and order,
///                                                                and, if there are any, those columns;
///   {"new": true, "values": QVariantMap, "about": Ref text}      opens an empty form;
///   {"edit": Ref text}                                           opens the form of a record;
///   {"view": "list", "board", "calendar"}                        shows that view, where the entity has it;
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
    bool hasUnsavedInput() const override;
    QVariantMap state() const override;
    void focusSearch() override;

private:
    void leaveForm(const std::function<void()> &proceed);
    void showRecord(const Ref &ref, bool focus);
    void showNothing();
    void startNew(const QVariantMap &values, const Ref &about);
    void startEdit(const Ref &ref);
    RecordForm *openForm();
    void closeForm();
    void onCurrentChanged(const Ref &ref);
    void onSaved(const Ref &ref);

    const Entity &m_entity;
    QSplitter *m_splitter;
    RecordList *m_list;
    QStackedWidget *m_side;
    EmptyState *m_nothing;
    RecordView *m_view;
    RecordViews *m_views = nullptr; ///< for what has a board or a calendar besides its list
    RecordForm *m_form = nullptr; ///< while one is open
    Ref m_shown;
};

} // namespace elo
