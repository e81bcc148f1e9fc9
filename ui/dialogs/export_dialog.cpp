// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "core/workspace.h"
#include "ui/dialogs/handing_form.h"
#include "ui/dialogs/message.h"
#include "ui/navigator.h"
#include "ui/pages/filter_texts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelled_row.h"
#include "ui/workspace_task.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr int kProgressSteps = 1000;
constexpr int kProgressEveryMs = 80;

} // namespace

QString ExportDialog::formatText(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Xlsx:
        return tr("Workbook (XLSX)");
    case ExportFormat::Csv:
        return tr("Text table (CSV)");
    case ExportFormat::VCard:
        return tr("Address book (vCard)");
    case ExportFormat::ICalendar:
        return tr("Calendar (iCalendar)");
    }
    return {};
}

ExportDialog::ExportDialog(const PageContext &context, const ListQuery &query, QWidget *parent,
                           std::unique_ptr<FileChooser> chooser)
    : QDialog(parent), m_context(context), m_query(query), m_chooser(std::move(chooser)),
      m_task(new WorkspaceTask(this)), m_counting(new WorkspaceTask(this)), m_timer(new QTimer(this))
{
    if (!m_chooser)
        m_chooser = std::make_unique<DialogFileChooser>();
    setAttribute(Qt::WA_DeleteOnClose);
    const Entity &entity = context.workspace->schema().entity(query.entity);
    setWindowTitle(tr("Export: %1").arg(entity.pluralText()));

    const qint64 count = context.workspace->countOf(query).value_or(0);
    auto *scope = new Label(tr("%Ln record(s), as the list shows them now.", nullptr, int(count)), TextRole::Strong);
    auto *care = new Label(
        tr("The file will hold personal data and is readable by you alone. What is written of people is put "
           "on the log of disclosures."),
        TextRole::Muted);
    care->wrapped();
    care->setVisible(isOfPeople(entity));

    m_progress = new QProgressBar;
    m_progress->setRange(0, kProgressSteps);
    m_progress->setAccessibleName(tr("Progress"));
    auto *buttons = new QDialogButtonBox;
    m_export = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    setPrimary(m_export, true);
    m_export->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kUnit);
    column->addWidget(scope);
    column->addWidget(makeForm());
    if (mayBeHanded(entity))
        column->addWidget(makeHanding());
    column->addWidget(makeColumns(), 1);
    column->addWidget(care);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    resize(560, 720);

    m_timer->setInterval(kProgressEveryMs);
    connect(m_timer, &QTimer::timeout, this, [this] {
        const Job &job = m_task->job();
        m_progress->setValue(job.total() > 0 ? int(job.done() * kProgressSteps / job.total()) : 0);
    });
    showState();
}

ExportDialog::~ExportDialog() = default;

QWidget *ExportDialog::makeForm()
{
    auto *widget = new QWidget;
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    m_format = addLabelledRow<QComboBox>(form, tr("Format"));
    for (const ExportFormat of : exportFormats(m_context.workspace->schema().entity(m_query.entity)))
        m_format->addItem(formatText(of), int(of));
    m_delimiter = addLabelledRow<QComboBox>(form, tr("Columns are separated by"));
    m_delimiter->addItem(tr("Semicolon"), u";"_s);
    m_delimiter->addItem(tr("Comma"), u","_s);
    m_delimiter->addItem(tr("Tab"), u"\t"_s);
    m_language = addLabelledRow<QComboBox>(form, tr("Language of the table"));
    m_language->addItem(u"Português"_s, int(Language::Portuguese));
    m_language->addItem(u"English"_s, int(Language::English));
    m_language->setCurrentIndex(m_language->findData(int(m_context.workspace->language())));
    m_mark = new QCheckBox(tr("With the mark by which Excel knows accents (BOM)"));
    m_mark->setChecked(true);
    m_keys = new QCheckBox(tr("Codes and ids instead of words: for other programs, and to bring it in again"));
    form->addRow(m_mark);
    form->addRow(m_keys);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showState);
    connect(m_keys, &QCheckBox::toggled, this, &ExportDialog::fillColumns);
    return widget;
}

