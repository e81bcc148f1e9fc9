// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/navigator.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/workspace_task.h"

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

QComboBox *labelled(QFormLayout *form, const QString &text)
{
    auto *box = new QComboBox;
    auto *label = new Label(text);
    label->setBuddy(box);
    box->setAccessibleName(text);
    form->addRow(label, box);
    return box;
}

} // namespace

QString ExportDialog::formatText(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Xlsx:
        return tr("Workbook (XLSX)");
    case ExportFormat::Csv:
        return tr("Text table (CSV)");
    case ExportFormat::VCard:
        return tr("Address book (vCard): who consents to being contacted");
    case ExportFormat::ICalendar:
        return tr("Calendar (iCalendar)");
    }
    return {};
}

ExportDialog::ExportDialog(const PageContext &context, const ListQuery &query, QWidget *parent,
                           std::unique_ptr<FileChooser> chooser)
    : QDialog(parent), m_context(context), m_query(query), m_chooser(std::move(chooser)),
      m_task(new WorkspaceTask(this)), m_timer(new QTimer(this))
{
    if (!m_chooser)
        m_chooser = std::make_unique<DialogFileChooser>();
    setAttribute(Qt::WA_DeleteOnClose);
    const Entity &entity = context.workspace->schema().entity(query.entity);
    setWindowTitle(tr("Export: %1").arg(entity.pluralText()));

    const auto rids = context.workspace->ids(query);
    const qint64 count = rids ? qint64(rids->size()) : 0;
    auto *scope = new Label(tr("%Ln record(s), as the list shows them now.", nullptr, int(count)), TextRole::Strong);
    auto *care =
        new Label(tr("The file will hold personal data and is readable by you alone. Pass it on only to whom these "
                     "people agreed to."),
                  TextRole::Muted);
    care->wrapped();

    m_progress = new QProgressBar;
    m_progress->setRange(0, kProgressSteps);
    m_progress->setAccessibleName(tr("Progress"));
    auto *buttons = new QDialogButtonBox;
    m_export = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    setPrimary(m_export, true);
    m_export->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::chooseTarget);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kUnit);
    column->addWidget(scope);
    column->addWidget(makeForm());
    column->addWidget(makeColumns(), 1);
    column->addWidget(care);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    resize(520, 620);

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
    m_format = labelled(form, tr("Format"));
    for (const ExportFormat of : exportFormats(m_context.workspace->schema().entity(m_query.entity)))
        m_format->addItem(formatText(of), int(of));
    m_delimiter = labelled(form, tr("Columns are separated by"));
    m_delimiter->addItem(tr("Semicolon"), u";"_s);
    m_delimiter->addItem(tr("Comma"), u","_s);
    m_language = labelled(form, tr("Language of the table"));
    m_language->addItem(u"Português"_s, int(Language::Portuguese));
    m_language->addItem(u"English"_s, int(Language::English));
    m_language->setCurrentIndex(m_language->findData(int(m_context.workspace->language())));
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showState);
    return widget;
}

QWidget *ExportDialog::makeColumns()
{
    m_columns = new QListWidget;
    m_columns->setAccessibleName(tr("Columns"));
    const Language language = m_context.workspace->language();
    for (const QString &column : exportColumns(*m_context.workspace, m_query.entity)) {
        auto *item =
            new QListWidgetItem(exportHeader(*m_context.workspace, m_query.entity, column, language), m_columns);
        item->setData(Qt::UserRole, column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_columns->setCurrentRow(0);
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

ExportFormat ExportDialog::format() const
{
    return ExportFormat(m_format->currentData().toInt());
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.language = Language(m_language->currentData().toInt());
    options.csv.delimiter = m_delimiter->currentData().toString().front();
    for (int i = 0; i < m_columns->count(); ++i)
        if (m_columns->item(i)->checkState() == Qt::Checked)
            options.columns << m_columns->item(i)->data(Qt::UserRole).toString();
    return options;
}

void ExportDialog::showState()
{
    const bool busy = m_task->isRunning();
    m_progress->setVisible(busy);
    const bool isTable = format() == ExportFormat::Csv || format() == ExportFormat::Xlsx;
    m_export->setEnabled(!busy && (!isTable || !options().columns.isEmpty()));
    m_delimiter->setEnabled(!busy && format() == ExportFormat::Csv);
    m_columns->setEnabled(!busy && isTable);
    m_format->setEnabled(!busy);
    m_language->setEnabled(!busy);
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

void ExportDialog::write(const QString &path)
{
    auto exported = std::make_shared<Exported>();
    m_task->start(
        *m_context.workspace, Workspace::Mode::ReadOnly,
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
            m_context.navigator->notify(
                exported->withheld == 0
                    ? tr("%Ln record(s) exported to %1", nullptr, int(exported->written))
                          .arg(QFileInfo(path).fileName())
                    : tr("%1 in %2; %Ln left out, who did not consent to being contacted", nullptr,
                         int(exported->withheld))
                          .arg(QLocale().toString(exported->written), QFileInfo(path).fileName()));
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
