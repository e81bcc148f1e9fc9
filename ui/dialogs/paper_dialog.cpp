// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paper_dialog.h"

#include "core/paper/paper_texts.h"
#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/paper_options.h"
#include "ui/error_text.h"
#include "ui/navigator.h"
#include "ui/print/paper_output.h"
#include "ui/print/paper_pages.h"
#include "ui/print/report_pdf.h"
#include "ui/print/report_preview.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"
#include "ui/workspace_task.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLocale>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr int kOptionsWidth = 300;
constexpr int kOptionsLetters = 32;
constexpr int kRoomForPreview = 240; ///< what is narrower cannot be read
constexpr int kSoonMs = 150;         ///< after the last change

/// What is read for the preview, behind the window.
struct Read
{
    PaperContent content;
    ReportPages pages;
    QStringList delegations;
};

/// A contact list may be looked at before it is said to whom it goes; it does not leave before.
PaperRequest forPreview(PaperRequest request)
{
    if (request.handing.isToOthers()) {
        request.handing.recipient = u"-"_s;
        request.handing.reason = u"-"_s;
    }
    return request;
}

Result<Read> readPaper(Workspace &workspace, const Ref &event, const PaperRequest &request)
{
    Read read;
    PaperRequest everybody;
    everybody.language = request.language;
    const auto all = paperContent(workspace, event, everybody);
    if (!all)
        return std::unexpected(all.error());
    for (const PaperPerson &person : all->people)
        if (!person.countryCode.isEmpty() && !read.delegations.contains(person.countryCode))
            read.delegations << person.countryCode;
    // The first look at a list of one delegation does not know any.
    PaperRequest asked = forPreview(request);
    if (asked.who == PaperWho::Delegation && asked.delegation.isEmpty() && !read.delegations.isEmpty())
        asked.delegation = read.delegations.front();
    auto content = paperContent(workspace, event, asked);
    if (!content)
        return std::unexpected(content.error());
    read.content = std::move(*content);
    // Fitting thousands of names takes longer than a window may stand still.
    read.pages = layOutPaper(read.content);
    return read;
}

/// A title as a name that every system takes for a file.
QString fileName(QString title)
{
    for (QChar &character : title)
        if (u"/\\:*?\"<>|"_s.contains(character) || !character.isPrint())
            character = u'-';
    return title.left(120).trimmed() + u".pdf"_s;
}

Workspace::Mode modeOf(const Workspace &workspace)
{
    return workspace.isReadOnly() ? Workspace::Mode::ReadOnly : Workspace::Mode::ReadWrite;
}

} // namespace

PaperDialog::PaperDialog(const PageContext &context, const Ref &event, const Id &chosen, QWidget *parent,
                         std::unique_ptr<FileChooser> files, std::unique_ptr<PrinterChooser> printers)
    : QDialog(parent), m_context(context), m_event(event), m_files(std::move(files)), m_printers(std::move(printers)),
      m_reading(new WorkspaceTask(this)), m_handing(new WorkspaceTask(this)), m_soon(new QTimer(this)),
      m_options(new PaperOptions(*context.workspace, event, chosen)), m_summary(new Label({}, TextRole::Strong)),
      m_problem(new Label({}, TextRole::Danger)), m_done(new Label({}, TextRole::Good))
{
    if (!m_files)
        m_files = std::make_unique<DialogFileChooser>();
    if (!m_printers)
        m_printers = std::make_unique<DialogPrinterChooser>();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print: %1").arg(context.workspace->title(event)));

    auto *buttons = new QDialogButtonBox;
    m_print = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("Save as PDF…"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_print->setIcon(icon(u"print"_s));
    m_save->setIcon(icon(u"export"_s));
    setPrimary(m_print, true);
    m_print->setDefault(true);
    connect(m_print, &QPushButton::clicked, this, [this] { confirmThen([this] { choosePrinter(); }); });
    connect(m_save, &QPushButton::clicked, this, [this] { confirmThen([this] { chooseTarget(); }); });
    connect(buttons, &QDialogButtonBox::rejected, this, &PaperDialog::reject);

    auto *care = new Label(tr("What is printed of people is put on the log of disclosures."), TextRole::Muted);
    auto *side = new QWidget;
    auto *options = new QVBoxLayout(side);
    options->setContentsMargins(0, 0, spacing::kUnit, 0);
    options->setSpacing(spacing::kUnit);
    options->addWidget(m_options);
    options->addStretch();
    for (Label *label : {m_problem, m_summary, care})
        options->addWidget(label->wrapped());
    QScrollArea *scroll = scrolling(side);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // In large type the choices need more, so that they can be read.
    scroll->setMaximumWidth(std::max(kOptionsWidth, kOptionsLetters * fontMetrics().averageCharWidth()));
    scroll->setMinimumWidth(kRoomForPreview);

    auto *halves = new QHBoxLayout;
    halves->setSpacing(spacing::kWide);
    m_previewSide = makePreview();
    halves->addWidget(scroll, 1);
    halves->addWidget(m_previewSide, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kUnit);
    column->addLayout(halves, 1);
    column->addWidget(m_done->wrapped());
    column->addWidget(buttons);
    resize(1000, 720);

    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoonMs);
    connect(m_soon, &QTimer::timeout, this, &PaperDialog::read);
    connect(m_options, &PaperOptions::changed, this, [this] {
        m_done->clear();
        changeSoon();
    });
    connect(m_options, &PaperOptions::said, this, &PaperDialog::showState);
    connect(context.workspace, &Workspace::changed, this, [this] {
        m_options->readDays();
        changeSoon();
    });
    read();
}

