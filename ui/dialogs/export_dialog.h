// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export.h"
#include "ui/file_chooser.h"
#include "ui/page.h"

#include <QDialog>
#include <memory>

class QCheckBox;
class QComboBox;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTimer;

namespace elo {

class HandingForm;
class WorkspaceTask;

/// Writes the records of a list: as a table (which columns, in which language), members as an address book,
/// follow-ups and events as a calendar. Lists of people are for the office's own work, or are handed to somebody:
/// then it asks to whom, for what and why, says how many consent before anything is written, and asks once more.
/// Open it with open(); it deletes itself.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(const PageContext &context, const ListQuery &query, QWidget *parent,
                 std::unique_ptr<FileChooser> chooser = nullptr);
    ~ExportDialog() override;

    ExportFormat format() const;
    ExportOptions options() const;
    Handing handing() const;
    void reject() override;

private:
    static QString formatText(ExportFormat format);
    QWidget *makeForm();
    QWidget *makeHanding();
    QWidget *makeColumns();
    void fillColumns();
    void countConsents();
    void confirm();
    void chooseTarget();
    void write(const QString &path);
    QString outcomeText(const Exported &exported, const QString &file) const;
    void showState();

    PageContext m_context;
    ListQuery m_query;
    std::unique_ptr<FileChooser> m_chooser;
    WorkspaceTask *m_task;
    WorkspaceTask *m_counting;
    std::optional<Exported> m_count;  ///< of those who consent to the purpose that is chosen
    HandingForm *m_handing = nullptr; ///< null for what is no list of people
    QCheckBox *m_keys;
    QCheckBox *m_mark;
    QComboBox *m_format;
    QComboBox *m_language;
    QComboBox *m_delimiter;
    QListWidget *m_columns;
    QProgressBar *m_progress;
    QPushButton *m_export;
    QTimer *m_timer;
};

} // namespace elo
