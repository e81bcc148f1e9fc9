// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attachments_tab.h"

#include "core/attachments/attachment_kind.h"
#include "core/attachments/attachment_name.h"
#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/forms/part_form.h"
#include "ui/models/background_query.h"
#include "ui/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/attachment_preview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/workspace_task.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>
#include <QShortcut>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace elo {

namespace {

enum Column { Name, Size, AddedOn, Note, kColumns };

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

Ref refOf(const Record &attachment)
{
    return {attachment.entity->name(), attachment.id};
}

} // namespace

AttachmentsTab::AttachmentsTab(const PageContext &context, QWidget *parent, std::unique_ptr<FileChooser> chooser)
    : RecordTab(parent), m_context(context),
      m_chooser(chooser ? std::move(chooser) : std::make_unique<DialogFileChooser>()),
      m_task(new WorkspaceTask(this)),
      m_reader(new BackgroundQuery(context.workspace->path(), context.workspace->user(), this)),
      m_empty(new EmptyState(QStringLiteral("attachment"), tr("No file is attached"),
                             tr("Scanned statutes, minutes, photographs: drop files here, or choose one. A copy is "
                                "kept in the office file."))),
      m_preview(new AttachmentPreview)
{
    const bool isReadOnly = context.workspace->isReadOnly();
    QPushButton *first = m_empty->addButton(tr("Attach a file…"), QStringLiteral("add"));
    first->setEnabled(!isReadOnly);
    connect(first, &QPushButton::clicked, this, &AttachmentsTab::chooseFile);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(buildList());
    splitter->addWidget(m_preview);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    m_content = splitter;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kUnit, 0, 0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_content, 1);
    setAcceptDrops(!isReadOnly);
    reload();
}

AttachmentsTab::~AttachmentsTab() = default;

QWidget *AttachmentsTab::buildList()
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins({});
    column->setSpacing(spacing::kUnit);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kUnit);
    const auto button = [&](const QString &text, const QString &iconName, void (AttachmentsTab::*action)()) {
        auto *made = new QPushButton(icon(iconName), text);
        connect(made, &QPushButton::clicked, this, action);
        buttons->addWidget(made);
        return made;
    };
    m_add = button(tr("&Attach…"), QStringLiteral("add"), &AttachmentsTab::chooseFile);
    m_open = button(tr("&Open"), QStringLiteral("file"), &AttachmentsTab::open);
    m_save = button(tr("&Save as…"), QStringLiteral("export"), &AttachmentsTab::saveAs);
    buttons->addStretch();
    const auto quiet = [&](const QString &text, const QString &iconName, void (AttachmentsTab::*action)()) {
        auto *made = button({}, iconName, action);
        made->setToolTip(text);
        made->setAccessibleName(text);
        return made;
    };
    m_note = quiet(tr("Edit the note (F2)"), QStringLiteral("edit"), &AttachmentsTab::editNote);
    m_remove = quiet(tr("Take away (Delete)"), QStringLiteral("delete"), &AttachmentsTab::remove);

    m_list = new QTreeWidget;
    m_list->setAccessibleName(title());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Name"), tr("Size"), tr("Added on"), tr("Note")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Note, QHeaderView::Stretch);
    m_list->setMinimumHeight(fontMetrics().height() * 5);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AttachmentsTab::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &AttachmentsTab::open);
    for (const auto &[key, action] : std::initializer_list<std::pair<QKeySequence, void (AttachmentsTab::*)()>>{
             {Qt::Key_Insert, &AttachmentsTab::chooseFile},
             {Qt::Key_F2, &AttachmentsTab::editNote},
             {Qt::Key_Delete, &AttachmentsTab::remove}}) {
        auto *shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    }
    column->addLayout(buttons);
    column->addWidget(m_list, 1);
    return panel;
}

QString AttachmentsTab::title() const
{
    return m_attachments.empty() ? tr("Attachments") : tr("Attachments (%1)").arg(m_attachments.size());
}

void AttachmentsTab::setRecord(const Record &record)
{
    m_owner = {record.entity->name(), record.id};
    reload();
}

