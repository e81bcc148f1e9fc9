// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paper_content.h"
#include "ui/dialogs/printer_chooser.h"
#include "ui/file_chooser.h"
#include "ui/page.h"
#include "ui/print/report_pages.h"

#include <QDialog>
#include <memory>
#include <optional>

class QPushButton;
class QStackedWidget;
class QTimer;

namespace elo {

class EmptyState;
class Label;
class PaperOptions;
class ReportPreview;
class WorkspaceTask;

/// The papers of an event: badges, lists, certificates, name plates. One sees the pages while one chooses; what is
/// printed or saved as PDF are those pages. Open it with open(); it deletes itself.
class PaperDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param chosen a participant who may be printed alone; may be null.
    PaperDialog(const PageContext &context, const Ref &event, const Id &chosen, QWidget *parent,
                std::unique_ptr<FileChooser> files = nullptr, std::unique_ptr<PrinterChooser> printers = nullptr);
    ~PaperDialog() override;

    void reject() override;

private:
    QWidget *makePreview();
    void changeSoon();
    void read();
    void showPages(ReportPages pages);
    void showEmpty();
    QString summary() const;
    void showState();
    void confirmThen(const std::function<void()> &proceed);
    void choosePrinter();
    void chooseTarget();
    void write(const QString &path);
    void print(const std::shared_ptr<QPrinter> &printer);
    /// Runs what takes its time with what is to be on paper, and says `done` when it went well.
    void hand(std::function<Result<void>(Workspace &, const PaperContent &)> way, const QString &done);
    void resizeEvent(QResizeEvent *event) override;

    PageContext m_context;
    Ref m_event;
    std::unique_ptr<FileChooser> m_files;
    std::unique_ptr<PrinterChooser> m_printers;
    WorkspaceTask *m_reading;
    WorkspaceTask *m_handing;
    QTimer *m_soon;
    QPageLayout m_layout;                  ///< the paper that the pages in the preview are for
    std::optional<PaperContent> m_content; ///< of what is in the preview; none while it is being read
    bool m_stale = false;                  ///< something changed while it was being read
    PaperOptions *m_options;
    QWidget *m_previewSide;
    QStackedWidget *m_stack;
    ReportPreview *m_preview;
    EmptyState *m_empty;
    Label *m_summary;
    Label *m_problem;
    Label *m_position;
    Label *m_done;
    QPushButton *m_save;
    QPushButton *m_print;
};

} // namespace elo
