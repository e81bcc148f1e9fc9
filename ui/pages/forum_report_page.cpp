// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/forum_report_page.h"

#include "core/report/csv_renderer.h"
#include "core/report/report_period.h"
#include "core/report/xlsx_renderer.h"
#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/error_text.h"
#include "ui/forms/date_editor.h"
#include "ui/navigator.h"
#include "ui/print/report_pdf.h"
#include "ui/print/report_preview.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/translation.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace elo {

/// A way of saving; the texts are translated in the context of the page.
struct ForumReportPage::Format
{
    const char *button;
    const char *title;
    const char *filter;
    const char *suffix;
    Result<void> (*write)(const ReportDocument &document, const QString &path);
};

namespace {

constexpr int kOptionsWidth = 300;
constexpr int kRoomForPreview = 240; ///< what is narrower cannot be read
constexpr int kSoonMs = 150;         ///< after the last key

const QString kFrom = u"from"_s;
const QString kTo = u"to"_s;
const QString kLanguage = u"language"_s;
const QString kAuthor = u"author"_s;

/// The period is no field of a record, but typed and read like one.
Field dateField(const char *key, const char *label)
{
    Field field;
    field.key = key;
    field.label = label;
    field.type = FieldType::Date;
    return field;
}

const Field &fromField()
{
    static const Field field = dateField("from", QT_TRANSLATE_NOOP("Field", "First day"));
    return field;
}

const Field &toField()
{
    static const Field field = dateField("to", QT_TRANSLATE_NOOP("Field", "Last day"));
    return field;
}

/// A control below its label.
void addLabelled(QVBoxLayout *column, const QString &text, QWidget *control, QWidget *buddy)
{
    auto *label = new Label(text);
    label->setBuddy(buddy);
    buddy->setAccessibleName(text);
    column->addWidget(label);
    column->addWidget(control);
    column->addSpacing(spacing::kHalf);
}

/// Whether the report is about no event at all.
bool isWithoutEvents(const ReportDocument &document)
{
    for (const ReportTable *table : document.tables())
        if (table->key == u"events")
            return table->rows.empty();
    return false;
}

} // namespace

ForumReportPage::ForumReportPage(const PageContext &context, QWidget *parent, std::unique_ptr<FileChooser> chooser)
    : Page(context, parent), m_chooser(std::move(chooser)), m_soon(new QTimer(this))
{
    if (!m_chooser)
        m_chooser = std::make_unique<DialogFileChooser>();
    auto *header = new PageHeader(tr("Report"), tr("The forum report for IOM, computed from the records. Counts of "
                                                   "people below three are left out, so that nobody can be "
                                                   "recognised."));
    auto *halves = new QHBoxLayout;
    halves->setSpacing(spacing::kWide);
    m_previewSide = makePreview();
    m_options = makeOptions();
    halves->addWidget(m_options);
    halves->addWidget(m_previewSide, 1);
    halves->addStretch(); // where there is no preview, the options stay at the left

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kWide);
    column->setSpacing(spacing::kWide);
    column->addWidget(header);
    column->addLayout(halves, 1);

    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoonMs);
    connect(m_soon, &QTimer::timeout, this, &ForumReportPage::compute);
    connect(&workspace(), &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            changeSoon();
    });
}

ForumReportPage::~ForumReportPage() = default;

QWidget *ForumReportPage::makeOptions()
{
    m_from = new DateEditor(fromField(), workspace().language(), nullptr);
    m_to = new DateEditor(toField(), workspace().language(), nullptr);
    m_language = new QComboBox;
    m_language->addItem(u"Português"_s, int(Language::Portuguese));
    m_language->addItem(u"English"_s, int(Language::English));
    m_language->setCurrentIndex(m_language->findData(int(workspace().language())));
    m_author = new QLineEdit(workspace().user());
    m_author->setPlaceholderText(workspace().user());
    m_problem = new Label({}, TextRole::Danger);
    m_problem->wrapped();
    m_hint = new Label({}, TextRole::Warning);
    m_hint->wrapped();

    auto *card = new Card;
    QVBoxLayout *column = card->column();
    addLabelled(column, fromField().labelText(), m_from, m_from->control());
    addLabelled(column, toField().labelText(), m_to, m_to->control());
    addLabelled(column, tr("Language of the report"), m_language, m_language);
    addLabelled(column, tr("Author on the cover"), m_author, m_author);
    column->addWidget(m_problem);
    column->addWidget(m_hint);
    addSaveButtons(column);
    column->addStretch();

    for (DateEditor *editor : {m_from, m_to})
        connect(editor, &FieldEditor::edited, this, [this] {
            m_periodChosen = true;
            changeSoon();
        });
    connect(m_language, &QComboBox::currentIndexChanged, this, &ForumReportPage::changeSoon);
    connect(m_author, &QLineEdit::textEdited, this, &ForumReportPage::changeSoon);

    // On a small or much enlarged screen everything stays within reach.
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(kOptionsWidth);
    scroll->setAccessibleName(tr("Options of the report"));
    scroll->setWidget(card);
    return scroll;
}

void ForumReportPage::addSaveButtons(QVBoxLayout *column)
{
    static constexpr Format kFormats[] = {
        {QT_TR_NOOP("Save as PDF…"), QT_TR_NOOP("Save the report as PDF"), QT_TR_NOOP("PDF documents (*.pdf)"), "pdf",
         writeReportPdf},
        {QT_TR_NOOP("Save tables for Excel…"), QT_TR_NOOP("Save the tables of the report"),
         QT_TR_NOOP("Workbooks (*.xlsx)"), "xlsx", writeReportXlsx},
        {QT_TR_NOOP("Save tables as CSV…"), QT_TR_NOOP("Save the tables of the report"),
         QT_TR_NOOP("Text tables (*.csv)"), "csv", writeReportCsv},
    };
    column->addSpacing(spacing::kUnit);
    for (const Format &format : kFormats) {
        auto *button = new QPushButton(icon(u"export"_s), tr(format.button));
        setPrimary(button, m_save.empty());
        connect(button, &QPushButton::clicked, this, [this, &format] { chooseTarget(format); });
        column->addWidget(button);
        m_save.push_back(button);
    }
}

