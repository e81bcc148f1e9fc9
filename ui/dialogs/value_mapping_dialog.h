// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_values.h"

#include <QDialog>
#include <QHash>

class QTableView;

namespace elo {

class Label;
class ValueMeaningsModel;

/// What the texts of one column of a list mean, as said for all rows at once: "Masc." is masculine, "Sudáfrica" is
/// South Africa. What is not understood stands first.
class ValueMappingDialog : public QDialog
{
    Q_OBJECT
public:
    struct Contents
    {
        QString header; ///< of the column
        QString target; ///< where it goes
        std::vector<import_values::Reading> readings;
        std::vector<import_values::Choice> choices;
        ValueMeanings chosen;
        bool isWhole = true; ///< all different texts of the column are here
    };
    ValueMappingDialog(Contents contents, QWidget *parent);

Q_SIGNALS:
    /// nullopt takes back what was said about a text.
    void meaningsChosen(const QHash<QString, std::optional<QString>> &changes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void showSummary();

    ValueMeaningsModel *m_model;
    QTableView *m_table;
    Label *m_summary;
};

} // namespace elo