/// For what the list leaves the office: its own work, or one of the purposes of consent.
QWidget *ExportDialog::makeHanding()
{
    m_handing = new HandingForm(m_context.workspace->schema(), tr("The office's own work: everybody in the list"));
    connect(m_handing, &HandingForm::purposeChanged, this, [this] {
        fillColumns();
        countConsents();
    });
    connect(m_handing, &HandingForm::edited, this, &ExportDialog::showState);
    return m_handing;
}

Handing ExportDialog::handing() const
{
    return m_handing ? m_handing->handing() : Handing();
}

/// Counts, behind the window, whom the file may hold.
void ExportDialog::countConsents()
{
    m_count.reset();
    const QString purpose = handing().purpose;
    if (!handing().isToOthers() || m_counting->isRunning()) { // the running one looks again when it ends
        showState();
        return;
    }
    auto count = std::make_shared<Exported>();
    const Handing asked{purpose, u"-"_s, u"-"_s};
    m_counting->start(
        *m_context.workspace,
        m_context.workspace->isReadOnly() ? Workspace::Mode::ReadOnly : Workspace::Mode::ReadWrite,
        [count, query = m_query, asked](Workspace &own, Job *job) -> Result<void> {
            auto counted = previewExport(own, query, asked, job);
            if (!counted)
                return std::unexpected(counted.error());
            *count = *counted;
            return {};
        },
        [this, count, purpose](const std::optional<Error> &error) {
            if (handing().purpose != purpose)
                return countConsents();
            if (error)
                showError(this, *error);
            else
                m_count = *count;
            showState();
        });
    showState();
}

/// What goes to others is said once more before it is written.
void ExportDialog::confirm()
{
    if (!handing().isToOthers() || !m_count)
        return chooseTarget();
    ask(this, tr("Hand over this list?"),
        tr("%1 of %2 consent to this; %3 are left out. The list goes to %4. It is put on the log of disclosures, "
           "with "
           "your name and the reason.")
            .arg(QLocale().toString(m_count->written), QLocale().toString(m_count->written + m_count->withheld),
                 QLocale().toString(m_count->withheld), handing().recipient),
        tr("Write the file"), [this] { chooseTarget(); });
}