PaperDialog::~PaperDialog() = default;

QWidget *PaperDialog::makePreview()
{
    m_preview = new ReportPreview;
    m_preview->setAccessibleName(tr("Preview of the pages"));
    m_empty = new EmptyState(u"print"_s, {}, {});
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_empty);
    m_position = m_preview->makePosition();
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(spacing::kHalf);
    column->addWidget(m_stack, 1);
    column->addWidget(m_position);
    return widget;
}

void PaperDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    // On a small screen enlarged to 200 % the options need all the room; printing works without a preview.
    const int room = width() - 2 * spacing::kWide;
    m_previewSide->setVisible(room >= kRoomForPreview + spacing::kWide + kRoomForPreview);
}

void PaperDialog::changeSoon()
{
    m_content.reset(); // what is printed is what was asked for last
    m_soon->start();
    showState();
}

void PaperDialog::read()
{
    m_soon->stop();
    if (m_reading->isRunning()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    auto read = std::make_shared<Read>();
    m_reading->start(
        *m_context.workspace, modeOf(*m_context.workspace),
        [read, event = m_event, request = m_options->request()](Workspace &own, Job *) -> Result<void> {
            auto done = readPaper(own, event, request);
            if (!done)
                return std::unexpected(done.error());
            *read = std::move(*done);
            return {};
        },
        [this, read](const std::optional<Error> &error) {
            if (m_stale || m_soon->isActive())
                return this->read();
            m_problem->setText(error ? errorText(*error) : QString());
            m_content = error ? std::nullopt : std::optional(std::move(read->content));
            if (!error)
                m_options->setDelegations(read->delegations);
            if (m_content)
                showPages(std::move(read->pages)); // those of before stay until there are others
            showState();
        });
    showState();
}

void PaperDialog::showPages(ReportPages pages)
{
    m_layout = pageLayoutOf(pages);
    m_stack->setCurrentWidget(m_content->isEmpty() ? static_cast<QWidget *>(m_empty) : m_preview);
    m_preview->setPages(std::move(pages));
    m_position->setVisible(!m_content->isEmpty());
    if (m_content->isEmpty())
        showEmpty();
}

/// Says why there is nobody, and what to do.
void PaperDialog::showEmpty()
{
    const PaperRequest &asked = m_content->request;
    if (asked.kind == PaperKind::Contacts && m_content->withheld > 0)
        m_empty->setTexts(
            tr("Nobody consents to this"),
            tr("None of the %n participant(s) said yes to it. Silence is no consent: ask them, and write "
               "the answer down on the page of the member.",
               nullptr, int(m_content->withheld)));
    else if (asked.kind == PaperKind::Certificates || asked.who == PaperWho::Attended)
        m_empty->setTexts(tr("Nobody was there yet"),
                          tr("This is of those who attended. Tick their days on the page of the event, take the desk "
                             "to the event, or type in the paper lists."));
    else
        m_empty->setTexts(tr("Nobody to print"), tr("Choose others under “Who”, or add participants on the page of "
                                                    "the event."));
}

QString PaperDialog::summary() const
{
    if (!m_content || m_content->isEmpty())
        return {};
    const int people = int(m_content->people.size());
    const int pages = m_preview->pageCount();
    return tr("%1 on %2", "people, pages")
        .arg(tr("%Ln person(s)", nullptr, people), tr("%Ln page(s)", nullptr, pages));
}

void PaperDialog::showState()
{
    const bool isReady = m_content && !m_content->isEmpty() && m_options->isSaid() && !m_handing->isRunning();
    m_print->setEnabled(isReady);
    m_save->setEnabled(isReady);
    m_options->setEnabled(!m_handing->isRunning());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_done->setVisible(!m_done->text().isEmpty());
    if (!m_content)
        return;
    m_summary->setText(summary());
    const auto people = qint64(m_content->people.size());
    m_options->setConsents(m_content->request.kind == PaperKind::Contacts
                               ? tr("%1 of %2 consent; %3 are left out.")
                                     .arg(QLocale().toString(people),
                                          QLocale().toString(people + m_content->withheld),
                                          QLocale().toString(m_content->withheld))
                               : QString());
}

/// What goes to others is said once more before it leaves.
void PaperDialog::confirmThen(const std::function<void()> &proceed)
{
    if (!m_content)
        return;
    m_content->request.handing = m_options->request().handing;
    const Handing &handing = m_content->request.handing;
    if (!handing.isToOthers())
        return proceed();
    const auto people = qint64(m_content->people.size());
    ask(this, tr("Hand over this list?"),
        tr("%1 of %2 consent to this; %3 are left out. The list goes to %4. It is put on the log of disclosures, "
           "with your name and the reason.")
            .arg(QLocale().toString(people), QLocale().toString(people + m_content->withheld),
                 QLocale().toString(m_content->withheld), handing.recipient),
        tr("Hand over"), proceed);
}

void PaperDialog::choosePrinter()
{
    if (m_content)
        m_printers->choose(this, m_layout, m_preview->pageCount(),
                           [this](const std::shared_ptr<QPrinter> &printer) { print(printer); });
}

void PaperDialog::chooseTarget()
{
    if (!m_content)
        return;
    const PaperRequest &asked = m_content->request;
    const QString day = asked.day.isValid() ? u" "_s + asked.day.toString(Qt::ISODate) : QString();
    const QString name = fileName(paperTitle(asked.kind, asked.language) + u" – "_s + m_content->eventName + day);
    m_files->chooseNew(
        this, tr("Save as PDF"), tr("PDF documents (*.pdf)"), name, u"pdf"_s, [this](const QString &path) {
            if (!QFileInfo::exists(path))
                return write(path);
            ask(this, tr("Replace the file?"),
                tr("“%1” is there already. What it holds now will be lost.").arg(QFileInfo(path).fileName()),
                tr("Replace"), [this, path] { write(path); });
        });
}

void PaperDialog::write(const QString &path)
{
    hand([path](Workspace &own,
                const PaperContent &content) { return writePaperPdf(own, content, layOutPaper(content), path); },
         tr("Saved: %1").arg(QFileInfo(path).fileName()));
}

void PaperDialog::print(const std::shared_ptr<QPrinter> &printer)
{
    hand([printer](Workspace &own,
                   const PaperContent &content) { return printPaper(own, content, layOutPaper(content), *printer); },
         tr("Handed to the printer: %1").arg(printer->printerName()));
}

/// The pages are laid out once more, from the same content: those in the preview are painted by the window, and two
/// threads must not use the same fonts at a time.
void PaperDialog::hand(std::function<Result<void>(Workspace &, const PaperContent &)> way, const QString &done)
{
    if (!m_content || m_handing->isRunning())
        return;
    m_handing->start(
        *m_context.workspace, modeOf(*m_context.workspace),
        [way = std::move(way), content = *m_content](Workspace &own, Job *) { return way(own, content); },
        [this, done](const std::optional<Error> &error) {
            if (error) {
                showError(this, *error);
            } else {
                m_done->setText(done);
                m_context.navigator->notify(done);
            }
            showState();
            m_context.workspace->noticeOtherWriters(); // the log
        });
    showState();
}

void PaperDialog::reject()
{
    // Half a list on paper is no use: what was begun is finished before the window goes.
    if (!m_handing->isRunning())
        QDialog::reject();
}

} // namespace elo
