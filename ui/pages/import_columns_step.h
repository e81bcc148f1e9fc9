// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_session.h"
#include "core/schema/entity.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QPushButton;
class QTableView;

namespace elo {

class ImportColumnsModel;
class ImportMappingBar;
class ImportValuesLoader;
class Label;
class Workspace;

/// The second step of an import: where each column goes, what its values mean, and the rules for values.
class ImportColumnsStep : public QWidget
{
    Q_OBJECT
public:
    ImportColumnsStep(Workspace &workspace, QWidget *parent);

    /// @param session null to let go of it. @param mapping by which its columns have their places; nullopt: a guess.
    void setSession(ImportSession *session, const std::optional<Record> &mapping = std::nullopt);
    void focusFirst();
    /// Stops looking at the values.
    void stop();
    /// Whether there is nothing to decide: all is as last time, and understood.
    bool isReady() const;

Q_SIGNALS:
    void guessWanted();
    void mappingsWanted();
    void valuesCounted();

private:
    QWidget *makeTable();
    QBoxLayout *makeValues();
    void showRules(const ImportOptions &options);
    void showButton();
    void openValues(int column);
    QWidget *makeRules();
    void applyRules();
    QString sourceText() const;
    void showSummary();

    Workspace &m_workspace;
    ImportSession *m_session = nullptr;
    bool m_isAsLastTime = false;
    ImportValuesLoader *m_values;
    ImportColumnsModel *m_model;
    ImportMappingBar *m_mapping;
    QPushButton *m_valuesButton;
    Label *m_valuesHint;
    QTableView *m_table;
    Label *m_file;
    Label *m_summary;
    QComboBox *m_onRecord;
    QCheckBox *m_leaveEmpty;
    QComboBox *m_dateOrder;
};

} // namespace elo
