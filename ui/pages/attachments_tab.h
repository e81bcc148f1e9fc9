// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/schema/entity.h"
#include "ui/file_chooser.h"
#include "ui/pages/record_tabs.h"

class QPushButton;
class QTemporaryDir;
class QTreeWidget;

namespace elo {

class AttachmentPreview;
class BackgroundQuery;
class EmptyState;
class WorkspaceTask;

/// The files that are kept with a thing: added by a button or by dropping them here, looked at, opened in their own
/// program, saved elsewhere. Files are read and written on a thread of their own.
class AttachmentsTab : public RecordTab
{
    Q_OBJECT
public:
    AttachmentsTab(const PageContext &context, QWidget *parent, std::unique_ptr<FileChooser> chooser = nullptr);
    ~AttachmentsTab() override;

    QString title() const override;
    void setRecord(const Record &record) override;
    /// Attaches copies of files, each as an operation.
    void attach(const QStringList &paths);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildList();
    void reload();
    void showCurrent();
    void refreshButtons();
    const Record *current() const;
    void chooseFile();
    void open();
    void openCopy(const Record &attachment);
    void saveAs();
    void write(const Record &attachment, const QString &path, const std::function<void()> &done);
    void editNote();
    void remove();

    PageContext m_context;
    std::unique_ptr<FileChooser> m_chooser;
    std::unique_ptr<QTemporaryDir> m_copies; ///< private; what is opened elsewhere, gone with the window
    WorkspaceTask *m_task;
    BackgroundQuery *m_reader;
    Ref m_owner;
    std::vector<Record> m_attachments;
    Id m_previewed;
    EmptyState *m_empty;
    QWidget *m_content;
    QTreeWidget *m_list = nullptr;
    AttachmentPreview *m_preview;
    QPushButton *m_add = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_note = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace elo