void AttachmentsTab::reload()
{
    const Record *before = current();
    const Id selected = before ? before->id : Id();
    const Schema &schema = m_context.workspace->schema();
    m_attachments.clear();
    if (!m_owner.isNull())
        if (auto found = m_context.workspace->related(schema.entity(u"attachment"), QStringLiteral("owner"), m_owner))
            m_attachments = std::move(*found);
    const QLocale locale(m_context.workspace->language() == Language::Portuguese ? QLocale::Portuguese
                                                                                 : QLocale::English);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Record &attachment : m_attachments) {
            const QString name = attachment.text(u"file_name");
            const QString note = attachment.text(u"note").simplified();
            const Field &addedOn = attachment.entity->field(u"added_on");
            auto *item = new QTreeWidgetItem(
                m_list, {name,
                         locale.formattedDataSize(attachment.value(u"size").toLongLong(), 1,
                                                  QLocale::DataSizeTraditionalFormat),
                         m_context.workspace->displayText(addedOn, attachment.value(u"added_on")), note});
            item->setToolTip(Name, plainToolTip(name));
            item->setToolTip(Note, plainToolTip(attachment.text(u"note")));
            item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
            if (attachment.id == selected)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
            m_list->setCurrentItem(m_list->topLevelItem(m_list->topLevelItemCount() - 1));
    }
    m_empty->setVisible(m_attachments.empty());
    m_content->setVisible(!m_attachments.empty());
    showCurrent();
    Q_EMIT titleChanged();
}

const Record *AttachmentsTab::current() const
{
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    return row >= 0 && size_t(row) < m_attachments.size() ? &m_attachments[size_t(row)] : nullptr;
}

void AttachmentsTab::refreshButtons()
{
    const bool may = !m_context.workspace->isReadOnly() && !m_task->isRunning();
    m_add->setEnabled(may);
    m_open->setEnabled(current() && !m_task->isRunning());
    m_save->setEnabled(current() && !m_task->isRunning());
    m_note->setEnabled(current() && may);
    m_remove->setEnabled(current() && may);
}

void AttachmentsTab::showCurrent()
{
    refreshButtons();
    const Record *attachment = current();
    if (!attachment || !isVisible()) {
        m_previewed = {};
        m_reader->cancel();
        m_preview->say({});
        return;
    }
    if (attachment->id == m_previewed)
        return;
    m_previewed = attachment->id;
    const QString mediaType = attachment->text(u"media_type");
    const QString name = attachment->text(u"file_name");
    const AttachmentKind kind = attachmentKind(mediaType, name);
    if (kind != AttachmentKind::Image && kind != AttachmentKind::Text) {
        m_reader->cancel();
        m_preview->display({});
        return;
    }
    m_preview->say(tr("Reading…"));
    m_reader->ask(
        m_context.workspace->language(),
        [ref = refOf(*attachment), mediaType, name](Workspace &workspace) -> Result<AttachmentLook> {
            QBuffer bytes;
            bytes.open(QIODevice::WriteOnly);
            if (auto read = workspace.readAttachment(ref, bytes); !read)
                return std::unexpected(read.error());
            return lookAt(bytes.data(), mediaType, name);
        },
        [this](const Result<AttachmentLook> &look) {
            if (look)
                m_preview->display(*look);
            else
                m_preview->say(tr("The file cannot be read: its bytes are not those that were attached."));
        });
}

// --- Adding --------------------------------------------------------------------------------------------------

void AttachmentsTab::chooseFile()
{
    if (!m_context.workspace->isReadOnly())
        m_chooser->chooseExisting(this, tr("Attach a file"), tr("All files (*)"),
                                  [this](const QString &path) { attach({path}); });
}