QWidget *ForumReportPage::makePreview()
{
    m_preview = new ReportPreview;
    m_position = m_preview->makePosition();
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kHalf);
    column->addWidget(m_preview, 1);
    column->addWidget(m_position);
    return widget;
}

void ForumReportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // On a small screen enlarged to 200 % the options need all the room; saving works without a preview.
    const int room = width() - 2 * spacing::kPage;
    m_previewSide->setVisible(room - kOptionsWidth - spacing::kWide >= kRoomForPreview);
    m_options->setFixedWidth(std::clamp(room, 0, kOptionsWidth));
}

QString ForumReportPage::title() const
{
    return tr("Report");
}

void ForumReportPage::enter(const QVariantMap &arguments)
{
    if (arguments.contains(kFrom) || arguments.contains(kTo)) {
        m_from->setValue(QDate::fromString(arguments.value(kFrom).toString(), Qt::ISODate));
        m_to->setValue(QDate::fromString(arguments.value(kTo).toString(), Qt::ISODate));
        m_periodChosen = true;
    }
    if (arguments.contains(kLanguage))
        m_language->setCurrentIndex(m_language->findData(
            int(languageFromCode(arguments.value(kLanguage).toString(), workspace().language()))));
    if (arguments.contains(kAuthor))
        m_author->setText(arguments.value(kAuthor).toString());
    if (m_stale || !arguments.isEmpty())
        compute();
    m_from->control()->setFocus();
}

QVariantMap ForumReportPage::state() const
{
    QVariantMap state{{kAuthor, m_author->text()}};
    if (m_periodChosen) {
        state[kFrom] = m_from->value().toDate().toString(Qt::ISODate);
        state[kTo] = m_to->value().toDate().toString(Qt::ISODate);
    }
    // Left as it was, it goes along with the window's.
    if (const Language language = options().language; language != workspace().language())
        state[kLanguage] = languageCode(language);
    return state;
}

ForumReportOptions ForumReportPage::options() const
{
    return {m_from->value().toDate(), m_to->value().toDate(), Language(m_language->currentData().toInt()),
            m_author->text().trimmed()};
}

void ForumReportPage::changeSoon()
{
    m_soon->start();
}

void ForumReportPage::suggestPeriod()
{
    const auto period = likelyReportPeriod(workspace());
    m_from->setValue(period ? period->from : QDate());
    m_to->setValue(period ? period->to : QDate());
}

QString ForumReportPage::problem() const
{
    for (const DateEditor *editor : {m_from, m_to})
        if (editor->hasError())
            return tr("%1: %2", "field: what is wrong with it")
                .arg(editor->field().labelText(), editor->problem().text);
    const ForumReportOptions asked = options();
    if (!asked.from.isValid() || !asked.to.isValid())
        return tr("Enter the first and the last day that the report covers.");
    return asked.to < asked.from ? tr("The period ends before it begins.") : QString();
}

void ForumReportPage::compute()
{
    m_soon->stop();
    m_stale = false;
    if (!m_periodChosen)
        suggestPeriod();
    if (const QString wrong = problem(); !wrong.isEmpty()) {
        showReport(std::nullopt, wrong);
        return;
    }
    auto report = forumReport(workspace(), options());
    if (report)
        showReport(std::move(*report), {});
    else
        showReport(std::nullopt, errorText(report.error()));
}

void ForumReportPage::showReport(const std::optional<ReportDocument> &document, const QString &problem)
{
    m_document = document;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    const bool isEmpty = document && isWithoutEvents(*document);
    m_hint->setText(isEmpty ? tr("No event is recorded in this period. Choose other days, or record the event first.")
                            : QString());
    m_hint->setVisible(isEmpty);
    for (QPushButton *button : m_save)
        button->setEnabled(document.has_value());
    // While a date is being typed, the pages stay as they were.
    if (document)
        m_preview->setPages(layOutReport(*document));
}

void ForumReportPage::chooseTarget(const Format &format)
{
    if (m_soon->isActive())
        compute(); // what is saved is what was asked for last
    if (!m_document)
        return;
    const ForumReportOptions asked = options();
    const QString name = u"%1 %2 %3.%4"_s.arg(m_document->cover.title, asked.from.toString(Qt::ISODate),
                                              asked.to.toString(Qt::ISODate), QLatin1StringView(format.suffix));
    m_chooser->chooseNew(
        this, tr(format.title), tr(format.filter), name, QLatin1StringView(format.suffix),
        [this, &format](const QString &path) {
            if (!QFileInfo::exists(path)) {
                write(format, path);
                return;
            }
            ask(this, tr("Replace the file?"),
                tr("“%1” is there already. What it holds now will be lost.").arg(QFileInfo(path).fileName()),
                tr("Replace"), [this, &format, path] { write(format, path); });
        });
}

void ForumReportPage::write(const Format &format, const QString &path)
{
    if (!m_document)
        return;
    if (const auto written = format.write(*m_document, path); !written)
        showError(this, written.error());
    else
        navigator().notify(tr("Report saved: %1").arg(QFileInfo(path).fileName()));
}

} // namespace elo
