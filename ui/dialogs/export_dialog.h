// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export.h"
#include "ui/file_chooser.h"
#include "ui/page.h"

#include <QDialog>
#include <memory>

class QComboBox;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTimer;

namespace elo {

class WorkspaceTask;

/// Writes the records of a list: as a table (which columns, in which language), members as an address book,
/// follow-ups and events as a calendar. Open it with open(); it deletes itself.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(const PageContext &context, const ListQuery &query, QWidget *parent,
                 std::unique_ptr<FileChooser> chooser = nullptr);
    ~ExportDialog() override;

    ExportFormat format() const;
    ExportOptions options() const;
    void reject() override;

private:
    static QString formatText(ExportFormat format);
    QWidget *makeForm();
    QWidget *makeColumns();
    void chooseTarget();
    void write(const QString &path);
    void showState();

    PageContext m_context;
    ListQuery m_query;
    std::unique_ptr<FileChooser> m_chooser;
    WorkspaceTask *m_task;
    QComboBox *m_format;
    QComboBox *m_language;
    QComboBox *m_delimiter;
    QListWidget *m_columns;
    QProgressBar *m_progress;
    QPushButton *m_export;
    QTimer *m_timer;
};

} // namespace elo
