// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QTableView;

namespace elo {

class ImportColumnsModel;
class Label;
class Schema;

/// The second step of an import: where each column goes, and the rules for values.
class ImportColumnsStep : public QWidget
{
    Q_OBJECT
public:
    ImportColumnsStep(const Schema &schema, QWidget *parent);

    /// @param session null to let go of it.
    void setSession(ImportSession *session);
    void focusFirst();

private:
    QWidget *makeTable();
    QWidget *makeRules();
    void applyRules();
    QString sourceText() const;
    void showSummary();

    ImportSession *m_session = nullptr;
    ImportColumnsModel *m_model;
    QTableView *m_table;
    Label *m_file;
    Label *m_summary;
    QComboBox *m_onRecord;
    QCheckBox *m_leaveEmpty;
    QComboBox *m_dateOrder;
};

} // namespace elo
