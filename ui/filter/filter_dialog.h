// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list_query.h"
#include "ui/page.h"

#include <QDialog>

class QPushButton;
class QTimer;

namespace elo {

class GroupEditor;
class Label;
class ListLoader;
struct Entity;

/// Builds the filter of a list as a tree, by mouse and keyboard, and says in words what it finds and how many. Open
/// it with open(); it deletes itself.
class FilterDialog : public QDialog
{
    Q_OBJECT
public:
    FilterDialog(const PageContext &context, const ListQuery &query, QWidget *parent);
    ~FilterDialog() override;

    FilterGroup filter() const;

Q_SIGNALS:
    void chosen(const elo::FilterGroup &filter); ///< the list is to show it

private:
    void onEdited();
    void count();

    PageContext m_context;
    ListQuery m_query;
    const Entity &m_entity;
    GroupEditor *m_root;
    Label *m_sentence;
    Label *m_count;
    QTimer *m_pause; ///< between the last key and counting
    ListLoader *m_loader;
};

} // namespace elo