void AttachmentsTab::attach(const QStringList &paths)
{
    if (paths.isEmpty() || m_owner.isNull() || m_task->isRunning())
        return;
    const auto operations = std::make_shared<std::vector<Id>>();
    m_task->start(
        *m_context.workspace, Workspace::Mode::ReadWrite,
        [owner = m_owner, paths, operations](Workspace &workspace, Job *job) -> Result<void> {
            for (const QString &path : paths) {
                if (job->cancelled())
                    return fail(ErrorCode::Cancelled);
                if (auto attached = workspace.attach(owner, path); !attached)
                    return std::unexpected(attached.error());
                if (const auto done = workspace.undoable())
                    operations->push_back(done->id);
            }
            return {};
        },
        [this, operations](const std::optional<Error> &error) {
            for (const Id &operation : *operations)
                m_context.workspace->adoptOperation(operation);
            m_context.workspace->noticeOtherWriters();
            reload();
            if (!operations->empty()) {
                if (m_list->topLevelItemCount() > 0)
                    m_list->setCurrentItem(m_list->topLevelItem(m_list->topLevelItemCount() - 1));
                if (isVisible())
                    m_list->setFocus(); // the button that one pressed is gone, or off while it was done
                m_context.navigator->notify(tr("Attached %n file(s).", nullptr, int(operations->size())),
                                            operations->back());
            }
            if (error)
                showError(this, *error);
        });
    refreshButtons();
}

void AttachmentsTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentsTab::dropEvent(QDropEvent *event)
{
    // A copy, whatever the other program proposes: moving would delete the file over there.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    attach(localFiles(*event->mimeData()));
}

void AttachmentsTab::showEvent(QShowEvent *event)
{
    RecordTab::showEvent(event);
    showCurrent();
}

// --- What one does with a file -------------------------------------------------------------------------------

void AttachmentsTab::write(const Record &attachment, const QString &path, const std::function<void()> &done)
{
    if (m_task->isRunning())
        return;
    m_task->start(
        *m_context.workspace, Workspace::Mode::ReadOnly,
        [ref = refOf(attachment), path](Workspace &workspace, Job *) { return workspace.saveAttachment(ref, path); },
        [this, done](const std::optional<Error> &error) {
            refreshButtons();
            if (error)
                showError(this, *error);
            else
                done();
        });
    refreshButtons();
}

void AttachmentsTab::open()
{
    const Record *attachment = current();
    if (!attachment)
        return;
    const QString name = attachment->text(u"file_name");
    if (attachmentKind(attachment->text(u"media_type"), name) != AttachmentKind::Other)
        return openCopy(*attachment);
    ask(this, tr("Open this file?"),
        tr("“%1” is neither a picture nor a PDF, a text or an office document. Some files are programs that can harm "
           "this computer. Open it only if you know who it comes from and what it is.")
            .arg(name),
        tr("Open"), [this, record = *attachment] { openCopy(record); });
}

void AttachmentsTab::openCopy(const Record &attachment)
{
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    // A folder for each, since the other program shows the name.
    const QString folder = m_copies->filePath(idText(attachment.id));
    if (!m_copies->isValid() || !QDir().mkpath(folder)) {
        showError(this, {ErrorCode::CannotWrite, {folder}, {}});
        return;
    }
    // The office file may come from anybody, and with it a name that leads out of the folder.
    const QString path = folder + u'/' + harmlessFileName(attachment.text(u"file_name"));
    write(attachment, path, [this, path] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            showMessage(this, tr("Nothing opens this file"),
                        tr("There is no program on this computer for files of this kind. Save it and look for one."));
    });
}

void AttachmentsTab::saveAs()
{
    const Record *attachment = current();
    if (!attachment)
        return;
    const QString name = attachment->text(u"file_name");
    m_chooser->chooseNew(this, tr("Save a copy"), tr("All files (*)"), harmlessFileName(name), {},
                         [this, record = *attachment](const QString &path) {
                             write(record, path, [this, path] {
                                 m_context.navigator->notify(
                                     tr("Saved a copy as %1").arg(QFileInfo(path).fileName()));
                             });
                         });
}

void AttachmentsTab::editNote()
{
    if (current() && m_note->isEnabled())
        (new PartForm(*m_context.workspace, *current(), QStringLiteral("owner"), this))->open();
}

void AttachmentsTab::remove()
{
    const Record *attachment = current();
    if (!attachment || !m_remove->isEnabled())
        return;
    const QString name = attachment->text(u"file_name");
    if (const auto done = m_context.workspace->remove(refOf(*attachment)); !done) {
        showError(this, done.error());
        return;
    }
    const auto operation = m_context.workspace->undoable();
    m_context.navigator->notify(tr("Took away %1.").arg(name), operation ? operation->id : Id());
}

} // namespace elo
