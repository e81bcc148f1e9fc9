// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/link_matrix_model.h"
#include "ui/page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;
class QTimer;

namespace elo {

class BackgroundQuery;
class EmptyState;
class Label;
class PageHeader;

/// Which associations and missions are in contact, and where there is silence. Enter opens the communications behind
/// a cell, F drafts a follow-up, C records a communication.
class LinkMatrixPage : public Page
{
    Q_OBJECT
public:
    LinkMatrixPage(const PageContext &context, QWidget *parent);
    ~LinkMatrixPage() override;

    QString title() const override;
    void enter(const QVariantMap &arguments) override;
    QVariantMap state() const override;
    void focusSearch() override;

Q_SIGNALS:
    void loaded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFilter();
    QWidget *makeActions();
    void buildTable();
    void fillPlaces(const LinkMatrix &matrix);
    void applyFilter();
    void reload();
    void show(std::shared_ptr<const LinkMatrix> matrix);
    void describe();
    void openCommunications();
    void draftFollowUp();
    void recordCommunication();

    BackgroundQuery *m_query;
    QTimer *m_later;
    LinkMatrixModel *m_model;
    PageHeader *m_header;
    QLineEdit *m_find;
    QComboBox *m_place;
    QComboBox *m_silence;
    QCheckBox *m_all;
    QCheckBox *m_marked;
    QTableView *m_table;
    EmptyState *m_empty;
    Label *m_told;
    QPushButton *m_open;
    QPushButton *m_follow;
    QPushButton *m_record;
    bool m_stale = true;
    bool m_isLoaded = false;
};

} // namespace elo
