// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/list_query.h"
#include "ui/page.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace elo {

class Label;

/// Keeps a list under a name, for oneself or for everybody; a name that is there already is overwritten when one says
/// so. With a view it renames that instead. Open it with open(); it deletes itself.
class SaveViewDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param columns keys of the fields that the list shows.
    SaveViewDialog(const PageContext &context, const ListQuery &query, const QStringList &columns, QWidget *parent);
    SaveViewDialog(const PageContext &context, const Ref &view, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    void saved(const elo::Ref &view);

private:
    void build();
    void onEdited();
    Ref sameName() const;

    PageContext m_context;
    ListQuery m_query;
    QStringList m_columns;
    Ref m_renamed; ///< null: a list is saved
    QLineEdit *m_name;
    QCheckBox *m_shared;
    Label *m_hint;
    QPushButton *m_save;
};

} // namespace elo
