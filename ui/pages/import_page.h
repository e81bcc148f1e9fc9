// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_session.h"
#include "ui/file_chooser.h"
#include "ui/page.h"

#include <memory>

class QBoxLayout;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace elo {

class EmptyState;
class ImportColumnsStep;
class ImportRowsStep;
class ImportSourceStep;
class WorkspaceTask;
class Label;
class PageHeader;

/// Imports a list in four steps: the file, its columns, what would happen, done. Reading and writing go on beside the
/// window. Where the columns go is kept, and used again for the next list of the same source. enter() takes {"path":
/// file} to begin with a list and {"event": Ref text} to choose its event.
class ImportPage : public Page
{
    Q_OBJECT
public:
    ImportPage(const PageContext &context, QWidget *parent, std::unique_ptr<FileChooser> chooser = nullptr);
    ~ImportPage() override;

    QString title() const override;
    void enter(const QVariantMap &arguments) override;
    void leave(const std::function<void()> &proceed) override;
    bool hasUnsavedInput() const override;
    QVariantMap state() const override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Step { Source, Columns, Rows, Done };

    QBoxLayout *makeBar();
    void goTo(Step step);
    void next();
    void back();
    void showBar();

    bool hasCorrections() const;
    void choose();
    void openAnother(const QString &path);
    void saveExample();
    /// How the columns of a list get their places.
    enum class Reading { AsLastTime, Guess, By };
    void open(Reading reading, const Ref &mapping = {});
    void chooseMapping();
    void offerNext();
    void rehearse();
    void rehearseRow(qsizetype row);
    void rehearseQuietly();
    void apply();
    qint64 undecided() const;
    void undo();
    void startOver();
    void openList();

    void begin(const QString &what);
    void end();
    void showResult();

    std::unique_ptr<FileChooser> m_chooser;
    std::unique_ptr<ImportSession> m_session;
    Ref m_mapping; ///< by which the list is read; null: a guess
    std::shared_ptr<ImportRehearsal> m_rehearsal;
    ImportResult m_result;
    bool m_isUndone = false;
    QString m_undone; ///< what that came to

    WorkspaceTask *m_task;
    WorkspaceTask *m_again;  ///< looks at the whole list again while rows are corrected
    QTimer *m_soon;          ///< when nothing was corrected for a moment
    bool m_isBehind = false; ///< something was corrected since the last look at the whole list began
    PageHeader *m_header;
    QStackedWidget *m_steps;
    ImportSourceStep *m_source;
    ImportColumnsStep *m_columns;
    ImportRowsStep *m_rows;
    EmptyState *m_done;
    Label *m_doing;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_back;
    QPushButton *m_next;
    QTimer *m_timer;
};

} // namespace elo
