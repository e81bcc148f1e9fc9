// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QFormLayout;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace elo {

class RecordListModel;
struct Record;

/// The log of the lists of people that left the program: who wrote which, for what, to whom and why. It is only read.
class DisclosuresPage : public Page
{
    Q_OBJECT
public:
    DisclosuresPage(const PageContext &context, QWidget *parent);

    QString title() const override;
    void enter(const QVariantMap &arguments) override;
    void focusSearch() override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void search(const QString &text);
    QString columnsText(const Record &entry) const;
    void showCurrent();

    RecordListModel *m_model;
    QLineEdit *m_search;
    QTableView *m_table;
    QStackedWidget *m_lists;
    QWidget *m_details;
    QFormLayout *m_detail;
};

} // namespace elo