QWidget *ExportDialog::makeColumns()
{
    m_columns = new QListWidget;
    m_columns->setAccessibleName(tr("Columns"));
    fillColumns();
    auto *label = new Label(tr("Columns"));
    label->setBuddy(m_columns);
    auto *all = linkButton(tr("All"));
    auto *none = linkButton(tr("None"));
    const auto setAll = [this](Qt::CheckState state) {
        for (int i = 0; i < m_columns->count(); ++i)
            m_columns->item(i)->setCheckState(state);
    };
    connect(all, &QPushButton::clicked, this, [setAll] { setAll(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [setAll] { setAll(Qt::Unchecked); });
    connect(m_columns, &QListWidget::itemChanged, this, &ExportDialog::showState);
    auto *head = new QHBoxLayout;
    head->addWidget(label);
    head->addStretch();
    head->addWidget(all);
    head->addWidget(none);
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_columns, 1);
    return widget;
}

/// The columns that there are for the purpose; what was unchecked stays so.
void ExportDialog::fillColumns()
{
    QStringList unchecked;
    for (int i = 0; i < m_columns->count(); ++i)
        if (m_columns->item(i)->checkState() != Qt::Checked)
            unchecked << m_columns->item(i)->data(Qt::UserRole).toString();
    const Language language = m_context.workspace->language();
    m_columns->clear();
    for (const QString &column :
         usualExportColumns(*m_context.workspace, m_query.entity, handing().isToOthers(), m_keys->isChecked())) {
        auto *item =
            new QListWidgetItem(exportHeader(*m_context.workspace, m_query.entity, column, language), m_columns);
        item->setData(Qt::UserRole, column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(unchecked.contains(column) ? Qt::Unchecked : Qt::Checked);
    }
    m_columns->setCurrentRow(0);
}

ExportFormat ExportDialog::format() const
{
    return ExportFormat(m_format->currentData().toInt());
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.language = Language(m_language->currentData().toInt());
    options.csv.delimiter = m_delimiter->currentData().toString().front();
    options.csv.hasBom = m_mark->isChecked();
    options.keysAsHeaders = m_keys->isChecked();
    options.handing = handing();
    options.filterWords =
        filterText(*m_context.workspace, m_context.workspace->schema().entity(m_query.entity), m_query.conditions);
    if (const QString typed = m_query.text.trimmed(); !typed.isEmpty())
        options.filterWords = options.filterWords.isEmpty() ? typed : options.filterWords + u"; "_s + typed;
    for (int i = 0; i < m_columns->count(); ++i)
        if (m_columns->item(i)->checkState() == Qt::Checked)
            options.columns << m_columns->item(i)->data(Qt::UserRole).toString();
    return options;
}

void ExportDialog::showState()
{
    const bool busy = m_task->isRunning();
    const bool isTable = format() == ExportFormat::Csv || format() == ExportFormat::Xlsx;
    const bool hasColumns = !isTable || !options().columns.isEmpty();
    const Handing to = handing();
    const bool isSaid = !to.isToOthers() || (m_handing->isSaid() && m_count);
    m_progress->setVisible(busy);
    m_export->setEnabled(!busy && hasColumns && isSaid && !(m_count && m_count->written == 0));
    m_delimiter->setEnabled(!busy && format() == ExportFormat::Csv);
    m_mark->setEnabled(!busy && format() == ExportFormat::Csv);
    m_keys->setEnabled(!busy && isTable);
    m_columns->setEnabled(!busy && isTable);
    m_format->setEnabled(!busy);
    m_language->setEnabled(!busy);
    if (!m_handing)
        return;
    m_handing->setEnabled(!busy);
    if (!to.isToOthers())
        return m_handing->setConsents({});
    m_handing->setConsents(m_count ? tr("%1 of %2 consent; %3 are left out, and so is all free text.")
                                         .arg(QLocale().toString(m_count->written),
                                              QLocale().toString(m_count->written + m_count->withheld),
                                              QLocale().toString(m_count->withheld))
                                   : tr("Counting who consents…"));
}

void ExportDialog::chooseTarget()
{
    const QString suffix = exportSuffix(format());
    const QString name = u"%1 %2.%3"_s.arg(m_context.workspace->schema().entity(m_query.entity).pluralText(),
                                           QDate::currentDate().toString(Qt::ISODate), suffix);
    const QString filter = format() == ExportFormat::Csv     ? tr("Text tables (*.csv)")
                           : format() == ExportFormat::Xlsx  ? tr("Workbooks (*.xlsx)")
                           : format() == ExportFormat::VCard ? tr("Address books (*.vcf)")
                                                             : tr("Calendars (*.ics)");
    m_chooser->chooseNew(this, tr("Export to"), filter, name, suffix, [this](const QString &path) { write(path); });
}

QString ExportDialog::outcomeText(const Exported &exported, const QString &file) const
{
    const QString written = QLocale().toString(exported.written);
    if (exported.withheld > 0 && handing().isToOthers())
        return tr("%1 in %2; %Ln left out, who did not consent to it", nullptr, int(exported.withheld))
            .arg(written, file);
    if (exported.withheld > 0)
        return tr("%1 in %2; %Ln left out, who did not consent to being contacted", nullptr, int(exported.withheld))
            .arg(written, file);
    if (exported.undated > 0)
        return tr("%1 in %2; %Ln left out, which have no date yet", nullptr, int(exported.undated))
            .arg(written, file);
    return tr("%Ln record(s) exported to %1", nullptr, int(exported.written)).arg(file);
}

void ExportDialog::write(const QString &path)
{
    auto exported = std::make_shared<Exported>();
    m_task->start(
        *m_context.workspace,
        m_context.workspace->isReadOnly() ? Workspace::Mode::ReadOnly : Workspace::Mode::ReadWrite,
        [exported, query = m_query, format = format(), options = options(), path](Workspace &own,
                                                                                  Job *job) -> Result<void> {
            auto written = exportRecords(own, query, format, path, options, job);
            if (!written)
                return std::unexpected(written.error());
            *exported = *written;
            return {};
        },
        [this, exported, path](const std::optional<Error> &error) {
            m_timer->stop();
            showState();
            if (error) {
                showError(this, *error);
                return;
            }
            m_context.workspace->noticeOtherWriters(); // the log
            m_context.navigator->notify(outcomeText(*exported, QFileInfo(path).fileName()));
            accept();
        });
    m_timer->start();
    showState();
}

void ExportDialog::reject()
{
    // While it writes, "Cancel" stops that; the file that was there before is untouched.
    if (m_task->isRunning())
        m_task->cancel();
    else
        QDialog::reject();
}

} // namespace elo
